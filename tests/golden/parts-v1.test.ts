import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createCollector, createParts } from '../../src/protocol/fountain.ts'
import { partToQrText, qrTextToPart } from '../../src/protocol/moving-code.ts'
import { someBytes } from '../seal/a-workspace.ts'

// Written once by the first version: the first 2k codes of one bundle of nine blocks.
const golden = JSON.parse(readFileSync(new URL('parts-v1.json', import.meta.url), 'utf8')) as {
  readonly texts: readonly string[]
}
const bundle = someBytes(100, 40)

function collected(texts: readonly string[]): Uint8Array | null {
  const collector = createCollector()
  for (const text of texts) {
    const part = qrTextToPart(text)
    if (part.ok) collector.take(part.value)
  }
  return collector.bytes()
}

test('[P45] [P62] the same bundle gives the same codes today', () => {
  const { k, part } = createParts(bundle, 12)
  expect(golden.texts).toEqual(Array.from({ length: 2 * k }, (_, n) => partToQrText(part(n))))
})

test('[P45] [P63] the codes of v1 give back their bundle, from the front, the back and every other', () => {
  const { texts } = golden
  expect(collected(texts.slice(0, 9))).toEqual(bundle)
  expect(collected(texts.toReversed())).toEqual(bundle)
  expect(collected([...texts.filter((_, n) => n % 2 === 1), ...texts.slice(12)])).toEqual(bundle)
})
