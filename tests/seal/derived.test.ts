import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEntry } from '../../src/protocol/control.ts'
import { emptyControl } from '../../src/protocol/control-state.ts'
import { entryIn } from '../../src/protocol/control.ts'
import { deviceId, workspaceId } from '../../src/protocol/ids.ts'
import { encodeEntry } from '../../src/protocol/entry-codec.ts'
import { clientId } from '../../src/seal/client-id.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { inviteKeys } from '../../src/seal/invite-keys.ts'
import { keyCommit, keyId } from '../../src/seal/key-id.ts'
import { kemKeys, signKeys } from '../../src/seal/keys.ts'
import { verify } from '../../src/seal/verify.ts'
import { aTablet, genesis, recovery, ROOT, someBytes } from './a-workspace.ts'

/** Everything here is worked out a second time by node's own SHA-256. */
function h(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

const key = someBytes(32, 1)

test('[P1] a device id is the hash of its signing key', () => {
  expect(deviceId(key)).toEqual(h('caravan/device/1\0', key).slice(0, 8))
})

test('[P2] a workspace id is the hash of its genesis entry', () => {
  const content = encodeEntry(genesis)
  expect(workspaceId(content)).toEqual(h(content))
})

test('[P3] key id and commitment', () => {
  expect(keyId(key)).toEqual(h('caravan/key/1', key).slice(0, 8))
  expect(keyCommit(key)).toEqual(h('caravan/commit/1', key))
})

test('[P6] the client id is the first 53 bits, and a safe number', () => {
  const [lineage, device, session] = [someBytes(16, 2), someBytes(8, 3), someBytes(6, 4)]
  const first = new DataView(h('caravan/cid/1', lineage, device, session).buffer).getBigUint64(0)
  expect(clientId(lineage, device, session)).toBe(Number(first / 2048n))
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 6 }), (random) => {
      expect(Number.isSafeInteger(clientId(lineage, device, random))).toBe(true)
    }),
    { numRuns: 50 }
  )
})

test('[P6] another document, device or app start is another client', () => {
  const [lineage, device, session] = [someBytes(16, 2), someBytes(8, 3), someBytes(6, 4)]
  const ids = [
    clientId(lineage, device, session),
    clientId(someBytes(16, 9), device, session),
    clientId(lineage, someBytes(8, 9), session),
    clientId(lineage, device, someBytes(6, 9))
  ]
  expect(new Set(ids).size).toBe(4)
})

test('[P37] both keys of an invitation come from its seed', () => {
  const keys = inviteKeys(key)
  expect(keys.sign).toEqual(signKeys(h('caravan/invite/sig/1', key)))
  expect(keys.kem).toEqual(kemKeys(h('caravan/invite/kem/1', key)))
})

test('[P21] frames made in a row apply in a row', () => {
  const first = makeControlFrame(emptyControl(), genesis, ROOT.sign)
  const second = makeControlFrame(first.after, recovery, ROOT.sign)
  const founded = applyEntry(emptyControl(), first.bytes, verify)
  const state = founded.ok && applyEntry(founded.value, second.bytes, verify)
  expect(state && state.ok && state.value).toMatchObject({ ...second.after, seq: 2 })
  expect(entryIn(second.bytes)).toEqual({ ok: true, value: recovery })
})

test('[P24] a frame signed by somebody else under the root’s name is refused', () => {
  const { bytes } = makeControlFrame(emptyControl(), genesis, {
    seed: aTablet(9).sign.seed,
    publicKey: ROOT.sign.publicKey
  })
  const refused = applyEntry(emptyControl(), bytes, verify)
  expect(refused).toEqual({ ok: false, fault: { kind: 'bad-signature' } })
})
