import { expect, test } from 'vitest'
import { bytesToHex, hexToBytes, joinBytes } from '../../src/lib/bytes.ts'
import { encodeCbor } from '../../src/protocol/cbor.ts'
import { bufferOf, hpke, wrapInfo } from '../../src/seal/hpke.ts'
import { kemKeys } from '../../src/seal/keys.ts'
import { unwrap } from '../../src/seal/unwrap.ts'
import { wrap } from '../../src/seal/wrap.ts'
import { aTablet, COMMON_KEY, EQUIPMENT_KEY, someBytes } from './a-workspace.ts'

const tablet = aTablet(8)
const ws = someBytes(32, 1)
const keys = [
  { scope: 'common', key: COMMON_KEY },
  { scope: 'equipment', key: EQUIPMENT_KEY }
]
const toWrap = {
  ws,
  recipient: tablet.id,
  kemPk: tablet.kem.publicKey,
  keys,
  entropy: someBytes(32, 70)
}
const opening = { ws, recipient: tablet.id, seed: tablet.kem.seed }

function hex(text: string): ArrayBuffer {
  return bufferOf(hexToBytes(text)!)
}

test('[P36] the recipient opens what was wrapped for it', async () => {
  const { recipient, blob } = await wrap(toWrap)
  expect(recipient).toEqual(tablet.id)
  expect(await unwrap({ ...opening, blob })).toEqual({ ok: true, value: keys })
})

test('[P36] another key, recipient or workspace opens nothing', async () => {
  const { blob } = await wrap(toWrap)
  const others = [
    { ...opening, seed: aTablet(9).kem.seed },
    { ...opening, recipient: aTablet(9).id },
    { ...opening, ws: someBytes(32, 2) }
  ]
  for (const other of others) {
    expect(await unwrap({ ...other, blob })).toEqual({ ok: false, fault: { kind: 'bad-seal' } })
  }
})

test('[P36] [P20] cut or changed blobs are refused, not thrown at', async () => {
  const { blob } = await wrap(toWrap)
  for (const length of [0, 1, 31, 32, 47, blob.length - 1]) {
    const cut = await unwrap({ ...opening, blob: blob.subarray(0, length) })
    expect(cut).toEqual({ ok: false, fault: { kind: 'bad-seal' } })
  }
})

test('[P36] [P20] something else inside is malformed', async () => {
  const suite = await hpke()
  const { enc, ct } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.importKey('raw', bufferOf(tablet.kem.publicKey)),
      info: bufferOf(wrapInfo(ws, tablet.id))
    },
    bufferOf(encodeCbor([['common', someBytes(31, 1)]]))
  )
  const blob = joinBytes(new Uint8Array(enc), new Uint8Array(ct))
  expect(await unwrap({ ...opening, blob })).toEqual({ ok: false, fault: { kind: 'malformed' } })
})

// RFC 9180 A.1.1: the encapsulation is the same whatever the cipher.
test('[P36] RFC 9180 A.1: key pairs and encapsulation', async () => {
  const suite = await hpke()
  const { enc } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.importKey(
        'raw',
        hex('3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d')
      ),
      ekm: hex('7268600d403fce431561aef583ee1613527cff655c1343f29812e66706df3234')
    },
    new ArrayBuffer(0)
  )
  expect(bytesToHex(new Uint8Array(enc))).toBe(
    '37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431'
  )
  const { publicKey } = kemKeys(
    new Uint8Array(hex('4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8'))
  )
  expect(bytesToHex(publicKey)).toBe(
    '3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d'
  )
})

// From the vectors published with RFC 9180: mode 0, KEM 0x20, KDF 1, AEAD 2, first encryption.
test('[P36] the published vector of exactly this suite', async () => {
  const suite = await hpke()
  const skEm = hex('28e212563a8b6f068af7ff17400ff1baf23612b7a738bbaf5dfb321b2b5b431a')
  const { ct } = await suite.seal(
    {
      recipientPublicKey: await suite.kem.importKey(
        'raw',
        hex('ac66bae9ffa270cf4a89ed9f274e30c0456babae2572aaaf002ff0d8884ab018')
      ),
      info: hex('4f6465206f6e2061204772656369616e2055726e'),
      ekm: {
        privateKey: await suite.kem.importKey('raw', skEm, false),
        publicKey: await suite.kem.importKey(
          'raw',
          bufferOf(kemKeys(new Uint8Array(skEm)).publicKey)
        )
      }
    },
    hex('4265617574792069732074727574682c20747275746820626561757479'),
    hex('436f756e742d30')
  )
  expect(bytesToHex(new Uint8Array(ct))).toBe(
    '23ded2d5d90ea89d975dac4792b297240f194952d7421aacbff0474100052b6bb8aa58d18ef6c42b6960e2e28f'
  )
})

test('[P36] the same entropy gives the same bytes: chance comes in from outside', async () => {
  expect(await wrap(toWrap)).toEqual(await wrap(toWrap))
  const other = await wrap({ ...toWrap, entropy: someBytes(32, 71) })
  expect(other.blob).not.toEqual((await wrap(toWrap)).blob)
})
