import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { bundleToText, fileToBundle } from '../../src/protocol/bundle-text.ts'
import {
  decodeBundle,
  encodeBundle,
  frameMark,
  workspaceMark,
  type Bundle
} from '../../src/protocol/bundle.ts'
import { CHECK_WORDS, checkWords } from '../../src/protocol/check-words.ts'
import { BUNDLE_BYTES } from '../../src/protocol/limits.ts'
import { aBundle, BUNDLE_WS, signBundle } from '../golden/bundle-made.ts'

const bundle = aBundle()
const bytes = encodeBundle(BUNDLE_WS, bundle, signBundle)

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const heads: fc.Arbitrary<Bundle['head']> = fc.record({
  ws: bytesOf(8),
  from: bytesOf(8),
  to: fc.option(bytesOf(8)),
  at: fc.maxSafeNat(),
  controlSeq: fc.maxSafeNat(),
  holds: fc.array(
    fc.record({
      stream: fc.nat(),
      writers: fc.array(
        fc.record({ device: fc.nat(), incarnation: bytesOf(4), ctr: fc.nat(), frame: bytesOf(4) })
      )
    })
  ),
  isWhole: fc.boolean(),
  digest: fc.option(bytesOf(16)),
  asks: fc.boolean()
})
const frames = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 })

test('[P52] a bundle survives encoding and decoding, with what its signature covers', () => {
  fc.assert(
    fc.property(heads, frames, (head, list) => {
      const made = encodeBundle(BUNDLE_WS, { head, frames: list }, signBundle)
      const read = decodeBundle(BUNDLE_WS, made)
      expect(read).toMatchObject({ ok: true, value: { head, frames: list } })
      expect(read.ok && read.value.seal && signBundle(read.value.seal.signed)).toEqual(
        read.ok && read.value.seal?.sig
      )
    })
  )
})

test('[P52] too large, of another version and other files are told apart', () => {
  expect(decodeBundle(BUNDLE_WS, new Uint8Array(BUNDLE_BYTES + 1))).toMatchObject({
    fault: { kind: 'too-big' }
  })
  const later = bytes.slice()
  later[3] = 2
  expect(decodeBundle(BUNDLE_WS, later)).toMatchObject({
    fault: { kind: 'foreign-version', version: 2 }
  })
  expect(decodeBundle(BUNDLE_WS, bytes.slice(1))).toMatchObject({ fault: { kind: 'malformed' } })
  expect(decodeBundle(BUNDLE_WS, bytes.slice(0, 20))).toMatchObject({
    fault: { kind: 'malformed' }
  })
})

test('[P47] of a bundle cut off anywhere, the whole frames before are read', () => {
  const ends = bundle.frames.map(
    (_, at) =>
      encodeBundle(
        BUNDLE_WS,
        { ...bundle, frames: bundle.frames.slice(0, at + 1) },
        () => new Uint8Array()
      ).length
  )
  for (let length = ends[0]! - 1; length < bytes.length; length += 1) {
    const read = decodeBundle(BUNDLE_WS, bytes.subarray(0, length))
    const whole = ends.filter((end) => end - 1 <= length).length
    expect(read).toMatchObject({
      ok: true,
      value: { frames: bundle.frames.slice(0, whole), seal: null }
    })
  }
})

test('[P49] bytes after the end are no signature', () => {
  const read = decodeBundle(BUNDLE_WS, joinBytes(bytes, Uint8Array.of(0)))
  expect(read).toMatchObject({ ok: true, value: { seal: null } })
})

test('[P52] any damage gives an answer', () => {
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const damaged = bytes.slice()
      damaged[at] = value
      expect(typeof decodeBundle(BUNDLE_WS, damaged).ok).toBe('boolean')
    }),
    { numRuns: 1000 }
  )
})

test('[P48] a file is read whatever stands around, at its ends and between its lines', () => {
  const text = bundleToText(bytes, '記録です')
  const changed = [
    text,
    text.replaceAll('\n', '\r\n'),
    `\u{feff}${text}`,
    `From: x\n\n${text}\n-- \nsent from a tablet`,
    text.replaceAll('\n', '\n\n')
  ]
  for (const one of changed)
    expect(fileToBundle(new TextEncoder().encode(one))).toEqual({ ok: true, value: bytes })
  expect(fileToBundle(bytes)).toEqual({ ok: true, value: bytes })
})

test('[P48] a file that was cut off, or damaged in the middle, gives the bytes before', () => {
  const text = bundleToText(bytes, '')
  const lines = text.split('\n')
  const cut = fileToBundle(new TextEncoder().encode(text.slice(0, text.length / 2)))
  const hurt = fileToBundle(new TextEncoder().encode(lines.with(6, '記録').join('\n')))
  for (const read of [cut, hurt]) {
    const value = read.ok ? read.value : new Uint8Array()
    expect(value.length).toBeGreaterThan(100)
    expect(value).toEqual(bytes.subarray(0, value.length))
  }
  expect(fileToBundle(new TextEncoder().encode('氏名,学年'))).toMatchObject({ ok: false })
})

test('[P51] equal bundles have equal words, and each word is one of the list', () => {
  const words = checkWords(bytes)
  expect(checkWords(bytes.slice())).toEqual(words)
  const others = new Set(
    Array.from({ length: 200 }, (_, at) => checkWords(Uint8Array.of(at)).join(' '))
  )
  expect(others.size).toBeGreaterThan(180)
  for (const word of words) expect(word).toBeLessThan(CHECK_WORDS)
})

test('[P52] marks are the beginnings of ids', () => {
  const id = Uint8Array.from({ length: 32 }, (_, at) => at)
  expect(workspaceMark(id)).toEqual(id.slice(0, 8))
  expect(frameMark(id)).toEqual(id.slice(0, 4))
})
