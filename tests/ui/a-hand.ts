import { signal } from '@preact/signals'
import type { KitCommands } from '../../src/kit/combine.ts'
import type { Hand } from '../../src/ui/hand.ts'
import { openRouter } from '../../src/ui/routes.ts'
import { createVeil } from '../../src/ui/veil.ts'
import { ja } from '../../src/ui/words/ja.ts'
import type { Words } from '../../src/ui/words/words.ts'
import { openStillKit } from '../support/showroom/still-kit.ts'
import { stillSurroundings } from '../support/showroom/still-surroundings.ts'
import { readWish } from '../support/showroom/wish.ts'

/** A hand over the showroom's still kit, with some of its commands or its clock replaced. */
export function aHand(
  search: string,
  part: {
    readonly commands?: Partial<KitCommands>
    readonly now?: () => number
    readonly words?: Words
  } = {}
): Hand {
  const wish = readWish(search)
  const words = part.words ?? ja
  const still = openStillKit(wish)
  const commands = { ...still.commands, ...part.commands }
  const plain = stillSurroundings(wish)
  const veil = createVeil({ ...still, commands }, () => words.common.veil.number, plain.preferences)
  const { kit } = veil
  return {
    kit,
    commands: kit.commands,
    surroundings: { ...plain, now: part.now ?? plain.now },
    router: openRouter(window),
    words: signal(words),
    language: signal('ja'),
    speak: () => Promise.resolve(),
    look: signal('plain'),
    setLook: () => undefined,
    veil: veil.on,
    setVeil: veil.set,
    sound: signal(false),
    setSound: () => undefined
  }
}
