// A reading of the read model that is told again whenever a table it reads has changed, in this tab or another.
// Not Dexie's liveQuery: it follows reads through patched promises and loses them behind parallel awaits.
import { Dexie } from 'dexie'
import type { Watch } from '../lib/emitter.ts'
import type { Db } from './db.ts'

export interface Reading<Value> {
  readonly tables: readonly TableName[]
  readonly read: () => Promise<Value>
  /** Hears of a reading that broke; the last good value stays. */
  readonly failed: (problem: unknown) => void
}

export type TableName =
  | 'meta'
  | 'keys'
  | 'frames'
  | 'local'
  | 'held'
  | 'aside'
  | 'clients'
  | 'facts'
  | 'entities'

export function watchLive<Value>(db: Db, { tables, read, failed }: Reading<Value>): Watch<Value> {
  const prefixes = tables.map((table) => `idb://${db.name}/${table}/`)
  return (seen) => {
    let state: 'idle' | 'reading' | 'again' | 'stopped' = 'idle'

    async function run(): Promise<void> {
      if (state !== 'idle') {
        if (state === 'reading') state = 'again'
        return
      }
      do {
        state = 'reading'
        try {
          const value = await read()
          if (isStopped()) return
          seen(value)
        } catch (problem) {
          if (!isStopped()) failed(problem)
        }
      } while (isAgain())
      if (!isStopped()) state = 'idle'
    }

    const isStopped = () => state === 'stopped'
    const isAgain = () => state === 'again'
    const changed = (parts: object) => {
      if (Object.keys(parts).some((part) => prefixes.some((prefix) => part.startsWith(prefix))))
        void run()
    }
    Dexie.on('storagemutated', changed)
    void run()
    return () => {
      state = 'stopped'
      Dexie.on.storagemutated.unsubscribe(changed)
    }
  }
}
