import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bytesToHex, bytesToText, textToBytes } from '../../src/lib/bytes.ts'
import { decodeHint, encodeHint } from '../../src/protocol/bell.ts'
import type { Codec } from '../../src/protocol/codec.ts'
import * as controlCalls from '../../src/protocol/control-calls.ts'
import { emptyControl } from '../../src/protocol/control-state.ts'
import { replay } from '../../src/protocol/control.ts'
import { decodeEntry, encodeEntry } from '../../src/protocol/entry-codec.ts'
import { decodeFrame, encodeFrame, signedBytes } from '../../src/protocol/frame.ts'
import * as headsCalls from '../../src/protocol/heads.ts'
import { invitationToText, textToInvitation } from '../../src/protocol/invitation.ts'
import { judgeFrame } from '../../src/protocol/judge.ts'
import * as pullCalls from '../../src/protocol/pull.ts'
import * as pushCalls from '../../src/protocol/push.ts'
import { decodeRefusal, encodeRefusal } from '../../src/protocol/refusal.ts'
import * as sessionCalls from '../../src/protocol/session.ts'
import { openFrame } from '../../src/seal/open-frame.ts'
import { unwrap } from '../../src/seal/unwrap.ts'
import { verify } from '../../src/seal/verify.ts'
import { wrap } from '../../src/seal/wrap.ts'
import { aTablet, EQUIPMENT_KEY } from '../seal/a-workspace.ts'
import { aControlLog, aRecord, bodies, challenge, hint, invitation, messages, refusals, wrapEntropy } from './made.ts'

interface Golden {
  readonly control: readonly string[]
  readonly controlHash: string
  readonly records: Readonly<Record<'stored' | 'deflated' | 'base' | 'later', string>>
  readonly invitation: string
  readonly auth: string
  readonly messages: Readonly<Record<keyof typeof messages, string>>
  readonly hint: string
  readonly refusals: readonly string[]
  readonly wrap: string
}

// Written once by the first version; everything in it is base64url.
const golden = JSON.parse(readFileSync(new URL('v1.json', import.meta.url), 'utf8')) as Golden
const codecs = { ...sessionCalls, ...pullCalls, ...pushCalls, ...headsCalls, ...controlCalls }
const control = golden.control.map(bytesOf)
const toWrap = {
  ws: invitation.ws,
  recipient: aTablet(8).id,
  kemPk: aTablet(8).kem.publicKey,
  keys: [{ scope: 'equipment', key: EQUIPMENT_KEY }],
  entropy: wrapEntropy
}

function bytesOf(text: string): Uint8Array {
  return textToBytes(text) ?? new Uint8Array(0)
}

test('[P45] the control log of v1 replays to the same head', () => {
  const { state, applied, fault } = replay(emptyControl(), control, verify)
  expect({ applied, fault }).toEqual({ applied: 16, fault: null })
  expect(bytesToHex(state.hash)).toBe(golden.controlHash)
  expect(state).toEqual(aControlLog().state())
})

test('[P45] every frame of v1 decodes, and encodes to the same bytes', () => {
  for (const bytes of [...control, ...Object.values(golden.records).map(bytesOf)]) {
    const frame = decodeFrame(bytes)
    expect(frame.ok && encodeFrame(frame.value)).toEqual(bytes)
  }
  for (const bytes of control) {
    const frame = decodeFrame(bytes)
    const entry = frame.ok && decodeEntry(frame.value.ct)
    expect(entry && entry.ok && frame.ok && encodeEntry(entry.value)).toEqual(frame.ok && frame.value.ct)
  }
})

test.each(['stored', 'deflated', 'later'] as const)(
  '[P45] the %s record of v1 is verified, judged and opened',
  (name) => {
    const bytes = bytesOf(golden.records[name])
    const { state } = replay(emptyControl(), control, verify)
    const frame = decodeFrame(bytes)
    const author = frame.ok && judgeFrame(state, frame.value)
    if (!frame.ok || !author || !author.ok) throw new Error('refused')
    const { sig } = frame.value
    const claim = { publicKey: author.value.device.sigPk, message: signedBytes(state.ws, bytes), sig }
    expect(verify(claim)).toBe(true)
    const value = name === 'deflated' ? bodies.deflated : bodies.stored
    expect(openFrame(bytes, EQUIPMENT_KEY)).toEqual({ ok: true, value })
  }
)

test('[P45] [P58] a base of v1, which no version wrote, decodes and founds nothing', () => {
  const { state } = replay(emptyControl(), control, verify)
  const frame = decodeFrame(bytesOf(golden.records.base))
  expect(frame.ok && judgeFrame(state, frame.value)).toMatchObject({ fault: { kind: 'no-grant' } })
})

test('[P45] the same seeds give the same bytes today', () => {
  expect(aControlLog().frames.map(bytesToText)).toEqual(golden.control)
  for (const name of ['stored', 'base', 'later'] as const) {
    expect(bytesToText(aRecord(name))).toBe(golden.records[name])
  }
})

test.each(Object.keys(messages) as (keyof typeof messages)[])('[P45] the message %s of v1', (name) => {
  const codec = codecs[name] as unknown as Codec<unknown>
  const bytes = bytesOf(golden.messages[name])
  expect(codec.decode(bytes)).toEqual({ ok: true, value: messages[name] })
  expect(codec.encode(messages[name])).toEqual(bytes)
})

test('[P45] invitation, session challenge, hint and refusals of v1', () => {
  expect(textToInvitation(golden.invitation)).toEqual({ ok: true, value: invitation })
  expect(invitationToText(invitation)).toBe(golden.invitation)
  expect(bytesToText(sessionCalls.authBytes(challenge))).toBe(golden.auth)
  expect(decodeHint(bytesOf(golden.hint))).toEqual({ ok: true, value: hint })
  expect(bytesToText(encodeHint(hint))).toBe(golden.hint)
  expect(golden.refusals.map((text) => decodeRefusal(bytesOf(text)))).toEqual(
    refusals.map((value) => ({ ok: true, value }))
  )
  expect(refusals.map((refusal) => bytesToText(encodeRefusal(refusal)))).toEqual(golden.refusals)
})

test('[P45] a wrapped key of v1 opens', async () => {
  const opening = { ws: toWrap.ws, recipient: toWrap.recipient, seed: aTablet(8).kem.seed }
  const opened = await unwrap({ ...opening, blob: bytesOf(golden.wrap) })
  expect(opened).toEqual({ ok: true, value: toWrap.keys })
  expect(bytesToText((await wrap(toWrap)).blob)).toBe(golden.wrap)
})
