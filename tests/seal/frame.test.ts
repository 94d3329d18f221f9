import { createDecipheriv } from 'node:crypto'
import { gcm } from '@noble/ciphers/aes.js'
import { chacha20 } from '@noble/ciphers/chacha.js'
import { expect, test } from 'vitest'
import { bytesToHex, hexToBytes, joinBytes } from '../../src/lib/bytes.ts'
import { encodeBody, type Body } from '../../src/protocol/body.ts'
import {
  decodeFrame,
  encodeFrame,
  headerBytes,
  KIND_YJS,
  signedBytes,
  signedPart
} from '../../src/protocol/frame.ts'
import { openFrame } from '../../src/seal/open-frame.ts'
import { sealFrame, type ToSeal } from '../../src/seal/seal-frame.ts'
import { sign } from '../../src/seal/sign.ts'
import { unpack } from '../../src/seal/unpack.ts'
import { verify } from '../../src/seal/verify.ts'
import { aTablet, aWriter, COMMON_KEY, EQUIPMENT_KEY, someBytes } from './a-workspace.ts'

const tablet = aTablet(8)
const ws = someBytes(32, 1)
const body: Body = {
  update: someBytes(300, 2),
  deps: [{ writer: aWriter(aTablet(9)), ctr: 17 }],
  sessions: [someBytes(6, 3)],
  adopted: []
}
const toSeal: ToSeal = {
  header: {
    kind: KIND_YJS,
    stream: someBytes(16, 20),
    writer: aWriter(tablet),
    ctr: 1,
    prev: new Uint8Array(16),
    ctl: someBytes(8, 4),
    nonce: someBytes(12, 5)
  },
  content: encodeBody(body),
  ws,
  key: COMMON_KEY,
  signer: tablet.sign
}

function sealed(more: Partial<ToSeal> = {}): Uint8Array {
  const bytes = sealFrame({ ...toSeal, ...more })
  if (!bytes.ok) throw new Error(bytes.fault.kind)
  return bytes.value
}

function decoded(bytes: Uint8Array) {
  const frame = decodeFrame(bytes)
  if (!frame.ok) throw new Error(frame.fault.kind)
  return frame.value
}

test('[P15] [P18] what was sealed opens with the key, signed by its author', () => {
  const bytes = sealed()
  const { sig } = decoded(bytes)
  const { publicKey } = tablet.sign
  expect(verify({ publicKey, message: signedBytes(ws, bytes), sig })).toBe(true)
  expect(openFrame(bytes, COMMON_KEY)).toEqual({ ok: true, value: body })
})

test('[P11] the signature is worth nothing in another workspace', () => {
  const bytes = sealed()
  const message = signedBytes(someBytes(32, 2), bytes)
  const { publicKey } = tablet.sign
  expect(verify({ publicKey, message, sig: decoded(bytes).sig })).toBe(false)
})

test('[P15] another key is told apart from a broken seal', () => {
  const bytes = sealed()
  expect(openFrame(bytes, EQUIPMENT_KEY)).toEqual({ ok: false, fault: { kind: 'wrong-key' } })
  const changed = bytes.slice()
  changed[bytes.length - 70]! ^= 1
  expect(openFrame(changed, COMMON_KEY)).toEqual({ ok: false, fault: { kind: 'bad-seal' } })
  expect(openFrame(bytes.subarray(1), COMMON_KEY).ok).toBe(false)
})

test('[P15] every byte of the header is bound to the content', () => {
  const bytes = sealed()
  const frame = decoded(bytes)
  const length = headerBytes(frame, frame.ct.length).length
  for (let at = 0; at < length; at += 1) {
    const changed = bytes.slice()
    changed[at]! ^= 1
    expect(openFrame(changed, COMMON_KEY).ok).toBe(false)
  }
})

test('[P15] the machine’s own AES-256-GCM opens it, with the header as additional data', () => {
  const frame = decoded(sealed())
  const decipher = createDecipheriv('aes-256-gcm', COMMON_KEY, frame.nonce)
  decipher.setAAD(headerBytes(frame, frame.ct.length))
  decipher.setAuthTag(frame.ct.subarray(-16))
  const packed = joinBytes(decipher.update(frame.ct.subarray(0, -16)), decipher.final())
  expect(unpack(packed).ok).toBe(true)
})

// McGrew and Viega, The Galois/Counter Mode of Operation, test case 16; the one NIST took over.
test('[P15] AES-256-GCM known answer with additional data', () => {
  const hex = (text: string) => hexToBytes(text)!
  const key = hex('feffe9928665731c6d6a8f9467308308'.repeat(2))
  const aad = hex('feedfacedeadbeeffeedfacedeadbeefabaddad2')
  const plain = hex(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39'
  )
  expect(bytesToHex(gcm(key, hex('cafebabefacedbaddecaf888'), aad).encrypt(plain))).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b'
  )
})

test('[P15] [P20] a proper seal around something else is malformed', () => {
  const header = { ...toSeal.header, keyId: decoded(sealed()).keyId }
  const packed = new Uint8Array(256)
  const aad = headerBytes(header, packed.length + 16)
  const ct = gcm(COMMON_KEY, header.nonce, aad).encrypt(packed)
  const sig = sign(signedPart(ws, joinBytes(aad, ct)), tablet.sign.seed)
  const bytes = encodeFrame({ ...header, ct, sig })
  expect(openFrame(bytes, COMMON_KEY)).toEqual({ ok: false, fault: { kind: 'malformed' } })
  packed[0] = 9
  const odd = gcm(COMMON_KEY, header.nonce, aad).encrypt(packed)
  expect(openFrame(encodeFrame({ ...header, ct: odd, sig }), COMMON_KEY).ok).toBe(false)
})

test('[P13] a body that makes too large a frame is refused before it is sent', () => {
  const noise = chacha20(someBytes(32, 1), new Uint8Array(12), new Uint8Array(300_000))
  const frame = sealFrame({ ...toSeal, content: encodeBody({ ...body, update: noise }) })
  expect(frame).toEqual({ ok: false, fault: { kind: 'too-big', limitBytes: 262_144 } })
})

test('[P17] a body no tablet would inflate is refused before it is sent', () => {
  const zeros = new Uint8Array(2 * 1024 * 1024)
  const frame = sealFrame({ ...toSeal, content: encodeBody({ ...body, update: zeros }) })
  expect(frame).toEqual({ ok: false, fault: { kind: 'too-big', limitBytes: 2_097_152 } })
})

test('[P17] the largest body goes both ways', () => {
  const update = new Uint8Array(2 * 1024 * 1024 - 64)
  expect(openFrame(sealed({ content: encodeBody({ ...body, update }) }), COMMON_KEY).ok).toBe(true)
})
