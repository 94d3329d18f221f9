// What organizers alone ask: frames set apart, and when each device was last seen. And the one question
// of somebody who has nothing but a recovery sheet.
import { bytesToHex } from '../src/lib/bytes.ts'
import { no, ok } from '../src/lib/result.ts'
import {
  quarantinePage,
  findAnswer,
  findRequest,
  seenAnswer,
  settleAnswer,
  settleRequest
} from '../src/protocol/access-calls.ts'
import { APART_FRAMES, DEVICES, PULL_BYTES } from '../src/protocol/limits.ts'
import { hasRecoveryKey } from './entries.ts'
import { busy, type Caller, type Reply, type Resources, type Visit } from './resources.ts'

export async function answerQuarantine(
  { store }: Resources,
  { query }: Visit,
  { state }: Caller
): Reply {
  const text = new URLSearchParams(query).get('after') ?? '0'
  if (!/^\d{1,15}$/u.test(text)) return no({ name: 'MALFORMED' })
  const slice = { after: Number(text), limitBytes: PULL_BYTES, most: APART_FRAMES }
  const { rows, more } = await store.apart(state.ws, slice)
  const frames = rows.map(({ n, why, carrier, rxMs: receivedMs, body: frame }) => ({
    n,
    why,
    carrier,
    receivedMs,
    frame
  }))
  return ok(quarantinePage.encode({ frames, more }))
}

export async function answerSettle(
  { store, controlLogs, pushes }: Resources,
  { body, nowMs }: Visit,
  { state, device }: Caller
): Reply {
  const waitMs = pushes.take(bytesToHex(device.id), nowMs)
  if (waitMs > 0) return busy(waitMs)
  const request = settleRequest.decode(body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { count, bytes } = await store.settle(state.ws, request.value)
  controlLogs.grow(state.ws, -bytes)
  return ok(settleAnswer.encode(count))
}

export async function answerSeen({ store }: Resources, _visit: Visit, { state }: Caller): Reply {
  return ok(seenAnswer.encode((await store.seen(state.ws)).slice(0, DEVICES)))
}

/** The key's id is a hash: who can name it has seen the sheet or the control log. */
export async function answerFind({ controlLogs, joins }: Resources, visit: Visit): Reply {
  const waitMs = joins.take(visit.peer.address, visit.nowMs)
  if (waitMs > 0) return busy(waitMs)
  const request = findRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const found = controlLogs.all().find((state) => hasRecoveryKey(state, request.value))
  return found ? ok(findAnswer.encode(found.ws)) : no({ name: 'UNKNOWN_WORKSPACE' })
}
