import { ed25519 } from '@noble/curves/ed25519.js'
import { assert, nat, property, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { hexToBytes, joinBytes } from '../../src/lib/bytes.ts'
import { replay } from '../../src/protocol/control.ts'
import { signedBytes } from '../../src/protocol/frame.ts'
import { authBytes } from '../../src/protocol/session.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { signKeys } from '../../src/seal/keys.ts'
import { sign } from '../../src/seal/sign.ts'
import { verify } from '../../src/seal/verify.ts'
import { nativeCheck, verifyAhead } from '../../src/sync/round/verify-ahead.ts'
import { judgeDelivery, judgeSession } from '../../sync-server/policy.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import { openNodeDevice } from '../support/node-environment.ts'
import { aFrame, anInvite, aWorld, offered, PEOPLE, seedOf } from './world.ts'

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

const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n
const [, , , , SMALL = new Uint8Array(32)] = ODD_POINTS

/** Every way to spoil a signature that some library somewhere lets pass. */
const SPOILT: readonly (readonly [string, (sig: Uint8Array) => Uint8Array])[] = [
  ['of somebody else', () => sign(seedOf('message'), seedOf('somebody else'))],
  ['with another R', (sig) => sig.with(0, (sig[0] ?? 0) ^ 1)],
  ['with another s', (sig) => sig.with(40, (sig[40] ?? 0) ^ 1)],
  ['with s + L', (sig) => withScalar(sig, scalarOf(sig) + ORDER)],
  ['with high bits in s', (sig) => sig.with(63, (sig[63] ?? 0) | 0xe0)],
  ['with −R', (sig) => sig.with(31, (sig[31] ?? 0) ^ 0x80)],
  ['with an R of small order', (sig) => joinBytes(SMALL, sig.slice(32))],
  ['with R past the field', (sig) => joinBytes(new Uint8Array(32).fill(255), sig.slice(32))],
  ['that needs the factor eight', (sig) => joinBytes(plusTorsion(sig), sig.slice(32))],
  ['of zeros', () => new Uint8Array(64)],
  ['of ones', () => new Uint8Array(64).fill(255)]
]

const world = aWorld()
const { facilitator, organizer, streams } = world
const native = openNodeDevice({ origin: 'https://relay.example.org' }).tab()

test.for(SPOILT)(
  '[P12] [RL5] a record with a signature %s is refused here as there',
  async ([, spoil]) => {
    const frame = aFrame(world, { by: facilitator, stream: streams.people, scope: PEOPLE })
    const spoilt = resigned(frame, spoil)
    const verdicts = [verify, verifyLikeDevices].map(
      (judge) => judgeDelivery(world.state, spoilt, judge).verdict
    )
    expect(verdicts).toEqual([
      { ok: false, fault: 'BADSIG' },
      { ok: false, fault: 'BADSIG' }
    ])
    const message = signedBytes(world.state.ws, spoilt)
    const check = nativeCheck(native) ?? expect.fail('no native verification')
    expect(await check(facilitator.keys.publicKey, message, spoilt.slice(-64))).toBe(false)
  }
)

test.for(SPOILT)(
  '[P12] [P24] an entry with a signature %s is refused here as there',
  async ([, spoil]) => {
    const { bytes } = makeControlFrame(world.state, offered(anInvite('x')), organizer.keys)
    const spoilt = resigned(bytes, spoil)
    const ahead = await verifyAhead(native, world.state, [spoilt])
    for (const judge of [verify, verifyLikeDevices, ahead])
      expect(replay(world.state, [spoilt], judge).fault).toEqual({ kind: 'bad-signature' })
  }
)

test.for(SPOILT)('[P12] [P40] a session asked for with a signature %s is refused', ([, spoil]) => {
  const relay = 'https://relay.example.org'
  const { ws } = world.state
  const nonces = { nonce: seedOf('nonce'), clientNonce: new Uint8Array(16) }
  const challenge = { relay, ws, device: facilitator.id, ...nonces }
  const sig = sign(authBytes(challenge), facilitator.keys.seed)
  const request = { ...challenge, ticket: new Uint8Array(16), app: 'test' }
  for (const judge of [verify, verifyLikeDevices]) {
    expect(judgeSession(world.state, { ...request, sig }, [relay], judge)).toBeNull()
    const spoilt = { ...request, sig: spoil(sig) }
    expect(judgeSession(world.state, spoilt, [relay], judge)).toBe('AUTH')
  }
})

function resigned(frame: Uint8Array, spoil: (sig: Uint8Array) => Uint8Array): Uint8Array {
  return joinBytes(frame.slice(0, -64), spoil(frame.slice(-64)))
}

function scalarOf(sig: Uint8Array): bigint {
  return sig.slice(32).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

function withScalar(sig: Uint8Array, scalar: bigint): Uint8Array {
  const bytes = Array.from({ length: 32 }, (_, at) => Number((scalar >> BigInt(8 * at)) & 255n))
  return joinBytes(sig.slice(0, 32), Uint8Array.from(bytes))
}

function plusTorsion(sig: Uint8Array): Uint8Array {
  const { Point } = ed25519
  const torsion = Point.fromBytes(ODD_POINTS[6] ?? new Uint8Array(), true)
  return Point.fromBytes(sig.slice(0, 32)).add(torsion).toBytes()
}
