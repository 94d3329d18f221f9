import { readFileSync } from 'node:fs'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js'
import { expect, test } from 'vitest'
import { bytesToText } from '../../src/lib/bytes.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import { sheetToLink, textToSheet } from '../../src/protocol/recovery-sheet.ts'
import { recoveryKeys } from '../../src/seal/recovery-keys.ts'
import { seedToWords, wordsToSeed } from '../../src/seal/recovery-words.ts'
import { someBytes } from '../seal/a-workspace.ts'

// Written once by the first version that made sheets which let a tablet in. Paper is kept for years: never changed.
const golden = JSON.parse(readFileSync(new URL('sheet-v1.json', import.meta.url), 'utf8')) as {
  readonly link: string
  readonly kana: string
  readonly english: string
  readonly signing: string
  readonly receiving: string
}
const sheet = { ws: someBytes(32, 1), seed: someBytes(32, 2), relay: 'https://relay.example.org' }

test('[P45] [P70] the code of a sheet of v1 is read, and made the same today', () => {
  expect(textToSheet(golden.link)).toEqual({ ok: true, value: sheet })
  expect(sheetToLink(sheet, 'https://caravan.example.org')).toBe(golden.link)
})

test('[P45] [P71] the words of a sheet of v1 give its seed, and its keys', () => {
  for (const words of [golden.kana, golden.english])
    expect(wordsToSeed(words.split(' '), [japanese, english])).toEqual({
      ok: true,
      value: sheet.seed
    })
  expect(seedToWords(sheet.seed, japanese).join(' ')).toBe(golden.kana)
  expect(seedToWords(sheet.seed, english).join(' ')).toBe(golden.english)
  const keys = recoveryKeys(sheet.seed)
  expect(bytesToText(deviceId(keys.sign.publicKey))).toBe(golden.signing)
  expect(bytesToText(deviceId(keys.kem.publicKey))).toBe(golden.receiving)
})
