import * as encoding from 'lib0/encoding'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../../src/lib/bytes.ts'
import {
  emptyChain,
  emptyControlHash,
  headOf,
  nextChain,
  nextControlHash
} from '../../src/protocol/chain.ts'
import {
  decodeFrame,
  deviceOf,
  encodeFrame,
  frameId,
  headerBytes,
  signedBytes,
  type Frame
} from '../../src/protocol/frame.ts'
import { readVaruint, writeVaruint } from '../../src/protocol/varuint.ts'
import { someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }

function aFrame(more: Partial<Frame> = {}): Frame {
  return {
    kind: 2,
    stream: someBytes(16, 1),
    writer: someBytes(12, 2),
    ctr: 300,
    prev: someBytes(16, 3),
    ctl: someBytes(8, 4),
    keyId: someBytes(8, 5),
    nonce: someBytes(12, 6),
    ct: someBytes(200, 7),
    sig: someBytes(64, 8),
    ...more
  }
}

function aControlFrame(more: Partial<Frame> = {}): Frame {
  const plain = { keyId: new Uint8Array(8), nonce: new Uint8Array(12) }
  return aFrame({ kind: 0, stream: new Uint8Array(16), ...plain, ...more })
}

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const solid = (length: number) => bytesOf(length).filter((it) => it.some((byte) => byte !== 0))
const anyFrame = fc.record({
  kind: fc.integer({ min: 1, max: 255 }),
  stream: solid(16),
  writer: bytesOf(12),
  ctr: fc.integer({ min: 2, max: Number.MAX_SAFE_INTEGER }),
  prev: solid(16),
  ctl: bytesOf(8),
  keyId: solid(8),
  nonce: bytesOf(12),
  ct: fc.uint8Array({ maxLength: 400 }),
  sig: bytesOf(64)
})

test('[P7] [P39] every frame survives encoding and decoding', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      expect(decodeFrame(encodeFrame(frame))).toEqual({ ok: true, value: frame })
    })
  )
})

test('[P7] one byte more or less is no frame', () => {
  const bytes = encodeFrame(aFrame())
  expect(decodeFrame(joinBytes(bytes, Uint8Array.of(0)))).toEqual(MALFORMED)
  for (let length = 0; length < bytes.length; length += 1) {
    expect(decodeFrame(bytes.subarray(0, length))).toEqual(MALFORMED)
  }
})

test('[P7] a number in a longer form than needed is no frame', () => {
  const bytes = encodeFrame(aFrame({ ctr: 5 }))
  const longer = joinBytes(bytes.subarray(0, 30), Uint8Array.of(0x85, 0), bytes.subarray(31))
  expect(decodeFrame(longer)).toEqual(MALFORMED)
})

test('[P7] varuints are what lib0 writes, and read back', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (value) => {
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, value)
      const bytes = writeVaruint(value)
      expect(bytes).toEqual(encoding.toUint8Array(encoder))
      expect(readVaruint(bytes, 0)).toEqual({ value, next: bytes.length })
    })
  )
})

test('[P7] varuints that are cut, padded or past 2⁵³−1 are none', () => {
  const past = Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10)
  const bad = [Uint8Array.of(), Uint8Array.of(0x80), Uint8Array.of(0x80, 0), past]
  for (const bytes of bad) expect(readVaruint(bytes, 0)).toBeNull()
  expect(readVaruint(new Uint8Array(300).fill(0xff), 0)).toBeNull()
  expect(() => writeVaruint(-1)).toThrow('safe integer')
})

test('[P7] the fields do not hold on to the message they came in', () => {
  const bytes = Buffer.from(encodeFrame(aFrame()))
  const frame = decodeFrame(bytes)
  bytes.fill(0)
  expect(frame).toEqual({ ok: true, value: aFrame() })
})

test('[P8] another version is told apart from damage', () => {
  const bytes = encodeFrame(aFrame())
  bytes[0] = 2
  const fault = { kind: 'foreign-version', version: 2 }
  expect(decodeFrame(bytes)).toEqual({ ok: false, fault })
  expect(decodeFrame(new Uint8Array(0))).toEqual(MALFORMED)
})

