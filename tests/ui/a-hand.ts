import { signal } from '@preact/signals'
import type { Kit } from '../../src/kit.ts'
import type { Acts } from '../../src/kit/acts.ts'
import type { Hand } from '../../src/ui/hand.ts'
import { openRouter } from '../../src/ui/routes.ts'
import { ja } from '../../src/ui/words/ja.ts'
import { openStillKit } from '../support/showroom/still-kit.ts'
import { stillSurroundings } from '../support/showroom/still-surroundings.ts'
import { readWish } from '../support/showroom/wish.ts'

/** A hand over the showroom's still kit, with some of its acts or its clock replaced. */
export function aHand(
  search: string,
  part: { readonly acts?: Partial<Acts>; readonly now?: () => number } = {}
): Hand {
  const wish = readWish(search)
  const still = openStillKit(wish)
  const acts = { ...still.acts, ...part.acts }
  const kit: Kit = { ...still, acts }
  const plain = stillSurroundings(wish)
  return {
    kit,
    acts,
    surroundings: { ...plain, now: part.now ?? plain.now },
    router: openRouter(window),
    words: signal(ja),
    language: signal('ja'),
    speak: () => Promise.resolve(),
    look: signal('plain'),
    setLook: () => undefined,
    sound: signal(false),
    setSound: () => undefined
  }
}
