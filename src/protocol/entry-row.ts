// How each control entry lies in its CBOR array: the number first, then its fields in this order, for ever.
import type { DeviceAdded, Entry, Invite, Wrap } from './entry.ts'
import { ROLES, type Role } from './grants.ts'
import { DOC_TEXT_BYTES, SCOPES, SCOPE_TEXT_BYTES, WRAPS, WRAP_BYTES } from './limits.ts'
import {
  bool,
  bytes,
  bytesUpTo,
  list,
  map,
  nullable,
  text,
  tuple,
  uint,
  type Shape
} from './shape.ts'
import { isWeakKemKey } from './weak-key.ts'

const role: Shape<Role> = (value) => (typeof value === 'number' ? ROLES[value] : undefined)
const number = uint()
const key = bytes(32)
const kem: Shape<Uint8Array> = (value) => {
  const fits = key(value)
  return fits === undefined || isWeakKemKey(fits) ? undefined : fits
}
const id = bytes(8)
const scope = text(SCOPE_TEXT_BYTES)
const scopes = list(scope, SCOPES)
const wrap = map(tuple(id, bytesUpTo(WRAP_BYTES)), ([recipient, blob]): Wrap => ({
  recipient,
  blob
}))
const wraps = list(wrap, WRAPS)

const genesis = map(tuple(number, bytes(16), key, kem, key), (row): Entry => {
  const [, nonce, sigPk, kemPk, nameHash] = row
  return { kind: 'genesis', nonce, sigPk, kemPk, nameHash }
})

const recovery = map(tuple(number, uint(), kem), ([, n, kemPk]): Entry => {
  return { kind: 'recovery', n, kemPk }
})

const deviceAdded = map(tuple(number, key, kem, role, scopes, nullable(uint())), (row): Entry => {
  const [, sigPk, kemPk, given, granted, untilMs] = row
  return { kind: 'dev.add', sigPk, kemPk, role: given, scopes: granted, untilMs }
})

const inviteRow = tuple(number, key, kem, role, scopes, uint(), bool, wraps)
const invite = map(inviteRow, (row): Entry => {
  const [, sigPk, kemPk, given, granted, untilMs, approve, wrapped] = row
  const offer = { role: given, scopes: granted, untilMs, approve, wraps: wrapped }
  return { kind: 'invite', sigPk, kemPk, ...offer }
})

const join = map(tuple(number, id, key, kem), ([, by, sigPk, kemPk]): Entry => {
  return { kind: 'join', invite: by, sigPk, kemPk }
})

const keys = map(tuple(number, scope, id, key, wraps), (row): Entry => {
  const [, of, keyId, commit, wrapped] = row
  return { kind: 'keys', scope: of, keyId, commit, wraps: wrapped }
})

const streamRow = tuple(number, bytes(16), bytes(16), scope, uint(), text(DOC_TEXT_BYTES))
const stream = map(streamRow, ([, of, lineage, within, gen, doc]): Entry => {
  return { kind: 'stream', stream: of, lineage, scope: within, gen, doc }
})

const withdraw = map(tuple(number, id), ([, of]): Entry => ({ kind: 'withdraw', invite: of }))

const grant = map(tuple(number, id, scopes, wraps), ([, device, granted, wrapped]): Entry => {
  return { kind: 'grant', device, scopes: granted, wraps: wrapped }
})

/** Numbers 6, 8, 10 and 11 are reserved; see SPEC.md. */
export const readerByNumber: ReadonlyMap<number, Shape<Entry>> = new Map([
  [1, genesis],
  [2, recovery],
  [3, deviceAdded],
  [4, invite],
  [5, join],
  [7, keys],
  [9, stream],
  [12, withdraw],
  [13, grant]
])

export function rowOf(entry: Entry): readonly unknown[] {
  switch (entry.kind) {
    case 'genesis':
      return [1, entry.nonce, entry.sigPk, entry.kemPk, entry.nameHash]
    case 'recovery':
      return [2, entry.n, entry.kemPk]
    case 'dev.add':
      return [3, entry.sigPk, entry.kemPk, ...roleAndScopes(entry), entry.untilMs]
    case 'invite':
      return [
        4,
        entry.sigPk,
        entry.kemPk,
        ...roleAndScopes(entry),
        entry.untilMs,
        entry.approve,
        pairs(entry)
      ]
    case 'join':
      return [5, entry.invite, entry.sigPk, entry.kemPk]
    case 'keys':
      return [7, entry.scope, entry.keyId, entry.commit, pairs(entry)]
    case 'stream':
      return [9, entry.stream, entry.lineage, entry.scope, entry.gen, entry.doc]
    case 'withdraw':
      return [12, entry.invite]
    case 'grant':
      return [13, entry.device, entry.scopes, pairs(entry)]
  }
}

function roleAndScopes(entry: DeviceAdded | Invite): readonly unknown[] {
  return [ROLES.indexOf(entry.role), entry.scopes]
}

function pairs(entry: { readonly wraps: readonly Wrap[] }): readonly unknown[] {
  return entry.wraps.map(({ recipient, blob }) => [recipient, blob])
}
