import { sha256 } from '@noble/hashes/sha2.js'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hexToBytes } from '../../src/lib/bytes.ts'
import {
  isSameWord,
  seedToWords,
  SHEET_WORDS,
  wordsFor,
  wordsToSeed
} from '../../src/seal/recovery-words.ts'
import { someBytes } from './a-workspace.ts'

const LISTS = [japanese, english]
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('[P71] the published vector of BIP39, in both lists', () => {
  const seed = hexToBytes('68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c')!
  expect(seedToWords(seed, english).join(' ')).toBe(
    'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length'
  )
  const zeros = seedToWords(new Uint8Array(32), japanese)
  expect(zeros.slice(0, 23)).toEqual(Array.from({ length: 23 }, () => 'あいこくしん'))
  expect(zeros[23]).toBe('いってい')
})

test('[P71] every seed survives as words of either list, and of both mixed', () => {
  fc.assert(
    fc.property(seeds, fc.array(fc.boolean(), { minLength: 24, maxLength: 24 }), (seed, mix) => {
      const kana = seedToWords(seed, japanese)
      const latin = seedToWords(seed, english)
      const mixed = kana.map((word, at) => (mix[at] ? word : (latin[at] ?? '')))
      for (const words of [kana, latin, mixed])
        expect(wordsToSeed(words, LISTS)).toEqual({ ok: true, value: seed })
    }),
    { numRuns: 20 }
  )
})

test('[P71] kana is shown composed; composed, decomposed, katakana and capitals are one word', () => {
  const seed = someBytes(32, 5)
  const kana = seedToWords(seed, japanese)
  expect(kana.map((word) => word.normalize('NFC'))).toEqual(kana)
  const katakana = (word: string) =>
    word.replace(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0x60))
  for (const change of [
    (word: string) => word.normalize('NFKD'),
    katakana,
    (word: string) => ` ${word} `
  ])
    expect(wordsToSeed(kana.map(change), LISTS)).toEqual({ ok: true, value: seed })
  const shouted = seedToWords(seed, english).map((word) => word.toUpperCase())
  expect(wordsToSeed(shouted, LISTS)).toEqual({ ok: true, value: seed })
  expect(isSameWord('ガッコウ', 'がっこう')).toBe(true)
  expect(isSameWord('かっこう', 'がっこう')).toBe(false)
})

test('[P71] a missing word, an unknown one, and one that is not the sheet’s are told apart', () => {
  const words = seedToWords(someBytes(32, 6), english)
  expect(wordsToSeed(words.slice(1), LISTS)).toEqual({
    ok: false,
    fault: { kind: 'count', words: SHEET_WORDS - 1 }
  })
  expect(wordsToSeed(words.with(2, 'caravan'), LISTS)).toEqual({
    ok: false,
    fault: { kind: 'unknown-word', at: 3 }
  })
  expect(wordsToSeed(seedWithWrongEnd(words), LISTS)).toEqual({
    ok: false,
    fault: { kind: 'bad-checksum' }
  })
})

/** The last word differs in its checksum alone. */
function seedWithWrongEnd(words: readonly string[]): readonly string[] {
  const at = english.indexOf(words.at(-1)!)
  return words.with(SHEET_WORDS - 1, english[at ^ 1]!)
}

test('[P71] the last eight bits are the first of the hash of the seed', () => {
  const seed = someBytes(32, 7)
  const last = english.indexOf(seedToWords(seed, english).at(-1)!)
  expect(last & 255).toBe(sha256(seed)[0])
})

test('every word is found by its first two letters, and the choice stays short on a screen', () => {
  for (const [list, most, mostOfThree] of [
    [japanese, 48, 12],
    [english, 48, 13]
  ] as const) {
    const begin = (word: string, letters: number) => word.normalize('NFC').slice(0, letters)
    const shown = new Map<string, readonly string[]>()
    for (const letters of [2, 3])
      for (const word of list) {
        const typed = begin(word, letters)
        if (!shown.has(typed)) shown.set(typed, wordsFor(list, typed))
        expect(shown.get(typed)).toContain(word.normalize('NFC'))
      }
    const lengths = (letters: number) =>
      [...shown].filter(([typed]) => typed.length === letters).map(([, words]) => words.length)
    expect(Math.max(...lengths(2))).toBeLessThanOrEqual(most)
    expect(Math.max(...lengths(3))).toBeLessThanOrEqual(mostOfThree)
  }
})

test('nothing typed offers nothing, and letters of the other list offer nothing of this one', () => {
  expect(wordsFor(japanese, '')).toEqual([])
  expect(wordsFor(japanese, ' ')).toEqual([])
  expect(wordsFor(japanese, 'ab')).toEqual([])
  expect(wordsFor(english, 'AB')[0]).toBe('abandon')
  expect(wordsFor(japanese, 'アイ')).toContain('あいさつ')
})
