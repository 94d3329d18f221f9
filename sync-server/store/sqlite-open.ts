// Opens the relay's file and refuses to run on one that could lose an acknowledged frame: every
// setting that durability and erasure rest on is read back after it was set.
import Database from 'better-sqlite3'
import { no, ok, type Result } from '../../src/lib/result.ts'

export type DatabaseFault =
  | { readonly kind: 'cannot-open'; readonly reason: string }
  | { readonly kind: 'foreign-file' }
  | { readonly kind: 'newer-file'; readonly version: number }
  | { readonly kind: 'unsafe-setting'; readonly setting: string; readonly found: string }

/** "KTC1": a file of another program is never touched. */
const APPLICATION_ID = 0x4b_54_43_31

/** Each brings the file from the version that is its place to the next; none is ever changed. */
const MIGRATIONS: readonly string[] = [
  `
CREATE TABLE workspace(id INTEGER PRIMARY KEY, ws BLOB NOT NULL UNIQUE CHECK(length(ws)=32),
  ctl_seq INTEGER NOT NULL, ctl_hash BLOB NOT NULL, bytes INTEGER NOT NULL DEFAULT 0);
CREATE TABLE control(w INTEGER NOT NULL REFERENCES workspace, seq INTEGER NOT NULL,
  rx INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(w,seq));
CREATE TABLE stream(id INTEGER PRIMARY KEY, w INTEGER NOT NULL REFERENCES workspace,
  stream BLOB NOT NULL CHECK(length(stream)=16), head INTEGER NOT NULL DEFAULT 0,
  chain BLOB NOT NULL, next BLOB, UNIQUE(w,stream));
CREATE TABLE writer(s INTEGER NOT NULL REFERENCES stream, writer BLOB NOT NULL, ctr INTEGER NOT NULL,
  fid BLOB NOT NULL, PRIMARY KEY(s,writer)) WITHOUT ROWID;
CREATE TABLE frame(s INTEGER NOT NULL REFERENCES stream, seq INTEGER NOT NULL, writer BLOB NOT NULL,
  ctr INTEGER NOT NULL, fid BLOB NOT NULL, chain BLOB NOT NULL, kind INTEGER NOT NULL,
  rx INTEGER NOT NULL, carrier BLOB NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY(s,seq), UNIQUE(s,writer,ctr), UNIQUE(s,fid));
`,
  // gone: the names of erased frames, so that one that comes late is recognised.
  // apart: without body when an organizer has settled it.
  `
CREATE TABLE gone(s INTEGER NOT NULL REFERENCES stream, fid BLOB NOT NULL, writer BLOB NOT NULL,
  ctr INTEGER NOT NULL, PRIMARY KEY(s,fid), UNIQUE(s,writer,ctr)) WITHOUT ROWID;
CREATE TABLE cut_off(w INTEGER NOT NULL REFERENCES workspace, device BLOB NOT NULL,
  PRIMARY KEY(w,device)) WITHOUT ROWID;
CREATE TABLE cut_end(w INTEGER NOT NULL REFERENCES workspace, stream BLOB NOT NULL,
  writer BLOB NOT NULL, ctr INTEGER NOT NULL, PRIMARY KEY(w,stream,writer)) WITHOUT ROWID;
CREATE TABLE apart(w INTEGER NOT NULL REFERENCES workspace, n INTEGER NOT NULL, fid BLOB NOT NULL,
  why INTEGER NOT NULL, carrier BLOB NOT NULL, rx INTEGER NOT NULL, body BLOB,
  PRIMARY KEY(w,n), UNIQUE(w,fid));
CREATE TABLE arrival(w INTEGER NOT NULL REFERENCES workspace, device BLOB NOT NULL,
  ticket BLOB NOT NULL, previous BLOB, seen INTEGER NOT NULL, app TEXT NOT NULL,
  PRIMARY KEY(w,device)) WITHOUT ROWID;
`
]
export const SCHEMA_VERSION = MIGRATIONS.length

/** Values as SQLite reports them back: synchronous 2 = FULL, auto_vacuum 2 = INCREMENTAL. */
const REQUIRED: readonly (readonly [setting: string, value: string, reads: string])[] = [
  // Before WAL: the first page fixes it for the life of the file.
  ['auto_vacuum', 'INCREMENTAL', '2'],
  ['journal_mode', 'WAL', 'wal'],
  // NORMAL would not sync at each commit in WAL, and an acknowledgement would be a guess.
  ['synchronous', 'FULL', '2'],
  ['foreign_keys', 'ON', '1'],
  // Erased frames are overwritten, not only unlinked.
  ['secure_delete', 'ON', '1'],
  ['trusted_schema', 'OFF', '0'],
  ['busy_timeout', '5000', '5000']
]

export function openDatabase(file: string): Result<Database.Database, DatabaseFault> {
  let database: Database.Database
  try {
    database = new Database(file)
  } catch (error) {
    return no({ kind: 'cannot-open', reason: String(error) })
  }
  const fault = prepare(database)
  if (!fault) return ok(database)
  database.close()
  return no(fault)
}

function prepare(database: Database.Database): DatabaseFault | null {
  try {
    return identify(database) ?? demandSettings(database) ?? createTables(database)
  } catch (error) {
    return { kind: 'cannot-open', reason: String(error) }
  }
}

function identify(database: Database.Database): DatabaseFault | null {
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()
  const application = database.pragma('application_id', { simple: true })
  if (tables !== 0 && application !== APPLICATION_ID) return { kind: 'foreign-file' }
  const version = Number(database.pragma('user_version', { simple: true }))
  return version > SCHEMA_VERSION ? { kind: 'newer-file', version } : null
}

function demandSettings(database: Database.Database): DatabaseFault | null {
  for (const [setting, value] of REQUIRED) database.pragma(`${setting} = ${value}`)
  const wrong = REQUIRED.find(([setting, , reads]) => readSetting(database, setting) !== reads)
  if (!wrong) return null
  return { kind: 'unsafe-setting', setting: wrong[0], found: readSetting(database, wrong[0]) }
}

function readSetting(database: Database.Database, setting: string): string {
  return String(database.pragma(setting, { simple: true }))
}

/** All steps or none: a file is never between two versions. */
function createTables(database: Database.Database): null {
  const version = Number(database.pragma('user_version', { simple: true }))
  if (version === SCHEMA_VERSION) return null
  const create = database.transaction(() => {
    for (const migration of MIGRATIONS.slice(version)) database.exec(migration)
    database.pragma(`application_id = ${APPLICATION_ID}`)
    database.pragma(`user_version = ${SCHEMA_VERSION}`)
  })
  create.immediate()
  return null
}
