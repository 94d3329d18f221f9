import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToText, joinBytes } from '../../src/lib/bytes.ts'
import { contentToCode } from '../../src/protocol/fragment.ts'
import { ORIGIN_TEXT_BYTES } from '../../src/protocol/limits.ts'
import {
  sheetToLink,
  sheetToText,
  textToSheet,
  type RecoverySheet
} from '../../src/protocol/recovery-sheet.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import { someBytes } from '../seal/a-workspace.ts'

const DAMAGED = { ok: false, fault: { kind: 'damaged' } }
const sheet: RecoverySheet = {
  ws: someBytes(32, 1),
  seed: someBytes(32, 2),
  relay: 'https://relay.example.org'
}
const secret = joinBytes(sheet.ws, sheet.seed)

function codeOf(version: number, ...rest: readonly Uint8Array[]): string {
  return contentToCode(joinBytes(Uint8Array.of(version), secret, ...rest))
}

function origin(letters: number): Uint8Array {
  return joinBytes(writeVaruint(letters), new Uint8Array(letters).fill(97))
}

test('[P70] every recovery sheet survives, as link, fragment and bare code', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 64, maxLength: 64 }),
      fc.string({ minLength: 1, maxLength: 40 }),
      (bytes, relay) => {
        const one = { ws: bytes.slice(0, 32), seed: bytes.slice(32), relay }
        const text = sheetToText(one)
        for (const way of [
          text,
          `#/restore/${text}`,
          `  ${sheetToLink(one, 'https://a.example')}\n`
        ])
          expect(textToSheet(way)).toEqual({ ok: true, value: one })
      }
    )
  )
})

test('[P70] every changed letter, and every cut, is damage', () => {
  const text = sheetToText(sheet)
  for (let at = 0; at < text.length; at += 1) {
    const other = text[at] === 'A' ? 'B' : 'A'
    expect(textToSheet(text.slice(0, at) + other + text.slice(at + 1))).toEqual(DAMAGED)
    expect(textToSheet(text.slice(0, at))).toEqual(DAMAGED)
  }
})

test('[P70] a later version is told apart from damage', () => {
  expect(textToSheet(codeOf(2, origin(3)))).toEqual({
    ok: false,
    fault: { kind: 'foreign-version', version: 2 }
  })
})

test('[P70] no relay, too long a relay, bytes after it, and text that is no text are damage', () => {
  expect(textToSheet(codeOf(1, origin(ORIGIN_TEXT_BYTES))).ok).toBe(true)
  for (const rest of [
    origin(0),
    origin(ORIGIN_TEXT_BYTES + 1),
    joinBytes(origin(3), Uint8Array.of(0)),
    Uint8Array.of(4, 97),
    Uint8Array.of(1, 0xff),
    new Uint8Array()
  ])
    expect(textToSheet(codeOf(1, rest))).toEqual(DAMAGED)
  expect(textToSheet(bytesToText(Uint8Array.of(1, 2, 3)))).toEqual(DAMAGED)
  expect(textToSheet('いらっしゃい')).toEqual(DAMAGED)
})

test('[P70] an invitation is no recovery sheet', () => {
  expect(textToSheet(`https://a.example/#/join/${sheetToText(sheet)}`)).toEqual(DAMAGED)
})
