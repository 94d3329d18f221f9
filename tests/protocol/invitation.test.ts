import { sha256 } from '@noble/hashes/sha2.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToText, joinBytes, textToBytes } from '../../src/lib/bytes.ts'
import {
  invitationToLink,
  invitationToText,
  textToInvitation,
  type Invitation
} from '../../src/protocol/invitation.ts'
import { someBytes } from '../seal/a-workspace.ts'

const DAMAGED = { ok: false, fault: { kind: 'damaged' } }
const invitation: Invitation = {
  ws: someBytes(32, 1),
  seed: someBytes(32, 2),
  label: '端末3',
  relay: ''
}

function withChecksum(...parts: readonly Uint8Array[]): string {
  const content = joinBytes(...parts)
  return bytesToText(joinBytes(content, sha256(content).slice(0, 4)))
}

test('[P37] [P39] every invitation survives', () => {
  const anyInvitation = fc.record({
    ws: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    seed: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    label: fc.string({ unit: 'grapheme-ascii', maxLength: 40 }),
    relay: fc.oneof(fc.constant(''), fc.webUrl({ size: 'small' }))
  })
  fc.assert(
    fc.property(anyInvitation, (value) => {
      expect(textToInvitation(invitationToText(value))).toEqual({ ok: true, value })
    })
  )
})

test('[P37] link, fragment and bare code are read alike, with the white space of pasting', () => {
  const text = invitationToText(invitation)
  const link = invitationToLink(invitation, 'https://kit.example.org')
  expect(link).toBe(`https://kit.example.org/#/join/${text}`)
  for (const pasted of [text, link, `#/join/${text}`, `\n  ${link} \n`]) {
    expect(textToInvitation(pasted)).toEqual({ ok: true, value: invitation })
  }
})

test('[P37] it fits a small QR code', () => {
  expect(invitationToLink(invitation, 'https://kit.example.org').length).toBeLessThan(150)
})

test('[P38] any changed letter is damage', () => {
  const text = invitationToText(invitation)
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] === 'A' ? 'B' : 'A'
    expect(textToInvitation(text.slice(0, at) + letter + text.slice(at + 1))).toEqual(DAMAGED)
  }
})

test('[P38] anything cut, empty or foreign is damage', () => {
  const text = invitationToText(invitation)
  const others = ['', 'AAAA', 'https://example.org/', 'あ', text.slice(1), text.slice(0, -2)]
  for (const other of others) expect(textToInvitation(other)).toEqual(DAMAGED)
})

test('[P38] a later version is told apart from damage', () => {
  const fault = { kind: 'foreign-version', version: 2 }
  const later = withChecksum(Uint8Array.of(2), someBytes(9, 1))
  expect(textToInvitation(later)).toEqual({ ok: false, fault })
})

test('[P38] a right checksum around wrong content is damage all the same', () => {
  const whole = textToBytes(invitationToText(invitation))!
  const content = whole.subarray(0, -4)
  const keys = content.subarray(0, 65)
  const bad = [
    [content, Uint8Array.of(0)],
    [content.subarray(0, 60)],
    [keys, Uint8Array.of(3, 1)],
    [keys, Uint8Array.of(41), new Uint8Array(41), Uint8Array.of(0)],
    [keys, Uint8Array.of(2, 0xc3, 0x28, 0)],
    [keys, Uint8Array.of(0)],
    [keys, Uint8Array.of(0, 0x80, 2), new Uint8Array(256)]
  ]
  for (const parts of bad) expect(textToInvitation(withChecksum(...parts))).toEqual(DAMAGED)
})
