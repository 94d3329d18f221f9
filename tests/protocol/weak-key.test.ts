import { x25519 } from '@noble/curves/ed25519.js'
import { expect, test } from 'vitest'
import { hexToBytes } from '../../src/lib/bytes.ts'
import { decodeEntry, encodeEntry } from '../../src/protocol/entry-codec.ts'
import { isWeakKemKey } from '../../src/protocol/weak-key.ts'
import { wrap } from '../../src/seal/wrap.ts'
import {
  aTablet,
  added,
  genesis,
  invited,
  joined,
  recovery,
  someBytes
} from '../seal/a-workspace.ts'

const SPELLINGS = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`
].map((hex) => hexToBytes(hex)!)

test.each(SPELLINGS)(
  '[P46] weak key %# opens the same secret to everybody, in both spellings',
  (key) => {
    const high = key.slice()
    high[31]! |= 0x80
    for (const weak of [key, high]) {
      expect(() => x25519.getSharedSecret(someBytes(32, 1), weak)).toThrow('invalid')
      expect(isWeakKemKey(weak)).toBe(true)
    }
  }
)

test('[P46] no entry brings one in', () => {
  const tablet = aTablet(10)
  const weak = { ...tablet, kem: { ...tablet.kem, publicKey: new Uint8Array(32) } }
  const kemPk = weak.kem.publicKey
  const entries = [
    { ...genesis, kemPk },
    { ...recovery, kemPk },
    added(weak),
    invited(weak),
    joined(aTablet(11), weak)
  ]
  for (const entry of entries) {
    expect(decodeEntry(encodeEntry(entry)).ok).toBe(false)
  }
})

test('[P36] [P46] what is no weak key can be sealed to, whatever its bytes', async () => {
  for (const kemPk of [
    someBytes(32, 5),
    new Uint8Array(32).fill(0xff),
    Uint8Array.of(...someBytes(31, 6), 2)
  ]) {
    expect(isWeakKemKey(kemPk)).toBe(false)
    const toWrap = {
      ws: someBytes(32, 1),
      recipient: someBytes(8, 1),
      keys: [],
      entropy: someBytes(32, 2)
    }
    expect((await wrap({ ...toWrap, kemPk })).blob).toHaveLength(49)
  }
})