test.each([
  ['a counter of zero', aFrame({ ctr: 0 })],
  ['a first frame with a predecessor', aFrame({ ctr: 1 })],
  ['a later frame without one', aFrame({ prev: new Uint8Array(16) })],
  ['a record without a stream', aFrame({ stream: new Uint8Array(16) })],
  ['a record in the open', aFrame({ keyId: new Uint8Array(8) })],
  ['control with a stream', aControlFrame({ stream: someBytes(16, 1) })],
  ['control with a key', aControlFrame({ keyId: someBytes(8, 1) })],
  ['control with a nonce', aControlFrame({ nonce: someBytes(12, 1) })]
])('[P9] %s is no frame', (_, frame) => {
  expect(decodeFrame(encodeFrame(frame))).toEqual(MALFORMED)
})

test('[P9] control is plain, zero and fine', () => {
  const first = aControlFrame({ ctr: 1, prev: new Uint8Array(16) })
  expect(decodeFrame(encodeFrame(first))).toEqual({ ok: true, value: first })
})

test('[P10] the frame id covers all but the signature', () => {
  const bytes = encodeFrame(aFrame())
  const other = encodeFrame(aFrame({ sig: someBytes(64, 99) }))
  expect(frameId(bytes)).toEqual(frameId(other))
  expect(frameId(bytes)).toEqual(sha256(bytes.subarray(0, -64)).slice(0, 16))
  expect(frameId(encodeFrame(aFrame({ ct: someBytes(200, 70) })))).not.toEqual(frameId(bytes))
})

test('[P11] the signature covers label, workspace and all before it', () => {
  const frame = aFrame()
  const ws = someBytes(32, 40)
  const label = new TextEncoder().encode('caravan/frame/1\0')
  const expected = joinBytes(label, ws, headerBytes(frame, frame.ct.length), frame.ct)
  expect(signedBytes(ws, encodeFrame(frame))).toEqual(expected)
})

test('[P13] a frame has at most 256 KiB, one byte sharp', () => {
  const room = 256 * 1024 - headerBytes(aFrame(), 262_000).length - 64
  expect(decodeFrame(encodeFrame(aFrame({ ct: new Uint8Array(room) }))).ok).toBe(true)
  const past = decodeFrame(encodeFrame(aFrame({ ct: new Uint8Array(room + 1) })))
  expect(past).toEqual({ ok: false, fault: { kind: 'too-big', limitBytes: 262_144 } })
})

test('[P13] a control entry has at most 64 KiB, one byte sharp', () => {
  const most = 64 * 1024
  expect(decodeFrame(encodeFrame(aControlFrame({ ct: new Uint8Array(most) }))).ok).toBe(true)
  const past = decodeFrame(encodeFrame(aControlFrame({ ct: new Uint8Array(most + 1) })))
  expect(past).toEqual({ ok: false, fault: { kind: 'too-big', limitBytes: most } })
})

test('[P14] a frame of an unknown kind is a frame', () => {
  for (const kind of [1, 3, 4, 255])
    expect(decodeFrame(encodeFrame(aFrame({ kind }))).ok).toBe(true)
})

test('[P4] the running hash of a stream', () => {
  const [one, two] = [someBytes(16, 1), someBytes(16, 2)]
  const first = sha256(joinBytes(new Uint8Array(16), one)).slice(0, 16)
  expect(nextChain(emptyChain(), one)).toEqual(first)
  expect(nextChain(first, two)).toEqual(sha256(joinBytes(first, two)).slice(0, 16))
  expect(nextChain(nextChain(emptyChain(), two), one)).not.toEqual(nextChain(first, two))
})

test('[P5] the control hash, and the eight bytes that name it', () => {
  const one = someBytes(16, 1)
  const first = sha256(joinBytes(new Uint8Array(32), one))
  expect(nextControlHash(emptyControlHash(), one)).toEqual(first)
  expect(headOf(first)).toEqual(first.slice(0, 8))
  expect(deviceOf(someBytes(12, 1))).toEqual(someBytes(8, 1))
})
