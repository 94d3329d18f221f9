// Facts of another device written to the own outbox under its name: the same ids, the same times. Called inside a transaction.
import { readFactRuns } from '../crdt/fact-bouncer.ts'
import { encodeFactRun, unseenPart } from '../crdt/fact-run.ts'
import type { Db } from './db.ts'
import { isRecord } from '../domain/fact-kinds.ts'
import { addFacts } from './read-model/fact-rows.ts'
import { takeRuns } from './runs.ts'

export interface AdoptedFacts {
  readonly doc: string
  readonly update: Uint8Array
  /** Whose each client id is, and the bytes that prove it. */
  readonly clients: readonly {
    readonly client: number
    readonly device: string
    readonly sess: Uint8Array
  }[]
}

/** How many were new; null when some before them are missing, or it is nothing a tablet writes. */
export async function adoptFacts(
  db: Db,
  { doc, update, clients }: AdoptedFacts,
  at: number
): Promise<number | null> {
  const authorByClient = new Map(clients.map((one) => [one.client, one]))
  const runs = readFactRuns(update, (client) => authorByClient.has(client))
  if (!runs.ok) return null
  let records = 0
  for (const run of runs.value) {
    const { client } = run
    const author = authorByClient.get(client)
    const row = await db.clients.get([doc, client])
    const part = unseenPart(run, row?.next ?? 0)
    if (!part.ok || !author) return null
    if (!part.value) continue
    const { device, sess } = author
    const clientByNumber = new Map(row ? [[client, row]] : [])
    const facts = takeRuns(clientByNumber, { doc, device, runs: [part.value] }) ?? []
    const count = facts.filter(isRecord).length
    records += count
    await addFacts(db, doc, facts)
    await db.clients.bulkPut([...clientByNumber.values()])
    const { clock } = part.value
    const said = { update: encodeFactRun(part.value), records: count, at, device }
    await db.local.put({ doc, client, clock, sess, ...said })
  }
  return records
}
