// A kit that holds nothing and never opens: for a place where the browser gives neither keys nor locks (W1).
import type { Watch } from '../lib/emitter.ts'
import { no } from '../lib/result.ts'
import type { Kit } from './open.ts'
import { insideActs } from './combine.ts'

export function closedKit(): Kit {
  const silent: Watch<never> = () => () => undefined
  const refuse = () => Promise.resolve(no({ kind: 'not-allowed' } as const))
  return {
    start: silent,
    me: silent,
    sync: silent,
    events: silent,
    here: () => silent,
    roster: () => silent,
    reception: () => silent,
    person: () => silent,
    equipment: () => silent,
    thing: () => silent,
    plan: () => silent,
    summary: () => silent,
    questions: () => silent,
    decisions: () => silent,
    tablets: silent,
    invitations: silent,
    held: () => silent,
    retention: () => silent,
    erasures: silent,
    settings: silent,
    recovery: silent,
    lock: silent,
    acts: {
      ...insideActs(() => null),
      createWorkspace: refuse,
      join: refuse,
      restore: refuse,
      readInvitation: () => no({ kind: 'not-allowed' })
    },
    close: () => Promise.resolve()
  }
}
