// What the relay says to SQLite about who is cut off, what was set apart and who was seen when.
import type Database from 'better-sqlite3'
import type { Arrival, LastSeen, StreamEnd } from './log-store.ts'

export interface InStream {
  readonly s: number
}

export interface InWorkspace {
  readonly ws: Uint8Array
}

interface OfDevice extends InWorkspace {
  readonly device: Uint8Array
}

interface OfFrame extends InWorkspace {
  readonly fid: Uint8Array
}

interface WrittenRow {
  readonly fid: Uint8Array
  readonly carrier: Uint8Array
  readonly rx: number
  readonly body: Uint8Array
}

interface ApartRow {
  readonly n: number
  readonly why: number
  readonly carrier: Uint8Array
  readonly rx: number
  readonly body: Uint8Array
}

export function accessStatements(database: Database.Database) {
  return {
    ...cutStatements(database),
    ...apartStatements(database),
    ...arrivalStatements(database)
  }
}

function cutStatements(database: Database.Database) {
  return {
    cutOff: database.prepare<OfDevice>(
      `INSERT INTO cut_off(w, device) SELECT id, @device FROM workspace WHERE ws = @ws
       ON CONFLICT DO NOTHING`
    ),
    setEnd: database.prepare<InWorkspace & StreamEnd>(
      `INSERT INTO cut_end(w, stream, writer, ctr)
       SELECT id, @stream, @writer, @ctr FROM workspace WHERE ws = @ws
       ON CONFLICT DO UPDATE SET ctr = @ctr`
    ),
    isCutOff: database.prepare<OfDevice, { readonly n: number }>(
      'SELECT 1 AS n FROM cut_off JOIN workspace ON id = w WHERE ws = @ws AND device = @device'
    ),
    endOf: database.prepare<
      InWorkspace & Pick<StreamEnd, 'stream' | 'writer'>,
      { readonly ctr: number }
    >(
      `SELECT ctr FROM cut_end JOIN workspace ON id = w
       WHERE ws = @ws AND stream = @stream AND writer = @writer`
    ),
    headsOf: database.prepare<OfDevice, StreamEnd & InStream>(
      `SELECT s, stream, writer, ctr, fid FROM writer JOIN stream ON stream.id = s
       JOIN workspace ON workspace.id = w
       WHERE ws = @ws AND next IS NULL AND substr(writer, 1, 8) = @device
       ORDER BY stream.id, writer`
    ),
    writtenFrom: database.prepare<
      InStream & { readonly writer: Uint8Array; readonly from: number },
      WrittenRow
    >(
      `SELECT fid, carrier, rx, body FROM frame
       WHERE s = @s AND writer = @writer AND ctr >= @from ORDER BY ctr`
    )
  }
}

function apartStatements(database: Database.Database) {
  return {
    setApart: database.prepare<WrittenRow & InWorkspace & { readonly why: number }>(
      `INSERT INTO apart(w, n, fid, why, carrier, rx, body)
       SELECT id, 1 + coalesce((SELECT max(n) FROM apart WHERE w = id), 0),
         @fid, @why, @carrier, @rx, @body FROM workspace WHERE ws = @ws
       ON CONFLICT DO NOTHING`
    ),
    isApart: database.prepare<OfFrame, { readonly n: number }>(
      'SELECT n FROM apart JOIN workspace ON id = w WHERE ws = @ws AND fid = @fid'
    ),
    apartAfter: database.prepare<InWorkspace & { readonly after: number }, ApartRow>(
      `SELECT n, why, carrier, rx, body FROM apart JOIN workspace ON id = w
       WHERE ws = @ws AND n > @after AND body IS NOT NULL ORDER BY n`
    ),
    apartBytes: database.prepare<OfFrame, { readonly bytes: number }>(
      `SELECT length(body) AS bytes FROM apart JOIN workspace ON id = w
       WHERE ws = @ws AND fid = @fid AND body IS NOT NULL`
    ),
    dropApart: database.prepare<OfFrame>(
      `UPDATE apart SET body = NULL
       WHERE w = (SELECT id FROM workspace WHERE ws = @ws) AND fid = @fid`
    )
  }
}

function arrivalStatements(database: Database.Database) {
  return {
    arrival: database.prepare<
      OfDevice,
      { readonly ticket: Uint8Array; readonly previous: Uint8Array | null }
    >(
      `SELECT ticket, previous FROM arrival JOIN workspace ON id = w
       WHERE ws = @ws AND device = @device`
    ),
    setArrival: database.prepare<
      Omit<Arrival, 'ticket'> & { readonly previous: Uint8Array | null }
    >(
      `INSERT INTO arrival(w, device, ticket, previous, seen, app)
       SELECT id, @device, @fresh, @previous, @rxMs, @app FROM workspace WHERE ws = @ws
       ON CONFLICT DO UPDATE SET ticket = @fresh, previous = @previous, seen = @rxMs, app = @app`
    ),
    seen: database.prepare<InWorkspace, LastSeen>(
      `SELECT device, seen AS at, app FROM arrival JOIN workspace ON id = w
       WHERE ws = @ws ORDER BY device`
    )
  }
}
