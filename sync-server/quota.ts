// How much a device may bring: asked before anything is verified, because refusing is to be cheaper than
// sending.
import { DAY_MS } from '../src/lib/duration.ts'
import { bytesToHex } from '../src/lib/bytes.ts'
import { no, type Result } from '../src/lib/result.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { busy, noSpace, type Caller, type Resources, type Visit } from './resources.ts'

export function refusedByQuota(
  resources: Resources,
  { nowMs, body }: Visit,
  { device, state }: Caller
): Result<never, Refusal> | null {
  const { pushes, quotas, controlLogs, bytesByDevice } = resources
  const waitMs = pushes.take(bytesToHex(device.id), nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom('records')) return noSpace()
  const today = bytesByDevice.get(bytesToHex(device.id))
  const sent = today?.day === dayOf(nowMs) ? today.bytes : 0
  const allowed = device.cut === null ? quotas.deviceDayBytes : quotas.cutOffDayBytes
  const isFull =
    sent + body.length > allowed ||
    (controlLogs.find(state.ws)?.bytes ?? 0) + body.length > quotas.workspaceBytes
  return isFull ? no({ name: 'QUOTA' }) : null
}

/** Counted to whoever brought it, and to the workspace. */
export function countKept(
  { controlLogs, bytesByDevice }: Resources,
  { device, state }: Caller,
  nowMs: number,
  bytes: number
): void {
  controlLogs.grow(state.ws, bytes)
  const name = bytesToHex(device.id)
  const day = dayOf(nowMs)
  const before = bytesByDevice.get(name)
  bytesByDevice.set(name, { day, bytes: (before?.day === day ? before.bytes : 0) + bytes })
}

function dayOf(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS)
}
