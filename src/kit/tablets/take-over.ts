// Taking over what was set apart, and hearing what tablets that were cut off say last.
import { hexToBytes } from '../../lib/bytes.ts'
import { assert } from '../../lib/assert.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { waitingFrames } from '../../store/frame-log.ts'
import { adopt } from '../../sync/rewriting/adopt.ts'
import {
  fetchQuarantine,
  settleQuarantine,
  type OpenedQuarantine
} from '../../sync/rewriting/quarantine.ts'
import type { CallFault, RelayLine } from '../../sync/round/call.ts'
import { pushWaiting } from '../../sync/round/push.ts'
import { sealOutbox } from '../../sync/round/seal-outbox.ts'
import { tellApart, type Told } from './apart-lines.ts'
import type { WorkspaceContext } from '../context.ts'

export interface ToldApart {
  readonly frames: readonly OpenedQuarantine[]
  readonly told: ReadonlyMap<string, Told>
}

/**
 * What lies apart. That a tablet has handed over all it had is heard without asking anybody, once nothing of it lies here any more that could
 * be read: its last key goes with that.
 */
export async function lookApart(
  inside: WorkspaceContext,
  line: RelayLine
): Promise<Result<ToldApart, CallFault>> {
  const fetched = await fetchQuarantine(inside.replica, line)
  if (!fetched.ok) return fetched
  const told = await tellApart(inside, fetched.value)
  const isFarewell = ({ id, device }: OpenedQuarantine) => told.get(id)?.emptied === device
  const frames = fetched.value.filter((one) => !isFarewell(one))
  const undecided = new Set(frames.flatMap(({ id, device }) => (told.has(id) ? [device] : [])))
  const heard = fetched.value.filter((one) => isFarewell(one) && !undecided.has(one.device))
  if (heard.length > 0) {
    const taken = await takeOver(inside, line, heard)
    if (!taken.ok) return taken
  }
  return ok({ frames, told })
}

/** At the relay under this organizer's hand before they are removed where they lie. */
export async function takeOver(
  inside: WorkspaceContext,
  line: RelayLine,
  chosen: readonly OpenedQuarantine[]
): Promise<Result<number, CallFault>> {
  const { replica } = inside
  const { done, records } = await adopt(replica, await inside.docs(), chosen)
  await sealOutbox(replica)
  const pushed = await pushWaiting(replica, line)
  if (!pushed.ok) return pushed
  if (await isAdoptedWaiting(inside)) return no({ kind: 'unreached' })
  const settled = await settleQuarantine(line, done.map(idOf))
  return settled.ok ? ok(records) : settled
}

async function isAdoptedWaiting({ db }: WorkspaceContext): Promise<boolean> {
  const frames = await waitingFrames(db)
  if (frames.some((row) => row.authors)) return true
  return (await db.local.toArray()).some((row) => row.device !== undefined)
}

export function idOf({ id }: OpenedQuarantine): Uint8Array {
  const bytes = hexToBytes(id)
  assert(bytes, 'ids are made here')
  return bytes
}
