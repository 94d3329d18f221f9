// Proves to the relay which device speaks, and that its database is the one of last time. A session lasts minutes; losing it costs two calls.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { DAY_MS } from '../../lib/duration.ts'
import { PATHS } from '../../protocol/calls.ts'
import {
  authBytes,
  hello,
  sessionAnswer,
  sessionRequest,
  type SessionAnswer
} from '../../protocol/session.ts'
import { hexToId } from '../../protocol/ids.ts'
import { sign } from '../../seal/sign.ts'
import { commit, type Db } from '../../store/db.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { get, post, type CallFault, type RelayLine } from './call.ts'
import type { Replica } from '../replica.ts'
import { inTurn } from './in-turn.ts'
import { takeNewIncarnation } from './rewind.ts'

export interface RelaySession {
  readonly line: RelayLine
  readonly answer: SessionAnswer
  /** Relay clock − device clock, ms, at this contact. */
  readonly offsetMs: number
}

const NO_TICKET = new Uint8Array(16)
/** Once is a tablet that was restored, twice is chance; more often two copies of one tablet take turns. */
const CLONED_TIMES = 3

/** One at a time on a device: each session's answer brings the ticket of the next. */
export function openSession(replica: Replica): Promise<Result<RelaySession, CallFault>> {
  const { environment, identity } = replica
  return inTurn(environment, `caravan-session/${bytesToHex(identity.ws)}/${identity.device}`, () =>
    begin(replica)
  )
}

/** Whether another copy of this database talks to the relay, too. */
export async function isCloned({ db, environment }: Replica): Promise<boolean> {
  return (await lastRollbacks(db, environment.now())).length >= CLONED_TIMES
}

/**
 * A ticket that is not the last one says that this database was set back or copied, before anything was sealed in it since:
 * it writes under a new incarnation, and asks again with the ticket it was given.
 */
async function begin(replica: Replica): Promise<Result<RelaySession, CallFault>> {
  const { db, environment } = replica
  const first = await ask(replica)
  if (first.ok || first.fault.kind !== 'refused' || first.fault.refusal.name !== 'ROLLBACK')
    return first
  const { ticket } = first.fault.refusal
  const before = await lastRollbacks(db, environment.now())
  const note = async () => {
    await writeMeta(db, 'ticket', ticket)
    await writeMeta(db, 'rollbacks', [...before.slice(-CLONED_TIMES), environment.now()])
  }
  // two copies that take turns have parted by now: the comparison of heads tells if not
  if (before.length >= CLONED_TIMES) await commit(db, note)
  else await takeNewIncarnation(replica, note)
  return ask(replica)
}

async function lastRollbacks(db: Db, now: number): Promise<readonly number[]> {
  return ((await readMeta(db, 'rollbacks')) ?? []).filter((at) => Math.abs(now - at) < DAY_MS)
}

async function ask(replica: Replica): Promise<Result<RelaySession, CallFault>> {
  const { db, identity, environment } = replica
  const line: RelayLine = { request: environment.request, relay: identity.relay, token: null }
  const asked = environment.now()
  const greeting = await get(line, PATHS.hello, hello)
  if (!greeting.ok) return greeting
  const offsetMs = Math.round(greeting.value.nowMs - (asked + environment.now()) / 2)
  replica.offsetMs = offsetMs
  const device = hexToId(identity.device)
  const clientNonce = environment.random(16)
  const challenge = {
    relay: identity.relay,
    nonce: greeting.value.nonce,
    clientNonce,
    ws: identity.ws,
    device
  }
  const answer = await post(line, PATHS.session, {
    ask: sessionRequest,
    value: {
      ws: identity.ws,
      device,
      clientNonce,
      ticket: (await readMeta(db, 'ticket')) ?? NO_TICKET,
      app: environment.app,
      nonce: greeting.value.nonce,
      sig: sign(authBytes(challenge), identity.signSeed)
    },
    answer: sessionAnswer
  })
  if (!answer.ok) return answer
  await writeMeta(db, 'ticket', answer.value.ticket)
  return ok({ line: { ...line, token: answer.value.token }, answer: answer.value, offsetMs })
}
