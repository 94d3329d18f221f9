// The control log on this device: pulled, verified, replayed, kept; and written by compare-and-swap on its head.
// What it brings (streams, keys wrapped to this device) is stored in the same transaction as the entries.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { controlAnswer, controlPage, controlRequest } from '../../protocol/control-calls.ts'
import { emptyControlHash, nextControlHash } from '../../protocol/chain.ts'
import { replay } from '../../protocol/control.ts'
import { wrapsFor, type ControlState } from '../../protocol/control-state.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import { frameId } from '../../protocol/frame.ts'
import { deviceId } from '../../protocol/ids.ts'
import { makeControlFrame } from '../../seal/control-frame.ts'
import { keyId } from '../../seal/key-id.ts'
import type { KeyPair } from '../../seal/keys.ts'
import { unwrap } from '../../seal/unwrap.ts'
import { commit, type ControlRow, type KeyRow, type StreamRow } from '../../store/db.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { get, post, type CallFault, type RelayLine } from './call.ts'
import { readControl, type Replica } from '../replica.ts'
import { verifyAhead } from './verify-ahead.ts'

export type ControlEnd =
  | { readonly kind: 'same' }
  | { readonly kind: 'update-needed' }
  /** The relay's log is another one than ours: they have parted somewhere. */
  | { readonly kind: 'differs' }

/** Brings device and relay to one log: what it has more is pulled; what it lost, restored from a backup, is given back. */
export async function levelControl(
  replica: Replica,
  line: RelayLine,
  relay: { readonly controlSeq: number; readonly controlHash: Uint8Array }
): Promise<Result<ControlEnd, CallFault>> {
  const { seq, hash } = replica.control
  if (relay.controlSeq > seq) return pullControl(replica, line, relay.controlSeq)
  const ours = relay.controlSeq === seq ? hash : await hashAt(replica, relay.controlSeq)
  if (!sameBytes(ours, relay.controlHash)) return ok({ kind: 'differs' })
  if (relay.controlSeq === seq) return ok({ kind: 'same' })
  return giveControl(replica, line, relay.controlSeq, relay.controlHash)
}

async function hashAt({ db }: Replica, seq: number): Promise<Uint8Array> {
  const rows = await db.control.where('seq').belowOrEqual(seq).sortBy('seq')
  return rows.reduce((hash, { frame }) => nextControlHash(hash, frameId(frame)), emptyControlHash())
}

/** The same within a session, when only the relay knows how far it is. */
export async function lookAtControl(
  replica: Replica,
  line: RelayLine
): Promise<Result<ControlEnd, CallFault>> {
  const before = replica.control.seq
  const page = await get(line, `${PATHS.control}?from=${before + 1}`, controlPage)
  if (!page.ok) return page
  const { frames, seq, hash } = page.value
  const end = frames.length > 0 ? await takeEntries(replica, frames) : ({ kind: 'same' } as const)
  if (end.kind !== 'same' && !hasMoved(replica, before, end)) return ok(end)
  return levelControl(replica, line, { controlSeq: seq, controlHash: hash })
}

/** Entries stand for themselves, whoever carries them; another log than ours is refused by the relay and left alone. */
async function giveControl(
  replica: Replica,
  line: RelayLine,
  fromSeq: number,
  fromHash: Uint8Array
): Promise<Result<ControlEnd, CallFault>> {
  const rows = await replica.db.control.where('seq').above(fromSeq).toArray()
  let expectHash = fromHash
  for (let at = 0; at < rows.length; at += GIVEN_AT_ONCE) {
    const answer = await post(line, PATHS.control, {
      ask: controlRequest,
      value: {
        expectHash,
        frames: rows.slice(at, at + GIVEN_AT_ONCE).map((row) => row.frame),
        admission: ''
      },
      answer: controlAnswer
    })
    if (!answer.ok) return answer.fault.kind === 'refused' ? ok({ kind: 'same' }) : answer
    expectHash = answer.value.hash
  }
  return ok({ kind: 'same' })
}

/** An entry has at most 64 KiB, a call 1 MiB. */
const GIVEN_AT_ONCE = 15

/** Brings the log up to the relay's head. An entry of a later version stops the replay; recording goes on. */
export async function pullControl(
  replica: Replica,
  line: RelayLine,
  headSeq: number
): Promise<Result<ControlEnd, CallFault>> {
  while (replica.control.seq < headSeq) {
    const before = replica.control.seq
    const page = await get(line, `${PATHS.control}?from=${before + 1}`, controlPage)
    if (!page.ok) return page
    if (page.value.frames.length === 0) return ok({ kind: 'same' })
    const end = await takeEntries(replica, page.value.frames)
    if (end.kind !== 'same' && !hasMoved(replica, before, end)) return ok(end)
  }
  return ok({ kind: 'same' })
}

/** An act of a person brought entries between the question and its answer: asked again, they fit or they do not. */
function hasMoved({ control }: Replica, before: number, { kind }: ControlEnd): boolean {
  return kind === 'differs' && control.seq > before
}

