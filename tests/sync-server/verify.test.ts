import { ed25519 } from '@noble/curves/ed25519.js'
import { assert, nat, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { hexToBytes } from '../../src/lib/bytes.ts'
import { signKeys } from '../../src/seal/keys.ts'
import { sign } from '../../src/seal/sign.ts'
import { verify } from '../../src/seal/verify.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import { seedOf } from './world.ts'

const bytes32 = uint8Array({ minLength: 32, maxLength: 32 })

/** Every point of small order, and spellings past the field's end. */
const ODD_POINTS = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'
].map((text) => hexToBytes(text) ?? new Uint8Array())

test('[P12] the relay says what the devices say, also to damaged signatures', () => {
  assert(
    property(bytes32, uint8Array(), nat(95), nat(7), (seed, message, at, bit) => {
      const { publicKey } = signKeys(seed)
      const sig = sign(message, seed)
      expect(verifyLikeDevices({ publicKey, message, sig })).toBe(true)
      const whole = Uint8Array.from([...publicKey, ...sig])
      whole[at] = (whole[at] ?? 0) ^ (1 << bit)
      const claim = { publicKey: whole.slice(0, 32), message, sig: whole.slice(32) }
      expect(verifyLikeDevices(claim)).toBe(verify(claim))
    }),
    { numRuns: 40 }
  )
})

test('[P12] keys and nonces of small order or of two spellings are judged alike', () => {
  const message = seedOf('message')
  for (const publicKey of ODD_POINTS)
    for (const r of ODD_POINTS) {
      const claim = { publicKey, message, sig: Uint8Array.from([...r, ...new Uint8Array(32)]) }
      expect(verifyLikeDevices(claim)).toBe(verify(claim))
      expect(verifyLikeDevices(claim)).toBe(false)
    }
})

test('[P12] a signature made to pass only with a factor of eight passes nowhere', () => {
  const { Point } = ed25519
  const torsion = Point.fromBytes(ODD_POINTS[6] ?? new Uint8Array(), true)
  const seed = seedOf('insider')
  const honest = sign(seedOf('message'), seed)
  const r = Point.fromBytes(honest.slice(0, 32)).add(torsion).toBytes()
  const publicKey = signKeys(seed).publicKey
  const claim = {
    publicKey,
    message: seedOf('message'),
    sig: Uint8Array.from([...r, ...honest.slice(32)])
  }
  expect(verifyLikeDevices(claim)).toBe(false)
  expect(verify(claim)).toBe(false)
})

test('[P12] a signature of another length is none', () => {
  const { publicKey } = signKeys(seedOf('short'))
  for (const length of [0, 63, 65])
    expect(verifyLikeDevices({ publicKey, message: publicKey, sig: new Uint8Array(length) })).toBe(
      false
    )
})
