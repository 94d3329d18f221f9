// Every sentence the relay says to SQLite, prepared once and typed by what it takes and gives.
import type Database from 'better-sqlite3'
import { accessStatements, type InStream, type InWorkspace } from './sqlite-access-statements.ts'
import type {
  Delivery,
  StreamPlace,
  Stats,
  StoredStreamHead,
  StoredWorkspace,
  StoredWriterHead
} from './log-store.ts'

interface StreamRow {
  readonly id: number
  readonly head: number
  readonly chain: Uint8Array
  readonly next: Uint8Array | null
}

interface FrameRow {
  readonly chain: Uint8Array
  readonly rx: number
  readonly body: Uint8Array
}

export type Statements = ReturnType<typeof prepareStatements>

export function prepareStatements(database: Database.Database) {
  return {
    ...frameStatements(database),
    ...workspaceStatements(database),
    ...accessStatements(database)
  }
}

function frameStatements(database: Database.Database) {
  return {
    stream: database.prepare<StreamPlace, StreamRow>(
      `SELECT stream.id, head, chain, next FROM stream JOIN workspace ON workspace.id = w
       WHERE ws = @ws AND stream = @stream`
    ),
    insertStream: database.prepare<StreamPlace & { readonly chain: Uint8Array }>(
      `INSERT INTO stream(w, stream, chain)
       SELECT id, @stream, @chain FROM workspace WHERE ws = @ws`
    ),
    setStream: database.prepare<InStream & { readonly head: number; readonly chain: Uint8Array }>(
      'UPDATE stream SET head = @head, chain = @chain WHERE id = @s'
    ),
    closeStream: database.prepare<InStream & { readonly next: Uint8Array }>(
      'UPDATE stream SET next = @next WHERE id = @s'
    ),
    seqOf: database.prepare<InStream & { readonly fid: Uint8Array }, { readonly seq: number }>(
      'SELECT seq FROM frame WHERE s = @s AND fid = @fid'
    ),
    chainAt: database.prepare<InStream & { readonly seq: number }, { readonly chain: Uint8Array }>(
      'SELECT chain FROM frame WHERE s = @s AND seq = @seq'
    ),
    framesAfter: database.prepare<InStream & { readonly seq: number }, FrameRow>(
      'SELECT chain, rx, body FROM frame WHERE s = @s AND seq > @seq ORDER BY seq'
    ),
    framesBetween: database.prepare<
      InStream & { readonly writer: Uint8Array; readonly from: number; readonly to: number },
      FrameRow
    >(
      `SELECT chain, rx, body FROM frame
       WHERE s = @s AND writer = @writer AND ctr BETWEEN @from AND @to ORDER BY ctr`
    ),
    insertFrame: database.prepare<
      Delivery & InStream & { readonly seq: number; readonly chain: Uint8Array }
    >(
      `INSERT INTO frame(s, seq, writer, ctr, fid, chain, kind, rx, carrier, body)
       VALUES(@s, @seq, @writer, @ctr, @fid, @chain, @kind, @rxMs, @carrier, @body)`
    ),
    isTaken: database.prepare<
      InStream & Pick<StoredWriterHead, 'writer' | 'ctr'>,
      { readonly n: number }
    >(
      `SELECT 1 AS n FROM frame WHERE s = @s AND writer = @writer AND ctr = @ctr UNION ALL
       SELECT 1 AS n FROM gone WHERE s = @s AND writer = @writer AND ctr = @ctr`
    ),
    isHeld: database.prepare<InStream & { readonly fid: Uint8Array }, { readonly n: number }>(
      `SELECT 1 AS n FROM frame WHERE s = @s AND fid = @fid UNION ALL
       SELECT 1 AS n FROM gone WHERE s = @s AND fid = @fid`
    ),
    isGone: database.prepare<InStream & { readonly fid: Uint8Array }, { readonly n: number }>(
      'SELECT 1 AS n FROM gone WHERE s = @s AND fid = @fid'
    ),
    nameGone: database.prepare<InStream>(
      'INSERT INTO gone(s, fid, writer, ctr) SELECT s, fid, writer, ctr FROM frame WHERE s = @s'
    ),
    bytesOf: database.prepare<InStream, { readonly bytes: number }>(
      'SELECT coalesce(sum(length(body)), 0) AS bytes FROM frame WHERE s = @s'
    ),
    deleteFrames: database.prepare<InStream>('DELETE FROM frame WHERE s = @s'),
    writerHead: database.prepare<InStream & { readonly writer: Uint8Array }, StoredWriterHead>(
      'SELECT writer, ctr, fid FROM writer WHERE s = @s AND writer = @writer'
    ),
    writersOf: database.prepare<StreamPlace, StoredWriterHead>(
      `SELECT writer, ctr, fid FROM writer JOIN stream ON stream.id = s
       JOIN workspace ON workspace.id = w WHERE ws = @ws AND stream = @stream ORDER BY writer`
    ),
    writerCount: database.prepare<
      InStream & { readonly device: Uint8Array },
      { readonly ofDevice: number; readonly all: number }
    >(
      `SELECT count(*) FILTER (WHERE substr(writer, 1, 8) = @device) AS ofDevice, count(*) AS "all"
       FROM writer WHERE s = @s`
    ),
    setWriter: database.prepare<InStream & StoredWriterHead>(
      `INSERT INTO writer(s, writer, ctr, fid) VALUES(@s, @writer, @ctr, @fid)
       ON CONFLICT DO UPDATE SET ctr = @ctr, fid = @fid`
    )
  }
}

