// Which function answers which call, and for whom: whoever stands otherwise is told how it stands.
import { PATHS } from '../src/protocol/calls.ts'
import type { DeviceStatus } from '../src/protocol/control-state.ts'
import { answerQuarantine, answerFind, answerSeen, answerSettle } from './access-calls.ts'
import { answerControl, answerCreate, answerJoin, answerReadControl } from './control-calls.ts'
import { answerHeads, answerPull, answerPush, answerRange } from './log-calls.ts'
import type { Caller, Reply, Resources, Visit } from './resources.ts'
import { answerHello, answerSession } from './session-calls.ts'

export type RelayRoute =
  | { readonly kind: 'open'; readonly run: (resources: Resources, visit: Visit) => Reply }
  | {
      readonly kind: 'device'
      /** Devices it is for besides active ones. */
      readonly also?: readonly DeviceStatus[]
      readonly only?: 'organizer'
      readonly run: (resources: Resources, visit: Visit, caller: Caller) => Reply
    }

const ROUTES: Readonly<Record<string, RelayRoute>> = {
  [`GET ${PATHS.hello}`]: { kind: 'open', run: answerHello },
  [`POST ${PATHS.session}`]: { kind: 'open', run: answerSession },
  [`POST ${PATHS.join}`]: { kind: 'open', run: answerJoin },
  [`POST ${PATHS.find}`]: { kind: 'open', run: answerFind },
  [`GET ${PATHS.control}`]: {
    kind: 'device',
    also: ['waiting', 'cut'],
    run: answerReadControl
  },
  [`POST ${PATHS.control}`]: { kind: 'device', run: answerControl },
  [`POST ${PATHS.pull}`]: { kind: 'device', run: answerPull },
  // Who was cut off may still hand over what it has.
  [`POST ${PATHS.push}`]: { kind: 'device', also: ['cut'], run: answerPush },
  [`POST ${PATHS.heads}`]: { kind: 'device', run: answerHeads },
  [`POST ${PATHS.range}`]: { kind: 'device', run: answerRange },
  [`GET ${PATHS.quarantine}`]: { kind: 'device', only: 'organizer', run: answerQuarantine },
  [`POST ${PATHS.quarantine}`]: { kind: 'device', only: 'organizer', run: answerSettle },
  [`GET ${PATHS.seen}`]: { kind: 'device', only: 'organizer', run: answerSeen }
}
const CREATE: RelayRoute = { kind: 'open', run: answerCreate }

/** Whoever shows a token that is none any more is a device, and is to begin a new session. */
export function routeFor(name: string, hasToken: boolean): RelayRoute | undefined {
  if (name === `POST ${PATHS.control}` && !hasToken) return CREATE
  return Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined
}

/** A higher number in the path is a client of a later protocol; anything else is no call of ours. */
export function strangeName(path: string): 'SERVER_TOO_OLD' | 'MALFORMED' {
  return /^\/v[2-9]\//u.test(path) ? 'SERVER_TOO_OLD' : 'MALFORMED'
}
