// What the relay has: own frames are marked so and stay (PR2), others' are carried no longer, and cursors move where nothing lies between.
import { groupOfDoc } from '../crdt/docs.ts'
import { emptyChain, nextChain } from '../protocol/chain.ts'
import type { CursorRow, Db, FrameRow } from './db.ts'
import { readCursors } from './frame-log.ts'
import { readMeta, writeMeta } from './meta.ts'
import { docByStream } from './streams.ts'

/** A frame the relay's disk has, under this number of its stream. */
export interface Receipt {
  readonly row: FrameRow
  readonly seq: number
}

/** After the relay's disk has them: 保管庫に届いた. Where they follow what was read of a stream, they need not be read again. */
export async function markDelivered(
  db: Db,
  receipts: readonly Receipt[],
  at: number
): Promise<void> {
  const rowByStream = await docByStream(db)
  await db.transaction('rw', db.frames, db.meta, db.cursors, async () => {
    const rows = await db.frames.bulkGet(
      receipts.map(({ row }): [string, string, number] => [row.stream, row.writer, row.ctr])
    )
    const fresh = rows.flatMap((row) => (row?.mine === 'waiting' ? [row] : []))
    const brought = rows.flatMap((row) => (row?.carried ? [row] : []))
    await db.frames.bulkPut([
      ...fresh.map((row) => ({ ...row, mine: 'delivered' as const })),
      ...brought.map(uncarried)
    ])
    const before = await readMeta(db, 'delivered')
    const records = { ...before?.records }
    for (const row of fresh) {
      const group = groupOfDoc(rowByStream.get(row.stream)?.doc ?? '')
      records[group] = (records[group] ?? 0) + row.records
    }
    if (fresh.length > 0) await writeMeta(db, 'delivered', { records, at })
    await moveCursors(db, receipts)
  })
}

/** Nothing of this frame is left to do here. */
export async function stopCarrying(db: Db, row: FrameRow): Promise<void> {
  await db.frames.put(uncarried(row))
}

function uncarried(row: FrameRow): FrameRow {
  const { carried: _, ...rest } = row
  return rest
}

async function moveCursors(db: Db, receipts: readonly Receipt[]): Promise<void> {
  const cursorByStream = await readCursors(db)
  const moved = new Map<string, CursorRow>()
  for (const { row, seq } of receipts.toSorted((one, other) => one.seq - other.seq)) {
    const { stream, fid } = row
    const none = { stream, seq: 0, chain: emptyChain() }
    const cursor = moved.get(stream) ?? cursorByStream.get(stream) ?? none
    if (seq !== cursor.seq + 1) continue
    moved.set(stream, { stream, seq, chain: nextChain(cursor.chain, fid) })
  }
  if (moved.size > 0) await db.cursors.bulkPut([...moved.values()])
}