function workspaceStatements(database: Database.Database) {
  return {
    workspace: database.prepare<InWorkspace, Omit<StoredWorkspace, 'ws'>>(
      'SELECT ctl_seq AS seq, ctl_hash AS hash, bytes FROM workspace WHERE ws = @ws'
    ),
    workspaces: database.prepare<[], StoredWorkspace>(
      'SELECT ws, ctl_seq AS seq, ctl_hash AS hash, bytes FROM workspace ORDER BY id'
    ),
    insertWorkspace: database.prepare<InWorkspace & { readonly hash: Uint8Array }>(
      'INSERT INTO workspace(ws, ctl_seq, ctl_hash) VALUES(@ws, 0, @hash)'
    ),
    setControl: database.prepare<InWorkspace & { readonly seq: number; readonly hash: Uint8Array }>(
      'UPDATE workspace SET ctl_seq = @seq, ctl_hash = @hash WHERE ws = @ws'
    ),
    addBytes: database.prepare<InWorkspace & { readonly bytes: number }>(
      'UPDATE workspace SET bytes = bytes + @bytes WHERE ws = @ws'
    ),
    insertControl: database.prepare<
      InWorkspace & { readonly seq: number; readonly rx: number; readonly body: Uint8Array }
    >(
      `INSERT INTO control(w, seq, rx, body)
       SELECT id, @seq, @rx, @body FROM workspace WHERE ws = @ws`
    ),
    controlFrom: database.prepare<
      InWorkspace & { readonly from: number },
      { readonly body: Uint8Array }
    >(
      `SELECT body FROM control JOIN workspace ON workspace.id = w
       WHERE ws = @ws AND seq >= @from ORDER BY seq`
    ),
    streamsOf: database.prepare<InWorkspace, StoredStreamHead>(
      `SELECT stream, head AS seq, chain FROM stream JOIN workspace ON workspace.id = w
       WHERE ws = @ws ORDER BY stream.id`
    ),
    stats: database.prepare<[], Stats>(
      `SELECT (SELECT count(*) FROM workspace) AS workspaces,
        (SELECT count(*) FROM stream) AS streams,
        (SELECT coalesce(sum(head), 0) FROM stream WHERE next IS NULL)
          + (SELECT count(*) FROM frame JOIN stream ON stream.id = s WHERE next IS NOT NULL) AS frames,
        (SELECT count(*) FROM apart WHERE body IS NOT NULL) AS apart,
        (SELECT coalesce(sum(bytes), 0) FROM workspace) AS bytes`
    )
  }
}
