// What a fact document's writers have said so far: clocks without holes, each fact once. A pure step over the known
// clients, the same when frames come in and when the read model is made again.
import { unseenPart, type FactRun } from '../crdt/fact-run.ts'
import type { Fact } from '../domain/fact.ts'
import type { Authors, ClientRow } from './db.ts'
import { latestAt } from './fact-writer.ts'
import { decodeFacts } from './decode-facts.ts'

export interface WriterBatch {
  readonly doc: string
  readonly device: string
  /** Of clients that are another device's. */
  readonly authors?: Authors | undefined
  readonly runs: readonly FactRun[]
}

/** Moves the clients on and tells what is new; null, and nothing moved, when something before is missing. */
export function takeRuns(
  clientByNumber: Map<number, ClientRow>,
  { doc, device, authors, runs }: WriterBatch
): readonly Fact[] | null {
  const parts: FactRun[] = []
  for (const run of runs) {
    const part = unseenPart(run, clientByNumber.get(run.client)?.next ?? 0)
    if (!part.ok) return null
    if (part.value) parts.push(part.value)
  }
  const authorByClient = new Map(authors)
  return parts.flatMap((part) =>
    takeRun(clientByNumber, doc, authorByClient.get(part.client) ?? device, part)
  )
}

function takeRun(
  clientByNumber: Map<number, ClientRow>,
  doc: string,
  device: string,
  run: FactRun
): readonly Fact[] {
  const { client } = run
  const before = clientByNumber.get(client)
  const read = decodeFacts(doc, run, device, before?.acting ?? [])
  clientByNumber.set(client, {
    doc,
    client,
    next: run.clock + run.tuples.length,
    device,
    lastAt: latestAt(before?.lastAt ?? 0, read.facts),
    acting: read.acting,
    unknown: (before?.unknown ?? 0) + read.unknown
  })
  return read.facts
}
