// The bare limit of a tablet: the kit's client table and nothing else. No keys, no signatures, no streams, no control log.
// `plain` sends its records as they are; `yjs` as one merged and deflated Yjs update.
import { deflateSync, inflateSync } from 'fflate'
import * as Y from 'yjs'
import { encodeCbor } from '../../src/protocol/cbor.ts'
import { decode } from 'cborg'
import { idToBytes } from '../../src/crdt/id-bytes.ts'
import { bytesToText } from '../../src/lib/bytes.ts'
import { groupBy } from '../../src/lib/group.ts'
import { openDb, type Db, type DatabaseLocation } from '../../src/store/db.ts'
import type { Counted } from './counted.ts'
import { markAt, type Plan } from './season.ts'

export type Kind = 'plain' | 'yjs'

/** What the client table holds of a mark. */
interface Row {
  readonly id: string
  readonly session: string
  readonly participant: string
  readonly at: number
}
type Tuple = readonly [client: number, clock: number, at: number, Uint8Array, Uint8Array, number]

export interface BareTablet {
  readonly db: Db
  /** Marks number `from` up to `to` of the season, in one transaction. */
  readonly record: (plan: Plan, from: number, to: number) => Promise<void>
  readonly send: () => Promise<void>
  /** Takes in what the log has, page by page, for ever; ends when the log is gone. */
  readonly follow: (taken: (records: number) => Promise<void>) => Promise<void>
  readonly stored: () => Promise<number>
  /** The children a session's row shows. */
  readonly shown: (session: string) => Promise<readonly string[]>
  readonly close: () => void
}

const DOC = 'bare'
const DEADLINE_MS = 60_000
const FIRST_TAP = Date.UTC(2026, 10, 22)
const TAP_MS = 15_000
const NONE = new Uint8Array()

export async function openBareTablet(
  place: DatabaseLocation,
  kind: Kind,
  origin: string,
  wire: Counted
): Promise<BareTablet> {
  const db = await openDb(place)
  const doc = new Y.Doc()
  const list = doc.getArray<Tuple>('facts')
  let clock = 0
  let own = -1
  let fresh: Tuple[] = []
  let written: Uint8Array = NONE
  doc.on('update', (update: Uint8Array) => (written = update))
  list.observe((event) => {
    for (const { insert } of event.changes.delta)
      if (Array.isArray(insert)) fresh.push(...(insert as Tuple[]))
  })

  async function record(plan: Plan, from: number, to: number): Promise<void> {
    const tuples = Array.from({ length: to - from }, (_, at) => tupleAt(plan, from + at))
    if (kind === 'yjs') list.push(tuples)
    const update = kind === 'yjs' ? written : encodeCbor(tuples)
    const row = { doc: DOC, client: doc.clientID, clock, sess: NONE, update, records: 1, at: 0 }
    await db.transaction('rw', db.local, db.facts, async () => {
      await db.local.put(row)
      await keep(tuples)
    })
    clock += tuples.length
    fresh = []
  }

  function tupleAt(plan: Plan, number: number): Tuple {
    const { session, participant } = markAt(plan, number)
    const at = FIRST_TAP + number * TAP_MS
    return [doc.clientID, clock + number, at, idToBytes(session), idToBytes(participant), 0]
  }

  async function keep(tuples: readonly Tuple[]): Promise<void> {
    const rowsBySession = groupBy(tuples.map(rowOf), (row) => row.session)
    const sessions = [...rowsBySession.keys()]
    const before = await db.facts.bulkGet(sessions.map((session) => [DOC, session]))
    await db.facts.bulkPut(
      sessions.map((subject, at) => ({
        doc: DOC,
        subject,
        facts: JSON.stringify([...rowsIn(before[at]?.facts), ...(rowsBySession.get(subject) ?? [])])
      }))
    )
  }

  async function send(): Promise<void> {
    const updates = (await db.local.toArray()).map((row) => row.update)
    const body =
      kind === 'yjs'
        ? deflateSync(Y.mergeUpdates(updates))
        : encodeCbor(updates.flatMap((one) => decode(one) as Tuple[]))
    const answer = await call('POST', '/push', body)
    own = Number(new TextDecoder().decode(answer))
    await db.local.clear()
  }

  async function follow(taken: (records: number) => Promise<void>): Promise<void> {
    let from = 0
    for (;;) {
      const page = await call('GET', `/log?${from}`)
      if (!page) return
      const batches = [...batchesIn(page)]
      const records = await take(batches.filter((_, at) => from + at !== own))
      from += batches.length
      await taken(records)
    }
  }

  async function take(batches: readonly Uint8Array[]): Promise<number> {
    const tuples =
      kind === 'yjs' ? applied(batches) : batches.flatMap((one) => decode(one) as Tuple[])
    await db.transaction('rw', db.facts, db.frames, async () => {
      if (kind === 'yjs') await db.frames.bulkPut(batches.map(frameOf))
      await keep(tuples)
    })
    return tuples.length
  }

  function applied(batches: readonly Uint8Array[]): readonly Tuple[] {
    fresh = []
    doc.transact(() => {
      for (const batch of batches) Y.applyUpdate(doc, inflateSync(batch))
    })
    return fresh
  }

  async function call(method: 'GET' | 'POST', path: string, body?: Uint8Array) {
    const headers = { 'content-type': 'application/octet-stream' }
    const url = origin + path
    const asked = { method, url, headers, deadlineMs: DEADLINE_MS, ...(body ? { body } : {}) }
    return (await wire.request(asked))?.body
  }

  return {
    db,
    record,
    send,
    follow,
    stored: async () =>
      (await db.facts.toArray()).reduce((sum, row) => sum + rowsIn(row.facts).length, 0),
    shown: async (session) =>
      rowsIn((await db.facts.get([DOC, session]))?.facts).map((row) => row.participant),
    close: () => db.close()
  }
}

function rowOf([client, clock, at, session, participant]: Tuple): Row {
  const id = `${client.toString(36)}.${clock.toString(36)}`
  return { id, session: bytesToText(session), participant: bytesToText(participant), at }
}

function rowsIn(text: string | undefined): Row[] {
  return text === undefined ? [] : (JSON.parse(text) as Row[])
}

let frames = 0

function frameOf(bytes: Uint8Array) {
  frames += 1
  return { stream: DOC, writer: '', ctr: frames, fid: NONE, bytes, update: NONE, records: 0 }
}

function* batchesIn(page: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(page.buffer, page.byteOffset, page.length)
  for (let at = 0; at < page.length;) {
    const length = view.getUint32(at, true)
    yield page.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
}
