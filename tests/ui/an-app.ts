import { signal } from '@preact/signals'
import type { KitCommands } from '../../src/kit/combine.ts'
import type { AppContext } from '../../src/ui/app-context.ts'
import { openRouter } from '../../src/ui/routes.ts'
import { createVeil } from '../../src/ui/veil.ts'
import type { Language } from '../../src/ui/ui-environment.ts'
import { useCommonWords } from '../../src/ui/words/common/words.ts'
import { openStillKit } from '../support/showroom/still-kit.ts'
import { stillSurroundings } from '../support/showroom/still-surroundings.ts'
import { readWish } from '../support/showroom/wish.ts'

/** A hand over the showroom's still kit, with some of its commands or its clock replaced. */
export function anApp(
  search: string,
  part: {
    readonly commands?: Partial<KitCommands>
    readonly now?: () => number
    /** Its words are to be loaded before. */
    readonly language?: Language
  } = {}
): AppContext {
  const wish = readWish(search)
  const language = part.language ?? 'ja'
  const still = openStillKit(wish)
  const commands = { ...still.commands, ...part.commands }
  const plain = stillSurroundings(wish)
  const namedKit = { ...still, commands }
  const veil = createVeil(
    namedKit,
    () => useCommonWords.in(language).veil.number,
    plain.preferences
  )
  const { kit } = veil
  return {
    kit,
    commands: kit.commands,
    environment: { ...plain, now: part.now ?? plain.now },
    router: openRouter(window),
    language: signal(language),
    speak: () => Promise.resolve(),
    look: signal('plain'),
    setLook: () => undefined,
    veil: veil.on,
    setVeil: veil.set,
    namedKit,
    sound: signal(false),
    setSound: () => undefined
  }
}
