// A kit that holds nothing and never opens: for a place where the browser gives neither keys nor locks (W1).
import type { Watch } from '../lib/emitter.ts'
import { combineCommands, eachView } from './combine.ts'
import type { Kit } from './open.ts'

export function closedKit(): Kit {
  const silent: Watch<never> = () => () => undefined
  return {
    ...eachView(({ isOf }) => (isOf ? () => silent : silent)),
    start: silent,
    commands: combineCommands(null, () => null),
    close: () => Promise.resolve()
  }
}
