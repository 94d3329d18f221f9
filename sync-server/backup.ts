// A copy of the relay's file while it runs: one consistent moment, checked, on the disk before it gets
// its name. Erased frames are not in it.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { no, ok, type Result } from '../src/lib/result.ts'

export type BackupFault =
  | { readonly kind: 'no-such-file'; readonly file: string }
  /** Backups are never overwritten: the good one of yesterday could be the last. */
  | { readonly kind: 'already-there'; readonly file: string }
  | { readonly kind: 'failed'; readonly reason: string }

export function backUp(from: string, to: string): Result<string, BackupFault> {
  if (!existsSync(from)) return no({ kind: 'no-such-file', file: from })
  if (existsSync(to)) return no({ kind: 'already-there', file: to })
  const part = `${to}.part`
  try {
    rmSync(part, { force: true })
    copyTo(from, part)
    const finding = check(part)
    if (finding !== 'ok') return no({ kind: 'failed', reason: finding })
    syncToDisk(part)
    renameSync(part, to)
    syncToDisk(dirname(resolve(to)))
    return ok(to)
  } catch (error) {
    return no({ kind: 'failed', reason: String(error) })
  }
}

/** VACUUM INTO reads one snapshot and leaves free pages behind, where a page-wise copy would take them along. */
function copyTo(from: string, part: string): void {
  const database = new Database(from, { fileMustExist: true, readonly: true })
  try {
    database.prepare('VACUUM INTO ?').run(part)
  } finally {
    database.close()
  }
}

function check(file: string): string {
  const database = new Database(file, { fileMustExist: true, readonly: true })
  try {
    return String(database.pragma('integrity_check', { simple: true }))
  } finally {
    database.close()
  }
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
