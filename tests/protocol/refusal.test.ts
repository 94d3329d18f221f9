import { encode } from 'cborg'
import { expect, test } from 'vitest'
import {
  CODES,
  codeName,
  decodeRefusal,
  encodeRefusal,
  HTTP_STATUS,
  NEXT_STEP,
  type Refusal
} from '../../src/protocol/refusal.ts'
import { someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }

test('[P43] the numbers are these, for ever', () => {
  expect(CODES).toEqual({
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
  })
})

test('[P43] every refusal has a status that says no, and a next step', () => {
  const names = Object.keys(CODES).filter((name) => name !== 'STORED' && name !== 'DUP')
  expect(Object.keys(NEXT_STEP).toSorted()).toEqual(names.toSorted())
  expect(Object.keys(HTTP_STATUS).toSorted()).toEqual(names.toSorted())
  expect(Object.values(HTTP_STATUS).every((status) => status >= 400 && status < 600)).toBe(true)
})

const refusals: Refusal[] = [
  { name: 'BUSY', retryAfterMs: 1500 },
  { name: 'BUSY', retryAfterMs: 60_000, why: 'full' },
  { name: 'BUSY', retryAfterMs: 5000, why: 'broken' },
  { name: 'CTL_HEAD', seq: 7, hash: someBytes(32, 1), last: someBytes(16, 2) },
  { name: 'ROLLBACK', ticket: someBytes(16, 3) },
  { name: 'AUTH' },
  { name: 'INVITE_WITHDRAWN' },
  { name: 'SERVER_TOO_OLD' }
]

test.each(refusals)('[P39] [P43] $name survives', (refusal) => {
  expect(decodeRefusal(encodeRefusal(refusal))).toEqual({ ok: true, value: refusal })
})

test('[P84] why it is busy stands behind the time, where releases before do not look', () => {
  const full: Refusal = { name: 'BUSY', retryAfterMs: 60_000, why: 'full' }
  expect(encodeRefusal(full)).toEqual(encode([20, 'BUSY', 60_000, 1]))
  const later = encode([20, 'BUSY', 60_000, 9, 'more'])
  expect(decodeRefusal(later)).toEqual({ ok: true, value: { name: 'BUSY', retryAfterMs: 60_000 } })
})

test('[P44] a number not known, or not a refusal, is a failure', () => {
  for (const code of [0, 1, 25, 99]) {
    expect(decodeRefusal(encode([code, 'NAME']))).toEqual(MALFORMED)
  }
  expect(codeName(99)).toBeUndefined()
})

test.each([
  ['no list', 20],
  ['no number', ['BUSY']],
  ['BUSY without a time', [20, 'BUSY']],
  ['ROLLBACK without a ticket', [32, 'ROLLBACK', someBytes(15, 1)]],
  ['CTL_HEAD without a head', [31, 'CTL_HEAD', 7]],
  ['CTL_HEAD without its last frame', [31, 'CTL_HEAD', 7, someBytes(32, 1)]]
])('[P44] %s is a failure', (_, row) => {
  expect(decodeRefusal(encode(row))).toEqual(MALFORMED)
})

test('[P44] the number decides, not the name', () => {
  expect(decodeRefusal(encode([33, 'anything']))).toEqual({ ok: true, value: { name: 'AUTH' } })
  expect(decodeRefusal(encode([33]))).toEqual({ ok: true, value: { name: 'AUTH' } })
})
