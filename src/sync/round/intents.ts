// Streams chosen while there was no signal are told to the control log at the next contact, with the keys of scopes
// nobody made keys for yet. Until then what is written in them waits in the outbox.
import {
  docsOfEvent,
  docsOfWorkspace,
  docText,
  parseDoc,
  scopeOfDoc,
  type DocRef
} from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import { DAY_MS } from '../../lib/duration.ts'
import {
  isInside,
  presentKey,
  type ControlState,
  type OpenInvite
} from '../../protocol/control-state.ts'
import type { ControlEntry, KeyWrap } from '../../protocol/entry.ts'
import { mayRead } from '../../protocol/grants.ts'
import { hexToId } from '../../protocol/ids.ts'
import { keyCommit, keyId } from '../../seal/key-id.ts'
import { wrap, type ScopeKey } from '../../seal/wrap.ts'
import type { StreamRow } from '../../store/db.ts'
import { unopenedStreams } from '../../store/streams.ts'
import type { CallFault, RelayLine } from './call.ts'
import { writeEntries } from './control-log.ts'
import { nowAtRelay, type Replica } from '../replica.ts'

/** True when something was told. */
export async function appendIntents(
  replica: Replica,
  line: RelayLine
): Promise<Result<boolean, CallFault>> {
  const chosen = await unopenedStreams(replica.db)
  const rows = [...chosen, ...streamsToBegin(replica, chosen)]
  if (rows.length === 0) return ok(false)
  const { identity } = replica
  const fresh = new Map<string, Uint8Array>()
  const told = await writeEntries(
    replica,
    line,
    { seed: identity.signSeed, publicKey: identity.signPk },
    (state) => entriesFor(replica, state, rows, fresh)
  )
  if (told.ok) return ok(true)
  // they stay here, and nothing else waits for them
  return told.fault.kind === 'ruled-out' ? ok(false) : told
}

/**
 * Documents that a later version of the kit added, for the workspace and the events that were made before: an organizer's device
 * begins them. Nothing is written into one before the control log has it, so that two organizers never begin two.
 */
function streamsToBegin(
  { control, identity, environment }: Replica,
  chosen: readonly StreamRow[]
): readonly StreamRow[] {
  const device = control.deviceById.get(identity.device)
  if (device?.role !== 'organizer' || !isInside(device)) return []
  const begun = new Set([...control.streamById.values(), ...chosen].map(({ doc }) => doc))
  const events = [...begun].flatMap((doc) => {
    const ref = parseDoc(doc)
    return ref?.name === 'plan' && ref.of !== null ? [ref.of] : []
  })
  const refs = [...docsOfWorkspace(), ...events.flatMap(docsOfEvent)]
  return refs
    .filter((ref) => !begun.has(docText(ref)))
    .map((ref) => newStream(environment.random, ref))
}

/** The entries that open these streams on top of a state; keys of scopes that have none come first. */
export async function entriesFor(
  replica: Pick<Replica, 'environment' | 'identity' | 'offsetMs'>,
  state: ControlState,
  rows: readonly StreamRow[],
  fresh: Map<string, Uint8Array>
): Promise<readonly ControlEntry[]> {
  const entries: ControlEntry[] = []
  for (const scope of new Set(rows.map((row) => row.scope))) {
    if (presentKey(state, scope)) continue
    const key = fresh.get(scope) ?? replica.environment.random(32)
    fresh.set(scope, key)
    entries.push(await newKey(replica, { state, scope, key }))
  }
  for (const row of rows) {
    const stream = hexToId(row.stream)
    const isBegun = row.opened || [...state.streamById.values()].some(({ doc }) => doc === row.doc)
    if (!isBegun && !state.streamById.has(row.stream))
      entries.push({
        kind: 'stream',
        stream,
        lineage: row.lineage,
        scope: row.scope,
        gen: 1,
        doc: row.doc
      })
  }
  return entries
}

interface Recipient {
  readonly id: Uint8Array
  readonly kemPk: Uint8Array
}

/** Still open, and not long run out by the relay's clock: it judges at the moment of joining. */
export function letsIn({ state, untilMs }: OpenInvite, now: number): boolean {
  return state.kind === 'open' && untilMs > now - DAY_MS
}

/** Devices inside that may read the scope, invitations that let in at once, the recovery key, and the one that is offered. */
export function recipientsOf(
  state: ControlState,
  scope: string,
  now: number
): readonly Recipient[] {
  const devices = [...state.deviceById.values()].filter(
    (device) => isInside(device) && mayRead(device, scope)
  )
  const invites = [...state.inviteById.values()].filter(
    (invite) =>
      letsIn(invite, now) &&
      !invite.approve &&
      (invite.role === 'organizer' || invite.scopes.includes(scope))
  )
  const recovery = [state.recovery, state.recoveryOffer].flatMap((key) => key ?? [])
  return [...devices, ...invites, ...recovery]
}

/** A new key of a scope, for all who may read it but those `without`. */
export async function newKey(
  replica: Pick<Replica, 'environment' | 'identity' | 'offsetMs'>,
  { state, scope, key, without }: NewKey
): Promise<ControlEntry> {
  const all = recipientsOf(state, scope, nowAtRelay(replica))
  const recipients = all.filter(({ id }) => !without?.has(bytesToHex(id)))
  const wraps = await wrapsOf(replica, recipients, [{ scope, key }])
  return { kind: 'keys', scope, keyId: keyId(key), commit: keyCommit(key), wraps }
}

interface NewKey {
  readonly state: ControlState
  readonly scope: string
  readonly key: Uint8Array
  /** Ids of devices and invitations. */
  readonly without?: ReadonlySet<string>
}

/** As many as one wrap may hold are 256; an organizer of some seasons has more. */
const KEYS_A_WRAP = 200

/** All these keys for each of them. */
export async function wrapsOf(
  { environment, identity }: Pick<Replica, 'environment' | 'identity'>,
  recipients: readonly Recipient[],
  keys: readonly ScopeKey[]
): Promise<readonly KeyWrap[]> {
  const wraps: KeyWrap[] = []
  for (const { id: recipient, kemPk } of recipients)
    for (let at = 0; at < Math.max(1, keys.length); at += KEYS_A_WRAP) {
      const of = { ws: identity.ws, recipient, kemPk, keys: keys.slice(at, at + KEYS_A_WRAP) }
      wraps.push(await wrap({ ...of, entropy: environment.random(32) }))
    }
  return wraps
}

/** A stream of a document this device begins: random id and lineage, told to the control log when there is signal. */
export function newStream(random: (bytes: number) => Uint8Array, ref: DocRef): StreamRow {
  const stream = bytesToHex(random(16))
  return { doc: docText(ref), stream, lineage: random(16), scope: scopeOfDoc(ref), opened: false }
}
