import { createPublicKey, verify as nodeVerify } from 'node:crypto'
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToHex, bytesToText, hexToBytes, joinBytes } from '../../src/lib/bytes.ts'
import { signKeys } from '../../src/seal/keys.ts'
import { sign } from '../../src/seal/sign.ts'
import { isSoundKey, verify } from '../../src/seal/verify.ts'
import { someBytes } from './a-workspace.ts'

const { Point } = ed25519
const ORDER = Point.Fn.ORDER
// RFC 8032 §7.1, tests 1 to 3: seed, public key, message, signature.
const VECTORS = [
  [
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
  ],
  [
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
  ],
  [
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a'
  ]
].map(
  (row) => row.map((text) => hexToBytes(text)!) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
)
const ORDER_8 = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')

function byNode(publicKey: Uint8Array, message: Uint8Array, sig: Uint8Array): boolean {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytesToText(publicKey) }
  return nodeVerify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), sig)
}

/** What a relay with a native library decides. */
function natively(publicKey: Uint8Array, message: Uint8Array, sig: Uint8Array): boolean {
  return isSoundKey(publicKey) && byNode(publicKey, message, sig)
}

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${bytesToHex(bytes.toReversed())}`)
}

function numberToBytes(value: bigint): Uint8Array {
  return hexToBytes(value.toString(16).padStart(64, '0'))!.toReversed()
}

/** A signature an insider can make: chosen points with a component of small order. */
function crooked(seed: Uint8Array, message: Uint8Array, inKey: bigint, inNonce: bigint) {
  const { scalar, point } = ed25519.utils.getExtendedPublicKey(seed)
  const publicKey = add(point, inKey).toBytes()
  const nonce = littleEndian(sha512(joinBytes(seed, message))) % ORDER
  const r = add(Point.BASE.multiply(nonce), inNonce).toBytes()
  const k = littleEndian(sha512(joinBytes(r, publicKey, message))) % ORDER
  const sig = joinBytes(r, numberToBytes((nonce + k * scalar) % ORDER))
  return { publicKey, message, sig }
}

function add(point: typeof ORDER_8, times: bigint) {
  return times === 0n ? point : point.add(ORDER_8.multiplyUnsafe(times))
}

test.each(VECTORS)('[P12] RFC 8032 vector %#', (seed, publicKey, message, sig) => {
  expect(signKeys(seed).publicKey).toEqual(publicKey)
  expect(sign(message, seed)).toEqual(sig)
  expect(verify({ publicKey, message, sig })).toBe(true)
})

test('[P12] any flipped bit is refused, as node refuses it', () => {
  const seed = someBytes(32, 1)
  const { publicKey } = signKeys(seed)
  const message = someBytes(40, 2)
  const sig = sign(message, seed)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 511 }), (bit) => {
      const bad = sig.slice()
      bad[bit >> 3]! ^= 1 << (bit & 7)
      expect(verify({ publicKey, message, sig: bad })).toBe(false)
      expect(byNode(publicKey, message, bad)).toBe(false)
    }),
    { numRuns: 60 }
  )
})

test('[P12] random keys and signatures are judged as by node', () => {
  const message = someBytes(12, 3)
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const sigs = fc.uint8Array({ minLength: 64, maxLength: 64 })
  fc.assert(
    fc.property(key, sigs, (publicKey, sig) => {
      expect(verify({ publicKey, message, sig })).toBe(natively(publicKey, message, sig))
    }),
    { numRuns: 60 }
  )
})

test('[P12] s past the order is refused', () => {
  const seed = someBytes(32, 1)
  const { publicKey } = signKeys(seed)
  const message = someBytes(8, 2)
  const sig = sign(message, seed)
  const s = littleEndian(sig.subarray(32)) + ORDER
  const bad = joinBytes(sig.subarray(0, 32), numberToBytes(s))
  expect(verify({ publicKey, message, sig: bad })).toBe(false)
  expect(byNode(publicKey, message, bad)).toBe(false)
})

test('[P12] a nonce point with a small component is refused, though the library alone accepts it', () => {
  const { publicKey, message, sig } = crooked(someBytes(32, 6), someBytes(9, 6), 0n, 1n)
  expect(ed25519.verify(sig, message, publicKey, { zip215: false })).toBe(true)
  expect(verify({ publicKey, message, sig })).toBe(false)
  expect(byNode(publicKey, message, sig)).toBe(false)
})

test('[P12] keys with a small component are judged as by node, message by message', () => {
  const verdicts = Array.from({ length: 40 }, (_, number) => {
    const { publicKey, message, sig } = crooked(someBytes(32, 6), someBytes(9, number), 1n, 0n)
    const verdict = verify({ publicKey, message, sig })
    expect(verdict).toBe(natively(publicKey, message, sig))
    return verdict
  })
  expect(new Set(verdicts)).toEqual(new Set([true, false]))
})

test('[P12] keys of small order and keys not in shortest form are refused', () => {
  const message = someBytes(3, 1)
  for (const times of [1n, 2n, 4n, 8n]) {
    const publicKey = ORDER_8.multiplyUnsafe(times).toBytes()
    const sig = joinBytes(Point.BASE.toBytes(), numberToBytes(1n))
    expect(isSoundKey(publicKey)).toBe(false)
    expect(verify({ publicKey, message, sig })).toBe(false)
  }
  const past = numberToBytes(2n ** 255n - 19n + 3n)
  expect(isSoundKey(past)).toBe(false)
  expect(isSoundKey(someBytes(31, 1))).toBe(false)
})

test('[P12] a signature of another length is refused', () => {
  const { publicKey } = signKeys(someBytes(32, 1))
  expect(verify({ publicKey, message: someBytes(3, 1), sig: someBytes(63, 1) })).toBe(false)
})
