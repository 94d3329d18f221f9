import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base45ToBytes, bytesToBase45 } from '../../src/lib/base45.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { emptyControl, type Device } from '../../src/protocol/control-state.ts'
import {
  mayHelpUnlock,
  textToUnlockAnswer,
  textToUnlockAsk,
  unlockAnswerToText,
  unlockAskToText,
  unlockSigned
} from '../../src/protocol/unlock.ts'
import { aTablet, someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }
const ask = { ws: someBytes(8, 1), device: someBytes(8, 2), number: 4291 }
const answer = { ...ask, helper: someBytes(8, 3), sig: someBytes(64, 4) }

function changed(text: string, at: number, value: number): string {
  const bytes = base45ToBytes(text)!
  bytes[at] = value
  return bytesToBase45(bytes)
}

test('[P80] [P81] every ask and every answer survives', () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
  const any = { ws: bytes(8), device: bytes(8), number: fc.nat({ max: 999_999 }) }
  fc.assert(
    fc.property(fc.record(any), (value) => {
      expect(textToUnlockAsk(unlockAskToText(value))).toEqual({ ok: true, value })
    })
  )
  fc.assert(
    fc.property(fc.record({ ...any, helper: bytes(8), sig: bytes(64) }), (value) => {
      expect(textToUnlockAnswer(unlockAnswerToText(value))).toEqual({ ok: true, value })
    })
  )
})

test('[P80] the bytes are where the table says', () => {
  const bytes = base45ToBytes(unlockAnswerToText(answer))
  const head = [0x4b, 0x54, 0x55, 1, 2]
  expect([...bytes!]).toEqual([
    ...head,
    ...answer.ws,
    ...answer.device,
    ...[0, 0, 0x10, 0xc3],
    ...answer.helper,
    ...answer.sig
  ])
})

test('[P80] one is not taken for the other, and nothing is cut, longer or beyond the last number', () => {
  const [asked, answered] = [unlockAskToText(ask), unlockAnswerToText(answer)]
  expect([textToUnlockAsk(answered), textToUnlockAnswer(asked)]).toEqual([MALFORMED, MALFORMED])
  const bytes = base45ToBytes(asked)!
  for (const wrong of [bytes.subarray(0, -1), Uint8Array.of(...bytes, 0)])
    expect(textToUnlockAsk(bytesToBase45(wrong))).toEqual(MALFORMED)
  const [last, beyond] = [unlockAskToText({ ...ask, number: 999_999 }), 1_000_000]
  expect(textToUnlockAsk(last).ok).toBe(true)
  expect(textToUnlockAsk(unlockAskToText({ ...ask, number: beyond }))).toEqual(MALFORMED)
})

test('[P80] a later version is told apart from what is no such code', () => {
  const later = changed(unlockAskToText(ask), 3, 2)
  expect(textToUnlockAsk(later)).toEqual({ ok: false, fault: { kind: 'foreign-version' } })
  for (const text of ['', 'abc', 'https://caravan.example/#/join/x', changed(later, 2, 0x43)])
    expect(textToUnlockAsk(text)).toEqual(MALFORMED)
})

test('[P80] [P20] no text throws', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect([textToUnlockAsk(text).ok, textToUnlockAnswer(text).ok]).toEqual([false, false])
    })
  )
})

test('[P82] what is signed names workspace, both tablets and the number', () => {
  const ws = someBytes(32, 1)
  const label = new TextEncoder().encode('caravan/unlock/1\0')
  expect([...unlockSigned(ws, answer)]).toEqual([
    ...label,
    ...ws,
    ...answer.device,
    ...answer.helper,
    ...[0, 0, 0x10, 0xc3]
  ])
})

const PEOPLE = ['people:AbCd-_12', 'people:AbCd-_34'] as const

function aDevice(number: number, more: Partial<Device>): Device {
  const { id, sign, kem } = aTablet(number)
  return {
    id,
    sigPk: sign.publicKey,
    kemPk: kem.publicKey,
    role: 'facilitator',
    since: 3,
    scopes: new Map([[PEOPLE[0], 3]]),
    joinedBy: null,
    untilMs: null,
    waiting: null,
    paused: false,
    cut: null,
    ...more
  }
}

const streams = PEOPLE.map((scope, at) => ({
  id: someBytes(16, at),
  lineage: someBytes(16, at + 10),
  scope,
  gen: 1,
  doc: `roster:${scope.slice(7)}`,
  sinceSeq: 3,
  state: { kind: 'active', seq: 3 } as const,
  base: null
}))
const control = {
  ...emptyControl(),
  streamById: new Map(streams.map((stream) => [bytesToHex(stream.id), stream]))
}
const locked = aDevice(10, {})
const helps = (more: Partial<Device>, other = locked) =>
  mayHelpUnlock(control, aDevice(11, more), other)

test('[P83] an organizer helps, and a facilitator of an event both have', () => {
  const other = new Map([[PEOPLE[1], 3]])
  expect([helps({}), helps({ role: 'organizer', scopes: new Map() })]).toEqual([true, true])
  expect(helps({ scopes: other })).toBe(false)
  expect(helps({ scopes: other }, aDevice(12, { role: 'organizer', scopes: new Map() }))).toBe(true)
  expect(helps({ role: 'volunteer', scopes: new Map([['badges:AbCd-_12', 3]]) })).toBe(false)
  expect(mayHelpUnlock(control, locked, locked)).toBe(false)
})

test('[P83] who waits, rests or was cut off does not', () => {
  const cut = { seq: 9, reason: 'lost', ctrByWriter: new Map() } as const
  const states: Partial<Device>[] = [{ cut }, { paused: true }, { waiting: [...PEOPLE] }]
  for (const more of states) {
    expect(helps(more)).toBe(false)
    expect(helps({ role: 'organizer', ...more })).toBe(false)
  }
})