/** Verifies and keeps entries that follow the present head; `also` is written in the same transaction. */
export async function takeEntries(
  replica: Replica,
  frames: readonly Uint8Array[],
  also: () => Promise<void> = () => Promise.resolve()
): Promise<ControlEnd> {
  const from = replica.control.seq
  const { state, applied, fault } = replay(
    replica.control,
    frames,
    await verifyAhead(replica.environment, replica.control, frames)
  )
  const rows = frames.slice(0, applied).map((frame, at) => ({ seq: from + at + 1, frame }))
  await keep(replica, state, rows, also)
  if (!fault) return { kind: 'same' }
  return fault.kind === 'unknown-entry' || fault.kind === 'foreign-version'
    ? { kind: 'update-needed' }
    : { kind: 'differs' }
}

/** After so many refusals as MOVED: whether the same entries are brought once more, which the relay takes. */
export type Insists = (times: number) => boolean

const NEVER_INSISTS: Insists = () => false

/** Writes entries on top of the head; when somebody was faster, pulls and has them made anew. */
export async function writeEntries(
  replica: Replica,
  line: RelayLine,
  signer: KeyPair,
  make: (state: ControlState) => Promise<readonly ControlEntry[]>,
  insists: Insists = NEVER_INSISTS
): Promise<Result<null, CallFault>> {
  let last: CallFault = { kind: 'unreached' }
  let moved = 0
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const entries = await make(replica.control)
    if (entries.length === 0) return ok(null)
    const frames = signEntries(replica.control, entries, signer)
    const { fault } = replay(replica.control, frames, () => true)
    if (fault) return no({ kind: 'ruled-out', why: fault.kind })
    let answer = await append(line, replica.control.hash, frames)
    if (isMoved(answer)) moved += 1
    if (isMoved(answer) && insists(moved)) answer = await append(line, replica.control.hash, frames)
    if (answer.ok) {
      await takeEntries(replica, frames)
      return ok(null)
    }
    if (answer.fault.kind !== 'refused') return no(answer.fault)
    last = answer.fault
    // records came in meanwhile that the entries speak of: made again
    if (answer.fault.refusal.name === 'MOVED') continue
    if (answer.fault.refusal.name !== 'CTL_HEAD') return no(answer.fault)
    const pulled = await pullControl(replica, line, answer.fault.refusal.seq)
    if (!pulled.ok) return pulled
  }
  return no(last.kind === 'refused' && last.refusal.name === 'MOVED' ? last : { kind: 'unreached' })
}

function append(line: RelayLine, expectHash: Uint8Array, frames: readonly Uint8Array[]) {
  return post(line, PATHS.control, {
    ask: controlRequest,
    value: { expectHash, frames, admission: '' },
    answer: controlAnswer
  })
}

function isMoved(answer: Result<unknown, CallFault>): boolean {
  return !answer.ok && answer.fault.kind === 'refused' && answer.fault.refusal.name === 'MOVED'
}

/** Signs entries one on top of the other, from a state on. */
export function signEntries(
  state: ControlState,
  entries: readonly ControlEntry[],
  signer: KeyPair
): readonly Uint8Array[] {
  let at = { ws: state.ws, seq: state.seq, hash: state.hash, last: state.last }
  return entries.map((entry) => {
    const made = makeControlFrame(at, entry, signer)
    at = made.after
    return made.bytes
  })
}

/** Two organizers writing at once is rare; five rounds of bad luck is a relay that does not move. */
const MOST_TRIES = 5

async function keep(
  replica: Replica,
  state: ControlState,
  rows: readonly ControlRow[],
  also: () => Promise<void>
): Promise<void> {
  const from = replica.control.seq
  const keys = await openedKeys(replica, state, from)
  await commit(replica.db, async () => {
    const { db } = replica
    await db.control.bulkPut([...rows])
    await db.keys.bulkPut(keys)
    await db.streams.bulkPut(streamRows(state, from))
    const kept = readControl(await readMeta(db, 'control'))
    // a person's invitation and a contact may bring entries at the same moment: the log never goes back
    if (!kept || kept.seq < state.seq) await writeMeta(db, 'control', state)
    await also()
  })
  if (replica.control.seq < state.seq) replica.control = state
  for (const row of keys) replica.keyById.set(row.keyId, row)
}

/** Of first generations: into a later one a device goes once its base is here (generation.ts). */
function streamRows(state: ControlState, from: number): StreamRow[] {
  return [...state.streamById.values()]
    .filter((stream) => stream.sinceSeq > from && stream.gen === 1)
    .map((stream) => ({
      doc: stream.doc,
      stream: bytesToHex(stream.id),
      lineage: stream.lineage,
      scope: stream.scope,
      opened: true
    }))
}

/** Keys that entries after `from` wrapped to this device, checked against their commitments. */
async function openedKeys(replica: Replica, state: ControlState, from: number): Promise<KeyRow[]> {
  const { identity } = replica
  const rows: KeyRow[] = []
  for (const wrap of wrapsFor(state, deviceId(identity.signPk))) {
    if (wrap.seq <= from) continue
    const opened = await unwrap({
      ws: identity.ws,
      recipient: deviceId(identity.signPk),
      seed: identity.kemSeed,
      blob: wrap.blob
    })
    if (!opened.ok) continue
    for (const { scope, key } of opened.value) {
      const id = bytesToHex(keyId(key))
      if (state.keyById.get(id)?.scope === scope) rows.push({ keyId: id, scope, key })
    }
  }
  return rows
}
