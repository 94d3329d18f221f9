// The closed list of what a relay may refuse, with its number, HTTP status and the one next step of whoever is refused.
import { no, ok, type Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import { bytes, optional, tuple, uint } from './shape.ts'

/** No number is ever used again for something else. */
export const CODES = {
  STORED: 0,
  DUP: 1,
  FORK: 10,
  GAP: 11,
  BADSIG: 12,
  MALFORMED: 13,
  UNKNOWN_DEVICE: 14,
  NOGRANT: 15,
  REVOKED: 16,
  SUPERSEDED: 17,
  TOOBIG: 18,
  QUOTA: 19,
  BUSY: 20,
  PAUSED: 21,
  ENDED: 22,
  WAITING: 23,
  MOVED: 24,
  CURSOR: 30,
  CTL_HEAD: 31,
  ROLLBACK: 32,
  AUTH: 33,
  INVITE_USED: 34,
  INVITE_EXPIRED: 35,
  INVITE_WITHDRAWN: 36,
  ADMISSION: 37,
  UNKNOWN_WORKSPACE: 38,
  CLIENT_TOO_OLD: 40,
  SERVER_TOO_OLD: 41
} as const

export type CodeName = keyof typeof CODES
/** Not refusals: the frame lies on the relay's disk. */
export type DeliveredCode = 'STORED' | 'DUP'
export type RefusalName = Exclude<CodeName, DeliveredCode>

export type NextStep =
  /** Take a new incarnation, seal again what is not yet delivered, report. */
  | 'new-incarnation'
  /** Send the missing predecessors first. */
  | 'send-missing'
  /** Set the frame aside with its bytes, never send it again, report. */
  | 'set-aside'
  /** Bring both control logs to one state, then try again. */
  | 'sync-control'
  /** Stop for this stream and say so. */
  | 'stop-stream'
  /** Hand over what was not sent, then empty this device, if its own control log says the same. */
  | 'hand-over'
  /** What was not sent belongs into the next generation of the stream. */
  | 'move-on'
  /** Keep recording; an organizer decides when it goes on. */
  | 'rest'
  /** Something was written meanwhile: pull and make the entry again. */
  | 'make-again'
  | 'split'
  | 'tell-organizer'
  | 'wait'
  /** Pull this stream again from its beginning. */
  | 'restart-stream'
  | 'new-session'
  | 'new-invitation'
  | 'ask-admission'
  /** Create the workspace again from the own control log. */
  | 'create-again'
  /** Keep recording, update the app. */
  | 'update-app'
  /** Keep recording, ask for the relay to be updated. */
  | 'update-relay'

export const NEXT_STEP: Readonly<Record<RefusalName, NextStep>> = {
  FORK: 'new-incarnation',
  GAP: 'send-missing',
  BADSIG: 'set-aside',
  MALFORMED: 'set-aside',
  UNKNOWN_DEVICE: 'sync-control',
  NOGRANT: 'stop-stream',
  REVOKED: 'hand-over',
  SUPERSEDED: 'move-on',
  PAUSED: 'rest',
  ENDED: 'rest',
  WAITING: 'rest',
  MOVED: 'make-again',
  ROLLBACK: 'new-incarnation',
  TOOBIG: 'split',
  QUOTA: 'tell-organizer',
  BUSY: 'wait',
  CURSOR: 'restart-stream',
  CTL_HEAD: 'sync-control',
  AUTH: 'new-session',
  INVITE_USED: 'new-invitation',
  INVITE_EXPIRED: 'new-invitation',
  INVITE_WITHDRAWN: 'new-invitation',
  ADMISSION: 'ask-admission',
  UNKNOWN_WORKSPACE: 'create-again',
  CLIENT_TOO_OLD: 'update-app',
  SERVER_TOO_OLD: 'update-relay'
}

export const HTTP_STATUS: Readonly<Record<RefusalName, number>> = {
  FORK: 409,
  GAP: 409,
  BADSIG: 400,
  MALFORMED: 400,
  UNKNOWN_DEVICE: 403,
  NOGRANT: 403,
  REVOKED: 403,
  SUPERSEDED: 409,
  PAUSED: 403,
  ENDED: 403,
  WAITING: 403,
  MOVED: 409,
  ROLLBACK: 409,
  TOOBIG: 413,
  QUOTA: 507,
  BUSY: 503,
  CURSOR: 409,
  CTL_HEAD: 409,
  AUTH: 401,
  INVITE_USED: 410,
  INVITE_EXPIRED: 410,
  INVITE_WITHDRAWN: 410,
  ADMISSION: 403,
  UNKNOWN_WORKSPACE: 404,
  CLIENT_TOO_OLD: 426,
  SERVER_TOO_OLD: 505
}

/** `full`: nothing more fits on its disk. `broken`: it cannot write, and its log says why. None: it was asked too often. */
export type BusyReason = 'full' | 'broken'

export type Refusal =
  | { readonly name: 'BUSY'; readonly retryAfterMs: number; readonly why?: BusyReason }
  | {
      readonly name: 'CTL_HEAD'
      readonly seq: number
      readonly hash: Uint8Array
      /** Frame id of the last entry: who joins makes the next one from these three, without the log. */
      readonly last: Uint8Array
    }
  /** The session's ticket was not the last one: with this one it is asked for again, under a new incarnation. */
  | { readonly name: 'ROLLBACK'; readonly ticket: Uint8Array }
  | { readonly name: Exclude<RefusalName, 'BUSY' | 'CTL_HEAD' | 'ROLLBACK'> }

const REFUSAL_BYTES = 1024
const anyRefusal = tuple(uint())
const BUSY_REASONS: readonly (BusyReason | undefined)[] = [undefined, 'full', 'broken']
const busy = tuple(uint(), (value) => value ?? '', uint(), optional(uint(), 0))
const rollback = tuple(uint(), (value) => value ?? '', bytes(16))
const ctlHead = tuple(uint(), (value) => value ?? '', uint(), bytes(32), bytes(16))

/** Undefined for a number of a later version. */
export function codeName(code: number): CodeName | undefined {
  return Object.keys(CODES)
    .filter(isCodeName)
    .find((name) => CODES[name] === code)
}

/** The body of an answer that says no: `[code, name, …detail]`. */
export function encodeRefusal(refusal: Refusal): Uint8Array {
  const row: unknown[] = [CODES[refusal.name], refusal.name]
  if (refusal.name === 'BUSY') row.push(refusal.retryAfterMs)
  if (refusal.name === 'BUSY' && refusal.why) row.push(BUSY_REASONS.indexOf(refusal.why))
  if (refusal.name === 'ROLLBACK') row.push(refusal.ticket)
  if (refusal.name === 'CTL_HEAD') row.push(refusal.seq, refusal.hash, refusal.last)
  return encodeCbor(row)
}

/** A number not known here is a fault: whoever reads it waits and tries again, as after any failure. */
export function decodeRefusal(body: Uint8Array): Result<Refusal, { readonly kind: 'malformed' }> {
  const row = decodeCbor(body, REFUSAL_BYTES, (value) => anyRefusal(value) && value)
  if (!row.ok) return no({ kind: 'malformed' })
  const refusal = refusalOf(row.value)
  return refusal === undefined ? no({ kind: 'malformed' }) : ok(refusal)
}

function refusalOf(row: unknown): Refusal | undefined {
  const name = codeName(anyRefusal(row)?.[0] ?? CODES.STORED)
  if (name === undefined || name === 'STORED' || name === 'DUP') return undefined
  if (name === 'BUSY') {
    const [, , retryAfterMs, reason = 0] = busy(row) ?? []
    const why = BUSY_REASONS[reason]
    return retryAfterMs === undefined ? undefined : { name, retryAfterMs, ...(why && { why }) }
  }
  if (name === 'ROLLBACK') {
    const [, , ticket] = rollback(row) ?? []
    return ticket === undefined ? undefined : { name, ticket }
  }
  if (name === 'CTL_HEAD') {
    const [, , seq, hash, last] = ctlHead(row) ?? []
    if (seq === undefined || hash === undefined || last === undefined) return undefined
    return { name, seq, hash, last }
  }
  return { name }
}

function isCodeName(name: string): name is CodeName {
  return Object.hasOwn(CODES, name)
}
