import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bytesToText, textToBytes } from '../../src/lib/bytes.ts'
import { bundleToText, fileToBundle } from '../../src/protocol/bundle-text.ts'
import { decodeBundle, encodeBundle } from '../../src/protocol/bundle.ts'
import { checkWords } from '../../src/protocol/check-words.ts'
import { aBundle, BUNDLE_WS, signBundle } from './bundle-made.ts'

// Written once by the first version that had bundles.
const golden = JSON.parse(readFileSync(new URL('bundle-v1.json', import.meta.url), 'utf8')) as {
  readonly bundle: string
  readonly file: string
  readonly words: readonly number[]
}
const bytes = textToBytes(golden.bundle)!

test('[P45] [P52] the bundle of v1 is read, and made again byte for byte', () => {
  const read = decodeBundle(BUNDLE_WS, bytes)
  expect(read).toMatchObject({ ok: true, value: aBundle() })
  expect(bytesToText(encodeBundle(BUNDLE_WS, aBundle(), signBundle))).toBe(golden.bundle)
})

test('[P45] [P48] [P51] so are its file and its words', () => {
  expect(fileToBundle(new TextEncoder().encode(golden.file))).toEqual({ ok: true, value: bytes })
  expect(bundleToText(bytes, '記録')).toBe(golden.file)
  expect(checkWords(bytes)).toEqual(golden.words)
})
