import { expect, test } from 'vitest'
import { createCodeReader, movingTexts, stillText } from '../../../src/kit/carry/codes.ts'
import { PART_VERSION } from '../../../src/protocol/version.ts'
import { base45ToBytes, bytesToBase45 } from '../../../src/lib/base45.ts'
import { crc32 } from '../../../src/lib/crc32.ts'

function aBundle(length: number, seed = 7): Uint8Array {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * seed + (at >> 3)) % 256)
  bytes.set([0x4b, 0x54, 0x43, 1])
  return bytes
}

test('a still code is read at once', () => {
  const bytes = aBundle(800)
  expect(createCodeReader()(stillText(bytes))).toEqual({ kind: 'bundle', bytes })
})

test('moving codes are put together whichever of them are missed, and the next bundle begins anew', () => {
  const read = createCodeReader()
  for (const bytes of [aBundle(5000), aBundle(3000, 11)]) {
    const moving = movingTexts(bytes, 'normal')
    let heard = read(moving.text(1))
    expect(heard).toEqual({ kind: 'collecting', have: 1, need: moving.codes })
    for (let n = 3; heard.kind === 'collecting' && n < 200; n += 2) heard = read(moving.text(n))
    expect(heard).toEqual({ kind: 'bundle', bytes })
  }
})

test('one strange code is left aside, several in a row are what is shown now', () => {
  const read = createCodeReader()
  const [one, other] = [movingTexts(aBundle(5000), 'slow'), movingTexts(aBundle(2000, 5), 'slow')]
  for (const n of [0, 1, 2]) read(one.text(n))
  expect(read(other.text(0))).toMatchObject({ have: 3, need: one.codes })
  expect(read(one.text(3))).toMatchObject({ have: 4 })
  for (const n of [0, 1]) expect(read(other.text(n))).toMatchObject({ have: 4 })
  expect(read(other.text(2))).toEqual({ kind: 'collecting', have: 1, need: other.codes })
})

test('an invitation, a later version and anything else are told apart', () => {
  const read = createCodeReader()
  expect(read('https://caravan.example/#/join/AbC')).toEqual({ kind: 'invitation' })
  expect(read('https://example.org/')).toEqual({ kind: 'foreign' })
  expect(read('MR-0001')).toEqual({ kind: 'foreign' })
  expect(read('')).toEqual({ kind: 'foreign' })
  expect(read(laterPart())).toEqual({ kind: 'newer' })
})

function laterPart(): string {
  const part = base45ToBytes(movingTexts(aBundle(500), 'slow').text(0)) ?? new Uint8Array()
  const later = part.slice()
  later[1] = PART_VERSION + 1
  new DataView(later.buffer).setUint32(later.length - 4, crc32(later.subarray(0, -4)))
  return bytesToBase45(later)
}
