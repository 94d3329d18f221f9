// Who is calling: a nonce proves a signature fresh, a token stands for it for ten minutes. Nothing of
// it is on the disk; after a restart devices simply begin a new session.
import { createHmac } from 'node:crypto'
import { bytesToHex, bytesToText, joinBytes, sameBytes } from '../src/lib/bytes.ts'
import { NONCE_TTL_MS, SESSION_TTL_SECONDS } from '../src/protocol/limits.ts'
import { forgetOldest } from './bucket.ts'

export interface DeviceSession {
  readonly ws: Uint8Array
  readonly device: Uint8Array
  readonly expiresMs: number
}

export interface DeviceSessions {
  readonly nonce: (nowMs: number) => Uint8Array
  /** Made here, not older than a minute, not used before. */
  readonly isFresh: (nonce: Uint8Array, nowMs: number) => boolean
  readonly spend: (nonce: Uint8Array) => void
  /** Returns the token. */
  readonly begin: (of: Omit<DeviceSession, 'expiresMs'>, nowMs: number) => Uint8Array
  readonly find: (token: string, nowMs: number) => DeviceSession | null
  readonly count: () => number
}

/** Two hundred of the largest caravans; the longest unused session goes first. */
const SESSIONS = 10_000
/** A used nonce has cost its user a valid signature, so this fills slowly. */
const USED_NONCES = 100_000
const TIME_BYTES = 8
const NONCE_HEAD_BYTES = 16
const MAC_BYTES = 16

export function createSessions(random: (length: number) => Uint8Array): DeviceSessions {
  const secret = random(32)
  const used = new Map<string, true>()
  const sessionByToken = new Map<string, DeviceSession>()
  const macOf = (head: Uint8Array) =>
    new Uint8Array(createHmac('sha256', secret).update(head).digest().subarray(0, MAC_BYTES))
  return {
    // Time and a seal instead of a table: asking for many nonces takes nothing from anybody.
    nonce(nowMs) {
      const time = new Uint8Array(TIME_BYTES)
      new DataView(time.buffer).setFloat64(0, nowMs)
      const head = joinBytes(time, random(NONCE_HEAD_BYTES - TIME_BYTES))
      return joinBytes(head, macOf(head))
    },
    isFresh(nonce, nowMs) {
      const head = nonce.slice(0, NONCE_HEAD_BYTES)
      if (!sameBytes(macOf(head), nonce.subarray(NONCE_HEAD_BYTES))) return false
      const ageMs = nowMs - new DataView(head.buffer).getFloat64(0)
      return ageMs >= 0 && ageMs <= NONCE_TTL_MS && !used.has(bytesToHex(nonce))
    },
    spend(nonce) {
      used.set(bytesToHex(nonce), true)
      forgetOldest(used, USED_NONCES)
    },
    begin(of, nowMs) {
      const token = random(32)
      sessionByToken.set(bytesToText(token), {
        ...of,
        expiresMs: nowMs + SESSION_TTL_SECONDS * 1000
      })
      forgetOldest(sessionByToken, SESSIONS)
      return token
    },
    find(token, nowMs) {
      const session = sessionByToken.get(token)
      if (session && nowMs < session.expiresMs) return session
      sessionByToken.delete(token)
      return null
    },
    count: () => sessionByToken.size
  }
}
