// Turns what was written here into sealed frames: one a stream for all that waits, one struct a run of facts.
// Reading the outbox, sealing (synchronous) and keeping the frame are one transaction: nothing is sealed twice or lost.
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import { encodeFactRuns } from '../../crdt/fact-run.ts'
import { joinUpdates } from '../../crdt/join-updates.ts'
import { assert } from '../../lib/assert.ts'
import { bytesToHex, joinBytes } from '../../lib/bytes.ts'
import { groupBy } from '../../lib/group.ts'
import { headOf } from '../../protocol/chain.ts'
import { frameId, KIND_YJS } from '../../protocol/frame.ts'
import { encodeBody, type Adopted, type Dep } from '../../protocol/body.ts'
import { hexToId } from '../../protocol/ids.ts'
import { sealFrame } from '../../seal/seal-frame.ts'
import { commit, type Db, type FrameRow, type LocalRow, type StreamRow } from '../../store/db.ts'
import { writerHead } from '../../store/frame-log.ts'
import { readMeta } from '../../store/meta.ts'
import { clearDeps, localDocs, readDeps, shownRows } from '../../store/outbox.ts'
import { authorsOf } from '../rewriting/authors.ts'
import { isCutOff, writingKey, type Replica } from '../replica.ts'

/** Inflated size of one frame stays far under the cap of 2 MiB; a day of one tablet is a hundredth of this. */
const FRAME_UPDATE_BYTES = 192 * 1024

/** Seals every document that has a stream and a key here; what has neither yet stays in the outbox. Returns frames made. */
export async function sealOutbox(replica: Replica): Promise<number> {
  let made = 0
  for (const doc of await localDocs(replica.db)) made += await sealDoc(replica, doc)
  return made
}

export async function sealDoc(replica: Replica, doc: string): Promise<number> {
  const { db } = replica
  const stream = await db.streams.get(doc)
  const key = stream?.opened ? writingKey(replica, stream.scope) : undefined
  if (!stream || !key || isOver(replica, stream)) return 0
  return commit(db, async () => {
    const parts = inParts(await shownRows(db, doc))
    for (const rows of parts) await sealPart(replica, stream, key.key, rows)
    return parts.length
  })
}

/** What is written waits for the next generation's base; to who was cut off none comes any more. */
function isOver(replica: Replica, { stream }: StreamRow): boolean {
  const { state } = replica.control.streamById.get(stream) ?? {}
  return state?.kind === 'superseded' && !isCutOff(replica)
}

async function sealPart(
  replica: Replica,
  stream: StreamRow,
  key: Uint8Array,
  rows: readonly LocalRow[]
): Promise<void> {
  const { db, identity, environment, control } = replica
  const writing = await readMeta(db, 'writing')
  assert(writing, 'a device inside a workspace has an incarnation')
  const writer = joinBytes(hexToId(identity.device), writing.incarnation)
  const head = await writerHead(db, stream.stream, bytesToHex(writer))
  const update = updateOf(stream.doc, rows)
  const sealed = sealFrame({
    header: {
      kind: KIND_YJS,
      stream: hexToId(stream.stream),
      writer,
      ctr: head.ctr + 1,
      prev: head.fid,
      ctl: headOf(control.hash),
      nonce: environment.random(12)
    },
    content: encodeBody({
      update,
      deps: await depsOf(db, stream),
      sessions: sessionsOf(rows.filter((row) => row.device === undefined)),
      adopted: adoptedIn(rows)
    }),
    key,
    ws: identity.ws,
    signer: { seed: identity.signSeed, publicKey: identity.signPk }
  })
  assert(sealed.ok, 'parts of the outbox fit a frame')
  await db.frames.put({
    stream: stream.stream,
    writer: bytesToHex(writer),
    ctr: head.ctr + 1,
    fid: frameId(sealed.value),
    bytes: sealed.value,
    update,
    records: rows.reduce((sum, row) => sum + row.records, 0),
    mine: 'waiting',
    sealedAt: Math.min(...rows.map((row) => row.at)),
    ...authorsIn(stream.lineage, rows)
  })
  await db.local.bulkDelete(
    rows.map((row): [string, number, number] => [row.doc, row.client, row.clock])
  )
  await clearDeps(db, stream.doc)
}

function updateOf(doc: string, rows: readonly LocalRow[]): Uint8Array {
  if (isEntityDoc(doc)) return joinUpdates(rows.map((row) => row.update))
  return encodeFactRuns(
    rows.flatMap((row) => {
      const runs = readFactRuns(row.update, (client) => client === row.client)
      assert(runs.ok, 'what was written here passes the bouncer')
      return runs.value
    })
  )
}

async function depsOf(db: Db, stream: StreamRow): Promise<readonly Dep[]> {
  if (!isEntityDoc(stream.doc)) return []
  return (await readDeps(db, stream.doc)).map(([writer, ctr]) => ({ writer: hexToId(writer), ctr }))
}

function isEntityDoc(doc: string): boolean {
  const ref = parseDoc(doc)
  return ref !== null && docKind(ref.name).type === 'entity'
}

function sessionsOf(rows: readonly LocalRow[]): readonly Uint8Array[] {
  const all = rows.flatMap((row) => [row.sess, ...(row.sessions ?? [])])
  return [...new Map(all.map((sess) => [bytesToHex(sess), sess])).values()]
}

/** Of other devices, whose records were taken over. */
function adoptedIn(rows: readonly LocalRow[]): readonly Adopted[] {
  return [...groupBy(rows, (row) => row.device ?? '')].flatMap(([device, theirs]) =>
    device === '' ? [] : [{ device: hexToId(device), sessions: sessionsOf(theirs) }]
  )
}

function authorsIn(lineage: Uint8Array, rows: readonly LocalRow[]): Pick<FrameRow, 'authors'> {
  const authors = authorsOf(lineage, adoptedIn(rows))
  return authors.length > 0 ? { authors } : {}
}

function inParts(rows: readonly LocalRow[]): readonly (readonly LocalRow[])[] {
  const parts: LocalRow[][] = []
  let bytes = Infinity
  for (const row of rows) {
    if (bytes + row.update.length > FRAME_UPDATE_BYTES) {
      parts.push([])
      bytes = 0
    }
    bytes += row.update.length
    parts.at(-1)?.push(row)
  }
  return parts
}
