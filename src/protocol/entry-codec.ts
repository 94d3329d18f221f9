// How each control entry lies in its CBOR array: the number first, then its fields in this order, for ever. Reading and writing
// of one entry stand side by side.
import { no, ok, type Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor, type DecodeFault } from './cbor.ts'
import type { CutReason } from './control-state.ts'
import type { ControlEntry, KeyWrap, StreamEnds, WriterEnd } from './entry.ts'
import { ROLES, type Role } from './grants.ts'
import {
  BASE_FRAMES,
  DOC_TEXT_BYTES,
  ENTRY_BYTES,
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

/** `unknown-entry`: of a later version; whoever meets it updates, it is not an error of the author. */
export type EntryFault = DecodeFault | { readonly kind: 'unknown-entry'; readonly number: number }

export function encodeEntry(entry: ControlEntry): Uint8Array {
  const form: EntryForm<ControlEntry> = FORM_BY_KIND[entry.kind]
  return encodeCbor([form.number, ...form.write(entry)])
}

export function decodeEntry(content: Uint8Array): Result<ControlEntry, EntryFault> {
  const numbered = decodeCbor(content, ENTRY_BYTES, (row) => {
    const [number] = tuple(uint())(row) ?? []
    return number === undefined ? undefined : { number, row }
  })
  if (!numbered.ok) return numbered
  const { number, row } = numbered.value
  const read = readerByNumber.get(number)
  if (read === undefined) return no({ kind: 'unknown-entry', number })
  const entry = read(row)
  return entry === undefined ? no({ kind: 'malformed' }) : ok(entry)
}

type EntryOf<Kind extends ControlEntry['kind']> = Extract<ControlEntry, { readonly kind: Kind }>

interface EntryForm<Entry extends ControlEntry> {
  readonly number: number
  readonly read: Shape<Entry>
  /** The fields after the number. A method, so that the form looked up by an entry's kind takes that entry. */
  write(entry: Entry): readonly unknown[]
}

const entryNumber = uint()
const id = bytes(8)
const id16 = bytes(16)
const key = bytes(32)
const kem: Shape<Uint8Array> = (value) => {
  const fits = key(value)
  return fits === undefined || isWeakKemKey(fits) ? undefined : fits
}

const role: Shape<Role> = (value) => (typeof value === 'number' ? ROLES[value] : undefined)
const roleNumber = (given: Role): number => ROLES.indexOf(given)

const REASONS: readonly CutReason[] = ['left', 'lost', 'stolen']
const reason: Shape<CutReason> = (value) => (typeof value === 'number' ? REASONS[value] : undefined)

const scope = text(SCOPE_TEXT_BYTES)
const scopes = list(scope, SCOPES)

const wrap = map(tuple(id, bytesUpTo(WRAP_BYTES)), ([recipient, blob]): KeyWrap => ({
  recipient,
  blob
}))
const wraps = list(wrap, WRAPS)
const wrapRow = ({ recipient, blob }: KeyWrap): readonly unknown[] => [recipient, blob]

const end = map(tuple(bytes(12), uint(), id16), ([writer, ctr, frameId]): WriterEnd => ({
  writer,
  ctr,
  frameId
}))
const ends = list(end, HEADS_WRITERS)
const endRow = ({ writer, ctr, frameId }: WriterEnd): readonly unknown[] => [writer, ctr, frameId]

const streamEnds = map(tuple(id16, ends), ([stream, writers]): StreamEnds => ({ stream, writers }))
const streamEndsRow = ({ stream, writers }: StreamEnds): readonly unknown[] => [
  stream,
  writers.map(endRow)
]

const genesis: EntryForm<EntryOf<'genesis'>> = {
  number: 1,
  read: map(tuple(entryNumber, id16, key, kem, key), ([, nonce, sigPk, kemPk, nameHash]) => {
    return { kind: 'genesis', nonce, sigPk, kemPk, nameHash }
  }),
  write: ({ nonce, sigPk, kemPk, nameHash }) => [nonce, sigPk, kemPk, nameHash]
}

const recovery: EntryForm<EntryOf<'recovery'>> = {
  number: 2,
  read: map(
    tuple(entryNumber, uint(), kem, optional(nullable(key), null), optional(wraps, [])),
    ([, n, kemPk, sigPk, wrapped]) => ({ kind: 'recovery', n, kemPk, sigPk, wraps: wrapped })
  ),
  write: (entry) => {
    const { n, kemPk, sigPk } = entry
    return sigPk === null ? [n, kemPk] : [n, kemPk, sigPk, entry.wraps.map(wrapRow)]
  }
}

const deviceAdded: EntryForm<EntryOf<'dev.add'>> = {
  number: 3,
  read: map(
    tuple(entryNumber, key, kem, role, scopes, nullable(uint())),
    ([, sigPk, kemPk, given, granted, untilMs]) => {
      return { kind: 'dev.add', sigPk, kemPk, role: given, scopes: granted, untilMs }
    }
  ),
  write: (entry) => [entry.sigPk, entry.kemPk, roleNumber(entry.role), entry.scopes, entry.untilMs]
}

const invite: EntryForm<EntryOf<'invite'>> = {
  number: 4,
  read: map(
    tuple(entryNumber, key, kem, role, scopes, uint(), bool, wraps),
    ([, sigPk, kemPk, given, granted, untilMs, approves, wrapped]) => {
      const offer = { role: given, scopes: granted, untilMs, approve: approves, wraps: wrapped }
      return { kind: 'invite', sigPk, kemPk, ...offer }
    }
  ),
  write: (entry) => [
    entry.sigPk,
    entry.kemPk,
    roleNumber(entry.role),
    entry.scopes,
    entry.untilMs,
    entry.approve,
    entry.wraps.map(wrapRow)
  ]
}

const join: EntryForm<EntryOf<'join'>> = {
  number: 5,
  read: map(tuple(entryNumber, id, key, kem), ([, by, sigPk, kemPk]) => {
    return { kind: 'join', invite: by, sigPk, kemPk }
  }),
  write: (entry) => [entry.invite, entry.sigPk, entry.kemPk]
}

const approve: EntryForm<EntryOf<'approve'>> = {
  number: 6,
  read: map(tuple(entryNumber, id, wraps), ([, of, wrapped]) => {
    return { kind: 'approve', id: of, wraps: wrapped }
  }),
  write: (entry) => [entry.id, entry.wraps.map(wrapRow)]
}

const keys: EntryForm<EntryOf<'keys'>> = {
  number: 7,
  read: map(tuple(entryNumber, scope, id, key, wraps), ([, of, keyId, commit, wrapped]) => {
    return { kind: 'keys', scope: of, keyId, commit, wraps: wrapped }
  }),
  write: (entry) => [entry.scope, entry.keyId, entry.commit, entry.wraps.map(wrapRow)]
}

const revoke: EntryForm<EntryOf<'revoke'>> = {
  number: 8,
  read: map(tuple(entryNumber, id, list(streamEnds, STREAMS), reason), ([, device, cuts, why]) => {
    return { kind: 'revoke', device, cuts, reason: why }
  }),
  write: (entry) => [entry.device, entry.cuts.map(streamEndsRow), REASONS.indexOf(entry.reason)]
}

const stream: EntryForm<EntryOf<'stream'>> = {
  number: 9,
  read: map(
    tuple(entryNumber, id16, id16, scope, uint(), text(DOC_TEXT_BYTES)),
    ([, of, lineage, within, gen, doc]) => {
      return { kind: 'stream', stream: of, lineage, scope: within, gen, doc }
    }
  ),
  write: (entry) => [entry.stream, entry.lineage, entry.scope, entry.gen, entry.doc]
}

const supersede: EntryForm<EntryOf<'supersede'>> = {
  number: 10,
  read: map(
    tuple(entryNumber, id16, id16, id, bytes(12), list(id16, BASE_FRAMES), ends, oneOf(0, 1)),
    ([, old, next, keyId, writer, frames, covers, erased]) => {
      return { kind: 'supersede', old, next, keyId, writer, frames, covers, erased: erased === 1 }
    }
  ),
  write: ({ old, next, keyId, writer, frames, covers, erased }) => {
    return [old, next, keyId, writer, frames, covers.map(endRow), erased ? 1 : 0]
  }
}

const withdraw: EntryForm<EntryOf<'withdraw'>> = {
  number: 12,
  read: map(tuple(entryNumber, id), ([, of]) => ({ kind: 'withdraw', invite: of })),
  write: (entry) => [entry.invite]
}

const grant: EntryForm<EntryOf<'grant'>> = {
  number: 13,
  read: map(tuple(entryNumber, id, scopes, wraps), ([, device, granted, wrapped]) => {
    return { kind: 'grant', device, scopes: granted, wraps: wrapped }
  }),
  write: (entry) => [entry.device, entry.scopes, entry.wraps.map(wrapRow)]
}

const standing: EntryForm<EntryOf<'standing'>> = {
  number: 14,
  read: map(tuple(entryNumber, id, bool, nullable(uint())), ([, device, paused, untilMs]) => {
    return { kind: 'standing', device, paused, untilMs }
  }),
  write: ({ device, paused, untilMs }) => [device, paused, untilMs]
}

/** Number 11 is reserved; see SPEC.md. */
const FORM_BY_KIND: { readonly [Kind in ControlEntry['kind']]: EntryForm<EntryOf<Kind>> } = {
  genesis,
  recovery,
  'dev.add': deviceAdded,
  invite,
  join,
  approve,
  keys,
  revoke,
  stream,
  supersede,
  withdraw,
  grant,
  standing
}

const readerByNumber = new Map<number, Shape<ControlEntry>>(
  Object.values(FORM_BY_KIND).map((form) => [form.number, form.read])
)
