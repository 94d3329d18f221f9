import { openDb, type Db } from '../../src/store/db.ts'
import { watchLive } from '../../src/store/live.ts'
import { openRows } from '../../src/store/rows.ts'
import { readAllFacts, readFacts } from '../../src/store/read-model/fact-rows.ts'
import type { Environment } from '../../src/kit/environment.ts'
import { CHILDREN, type Plan } from './season.ts'

/** Resolves when all marks of the season lie in this device's database, and the last session's can be asked for. */
export async function allStored(
  environment: Environment,
  plan: Plan,
  marks: number
): Promise<number> {
  const db = await openDb(environment.database)
  const rows = openRows(db)
  const doc = `attendance:${plan.event}`
  await new Promise<void>((resolve, reject) => {
    const stop = watchLive(rows, {
      tables: ['clients'],
      read: async () => (await writtenIn(db, doc)) >= marks && (await countFacts(db, doc)) >= marks,
      failed: reject
    })((all) => {
      if (!all) return
      queueMicrotask(() => stop())
      resolve()
    })
  })
  const last = await readFacts(db, doc, plan.sessions[marks / CHILDREN - 1] ?? '')
  const doneAt = Date.now()
  rows.stop()
  db.close()
  if (last.length !== CHILDREN) throw new Error(`the last session has ${last.length} marks`)
  return doneAt
}

/** Cheap: clocks of the writers, without the acting fact each begins with. */
async function writtenIn(db: Db, doc: string): Promise<number> {
  const rows = await db.clients.where('[doc+client]').between([doc, 0], [doc, Infinity]).toArray()
  return rows.reduce((sum, row) => sum + row.next - row.acting.length, 0)
}

export async function countFacts(db: Db, doc: string): Promise<number> {
  return [...(await readAllFacts(db, doc)).values()].reduce((sum, facts) => sum + facts.length, 0)
}
