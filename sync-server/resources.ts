// What every call of the relay works with, and what it is told about one visit.
import { no, type Result } from '../src/lib/result.ts'
import type { ControlState, Device } from '../src/protocol/control-state.ts'
import type { VerifySignature } from '../src/protocol/control.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import type { Bells } from './bells.ts'
import type { ControlLogs } from './control-logs.ts'
import type { Bucket, Rate } from './bucket.ts'
import type { Load } from './disk.ts'
import type { Append } from './group-commit.ts'
import type { Metrics } from './metrics.ts'
import type { DeviceSessions } from './sessions.ts'
import type { LogStore } from './store/log-store.ts'

export interface Quotas {
  readonly pushes: Rate
  readonly joins: Rate
  readonly strangers: Rate
  readonly deviceDayBytes: number
  /** Of a device that was cut off: enough to hand over what it has, too little to fill anything. */
  readonly cutOffDayBytes: number
  readonly workspaceBytes: number
}

export interface DayBytes {
  readonly day: number
  readonly bytes: number
}

export interface Resources {
  readonly store: LogStore
  readonly append: Append
  readonly controlLogs: ControlLogs
  readonly sessions: DeviceSessions
  readonly bells: Bells
  readonly metrics: Metrics
  readonly verify: VerifySignature
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  readonly origins: readonly string[]
  readonly admission: string | null
  readonly hasRoom: (of: Load) => boolean
  /** Names of failures, never what a caller sent. */
  readonly failed: (name: string) => void
  readonly quotas: Quotas
  readonly pushes: Bucket
  readonly joins: Bucket
  readonly strangers: Bucket
  /** Wrong admission codes, of one line and of all. */
  readonly guesses: { readonly ofLine: Bucket; readonly ofAll: Bucket }
  /** What each device has sent today, by the relay's calendar; a restart forgets it. */
  readonly bytesByDevice: Map<string, DayBytes>
  /** Entries answered MOVED: who brings one of them once more cannot make it again. */
  readonly movedEntries: Map<string, true>
}

/** Where a call comes from, as far as the relay minds. */
export interface Peer {
  readonly address: string
  /** This machine itself, with no proxy in between. */
  readonly isLoopback: boolean
}

export interface Visit {
  readonly query: string
  readonly host: string
  readonly body: Uint8Array
  readonly peer: Peer
  readonly nowMs: number
}

/** On whose behalf a call runs, and the control log it is judged by. */
export interface Caller {
  readonly device: Device
  readonly state: ControlState
}

export type Reply = Promise<Result<Uint8Array, Refusal>>

/** A full disk is not emptied within seconds. */
const FULL_RETRY_MS = 60_000

export function noSpace(): Result<never, Refusal> {
  return no({ name: 'BUSY', retryAfterMs: FULL_RETRY_MS, why: 'full' })
}

export function busy(retryAfterMs: number): Result<never, Refusal> {
  return no({ name: 'BUSY', retryAfterMs })
}
