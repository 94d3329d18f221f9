// The barest limit: the same facts, already in memory, put into a Dexie table packed by session; then all read again.
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { CHILDREN, type Plan } from './season.ts'

export async function packTable({ plan, marks }: { plan: Plan; marks: number }): Promise<number> {
  const rows = rowsOf(plan, marks)
  const db = new Dexie('packed', { indexedDB: new IDBFactory(), IDBKeyRange })
  db.version(1).stores({ facts: '[doc+subject]' })
  await db.open()
  const table = db.table<{ doc: string; subject: string; facts: string }>('facts')
  const before = performance.now()
  await table.bulkPut(
    rows.map(({ subject, facts }) => ({ doc: 'bare', subject, facts: JSON.stringify(facts) }))
  )
  const stored = await table.toArray()
  const count = stored.reduce((sum, row) => sum + (JSON.parse(row.facts) as unknown[]).length, 0)
  const ms = performance.now() - before
  db.close()
  if (count !== marks) throw new Error(`${count} of ${marks} were stored`)
  return ms
}

function rowsOf({ event, sessions, children }: Plan, marks: number) {
  return sessions.slice(0, marks / CHILDREN).map((subject, row) => ({
    subject,
    facts: children.map((participant, at) => ({
      kind: 'mark',
      session: subject,
      participant,
      status: 'arrived',
      picker: null,
      saidAt: null,
      id: `${event}.${(row * CHILDREN + at).toString(36)}`,
      at: Date.UTC(2026, 10, 22) + at,
      by: '',
      device: '0123456789abcdef',
      prev: []
    }))
  }))
}
