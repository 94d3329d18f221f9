// The same kit without children's names (目かくし): every view as its subject says, and the answers of commands.
import type { Watch } from '../lib/emitter.ts'
import { no } from '../lib/result.ts'
import { ALL_SUBJECTS, eachView, type Answers, type NamedCommand } from './combine.ts'
import type { Kit } from './open.ts'
import type { Called } from './subject.ts'

type AnyWatch = Watch<unknown>
type WatchOf = (...asked: readonly string[]) => AnyWatch

export interface Covering {
  readonly isOn: () => boolean
  readonly called: () => Called
  /** A watch that tells the covered value or the open one, as it is just now. */
  readonly through: (open: () => AnyWatch, cover: (value: unknown) => unknown) => AnyWatch
}

const ANSWERS: Answers = Object.assign({}, ...ALL_SUBJECTS.map(({ answers }) => answers))

export function coverKit(kit: Kit, covering: Covering): Kit {
  const { called, through } = covering
  const views = eachView(({ name, isOf, view: { names } }) => {
    const open: unknown = kit[name as keyof Kit]
    if (names === 'none') return open
    const cover = (value: unknown) => names(value, called())
    return isOf
      ? (...asked: readonly string[]) => through(() => (open as WatchOf)(...asked), cover)
      : through(() => open as AnyWatch, cover)
  })
  return { ...kit, ...views, commands: coverAnswers(kit.commands, covering) }
}

function coverAnswers(open: Kit['commands'], { isOn, called }: Covering): Kit['commands'] {
  const callByName = open as unknown as Record<string, NamedCommand>
  const covered = Object.entries(ANSWERS).map(([name, cover]): readonly [string, NamedCommand] => [
    name,
    (...given) => {
      if (cover === 'refused')
        return isOn()
          ? Promise.resolve(no({ kind: 'not-allowed' } as const))
          : callByName[name]?.(...given)
      // names may be covered while the answer is on its way
      return Promise.resolve(callByName[name]?.(...given)).then((answer) =>
        isOn() ? cover(answer as never, called()) : answer
      )
    }
  ])
  return { ...open, ...Object.fromEntries(covered) }
}
