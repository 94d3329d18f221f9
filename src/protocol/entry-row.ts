// How each control entry lies in its CBOR array: the number first, then its fields in this order, for ever.
import type { CutReason } from './control-state.ts'
import type {
  DeviceAddedEntry,
  ControlEntry,
  InviteEntry,
  StreamEnds,
  KeyWrap,
  WriterEnd
} from './entry.ts'
import { ROLES, type Role } from './grants.ts'
import {
  BASE_FRAMES,
  DOC_TEXT_BYTES,
  HEADS_WRITERS,
  SCOPES,
  SCOPE_TEXT_BYTES,
  STREAMS,
  WRAPS,
  WRAP_BYTES
} from './limits.ts'
import {
  bool,
  bytes,
  bytesUpTo,
  list,
  map,
  nullable,
  oneOf,
  optional,
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
const wrap = map(tuple(id, bytesUpTo(WRAP_BYTES)), ([recipient, blob]): KeyWrap => ({
  recipient,
  blob
}))
const wraps = list(wrap, WRAPS)

const genesis = map(tuple(number, bytes(16), key, kem, key), (row): ControlEntry => {
  const [, nonce, sigPk, kemPk, nameHash] = row
  return { kind: 'genesis', nonce, sigPk, kemPk, nameHash }
})

const recoveryRow = tuple(number, uint(), kem, optional(nullable(key), null), optional(wraps, []))
const recovery = map(recoveryRow, ([, n, kemPk, sigPk, wrapped]): ControlEntry => {
  return { kind: 'recovery', n, kemPk, sigPk, wraps: wrapped }
})

const deviceAdded = map(
  tuple(number, key, kem, role, scopes, nullable(uint())),
  (row): ControlEntry => {
    const [, sigPk, kemPk, given, granted, untilMs] = row
    return { kind: 'dev.add', sigPk, kemPk, role: given, scopes: granted, untilMs }
  }
)

const inviteRow = tuple(number, key, kem, role, scopes, uint(), bool, wraps)
const invite = map(inviteRow, (row): ControlEntry => {
  const [, sigPk, kemPk, given, granted, untilMs, approve, wrapped] = row
  const offer = { role: given, scopes: granted, untilMs, approve, wraps: wrapped }
  return { kind: 'invite', sigPk, kemPk, ...offer }
})

const join = map(tuple(number, id, key, kem), ([, by, sigPk, kemPk]): ControlEntry => {
  return { kind: 'join', invite: by, sigPk, kemPk }
})

const approve = map(tuple(number, id, wraps), ([, of, wrapped]): ControlEntry => {
  return { kind: 'approve', id: of, wraps: wrapped }
})

const REASONS: readonly CutReason[] = ['left', 'lost', 'stolen']
const reason: Shape<CutReason> = (value) => (typeof value === 'number' ? REASONS[value] : undefined)
const id16 = bytes(16)
const end = map(tuple(bytes(12), uint(), id16), ([writer, ctr, frameId]): WriterEnd => ({
  writer,
  ctr,
  frameId
}))
const ends = list(end, HEADS_WRITERS)
const streamEnds = map(tuple(id16, ends), ([of, writers]): StreamEnds => ({ stream: of, writers }))

const revoke = map(tuple(number, id, list(streamEnds, STREAMS), reason), (row): ControlEntry => {
  const [, device, cuts, why] = row
  return { kind: 'revoke', device, cuts, reason: why }
})

const supersedeRow = tuple(
  number,
  id16,
  id16,
  id,
  bytes(12),
  list(id16, BASE_FRAMES),
  ends,
  oneOf(0, 1)
)
const supersede = map(
  supersedeRow,
  ([, old, next, keyId, writer, frames, covers, erased]): ControlEntry => {
    return { kind: 'supersede', old, next, keyId, writer, frames, covers, erased: erased === 1 }
  }
)

const standing = map(tuple(number, id, bool, nullable(uint())), (row): ControlEntry => {
  const [, device, paused, untilMs] = row
  return { kind: 'standing', device, paused, untilMs }
})

const keys = map(tuple(number, scope, id, key, wraps), (row): ControlEntry => {
  const [, of, keyId, commit, wrapped] = row
  return { kind: 'keys', scope: of, keyId, commit, wraps: wrapped }
})

const streamRow = tuple(number, bytes(16), bytes(16), scope, uint(), text(DOC_TEXT_BYTES))
const stream = map(streamRow, ([, of, lineage, within, gen, doc]): ControlEntry => {
  return { kind: 'stream', stream: of, lineage, scope: within, gen, doc }
})

const withdraw = map(tuple(number, id), ([, of]): ControlEntry => ({
  kind: 'withdraw',
  invite: of
}))

const grant = map(
  tuple(number, id, scopes, wraps),
  ([, device, granted, wrapped]): ControlEntry => {
    return { kind: 'grant', device, scopes: granted, wraps: wrapped }
  }
)

/** Number 11 is reserved; see SPEC.md. */
export const readerByNumber: ReadonlyMap<number, Shape<ControlEntry>> = new Map([
  [1, genesis],
  [2, recovery],
  [3, deviceAdded],
  [4, invite],
  [5, join],
  [6, approve],
  [7, keys],
  [8, revoke],
  [9, stream],
  [10, supersede],
  [12, withdraw],
  [13, grant],
  [14, standing]
])

export function rowOf(entry: ControlEntry): readonly unknown[] {
  switch (entry.kind) {
    case 'genesis':
      return [1, entry.nonce, entry.sigPk, entry.kemPk, entry.nameHash]
    case 'recovery':
      return entry.sigPk === null
        ? [2, entry.n, entry.kemPk]
        : [2, entry.n, entry.kemPk, entry.sigPk, pairs(entry)]
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
    case 'approve':
      return [6, entry.id, pairs(entry)]
    case 'revoke':
      return [8, entry.device, entry.cuts.map(endsRow), REASONS.indexOf(entry.reason)]
    case 'supersede': {
      const { old, next, keyId, writer, frames, covers, erased } = entry
      return [10, old, next, keyId, writer, frames, covers.map(endRow), erased ? 1 : 0]
    }
    case 'standing':
      return [14, entry.device, entry.paused, entry.untilMs]
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

function roleAndScopes(entry: DeviceAddedEntry | InviteEntry): readonly unknown[] {
  return [ROLES.indexOf(entry.role), entry.scopes]
}

function endsRow({ stream: of, writers }: StreamEnds): readonly unknown[] {
  return [of, writers.map(endRow)]
}

function endRow({ writer, ctr, frameId }: WriterEnd): readonly unknown[] {
  return [writer, ctr, frameId]
}

function pairs(entry: { readonly wraps: readonly KeyWrap[] }): readonly unknown[] {
  return entry.wraps.map(({ recipient, blob }) => [recipient, blob])
}
