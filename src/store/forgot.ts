// The fact a tablet writes of itself once nothing is left of what it had to forget.
import { commit, type Db } from './db.ts'
import type { ClientIdOf } from './client-ids.ts'
import { createFactWriter, writeFacts } from './fact-writer.ts'
import { readMeta } from './meta.ts'
import { addFacts, readFacts } from './read-model/fact-rows.ts'

const REPORTS = 'reports'

export interface Forgetting {
  readonly device: string
  /** Entry of the control log up to which. */
  readonly seq: number
  readonly at: number
  readonly clientIdOf: ClientIdOf
}

/** Whether a device has told it, as far as is known here; nobody tells it for another. */
export async function hasForgotten(db: Db, device: string, seq: number): Promise<boolean> {
  const known = await readFacts(db, REPORTS, device)
  return known.some((fact) => fact.kind === 'forgot' && fact.seq >= seq && fact.device === device)
}

/** Whether an organizer told that nothing of the device is waited for. */
export async function isGivenUp(
  db: Db,
  device: string,
  isOrganizers: (by: string) => boolean
): Promise<boolean> {
  const known = await readFacts(db, REPORTS, device)
  return known.some((fact) => fact.kind === 'givenUp' && isOrganizers(fact.device))
}

/** False when it was told before, or there is nowhere to tell it. */
export async function tellForgot(
  db: Db,
  { device, seq, at, clientIdOf }: Forgetting
): Promise<boolean> {
  if (await hasForgotten(db, device, seq)) return false
  if (!(await db.streams.get(REPORTS))) return false
  const offset = (await readMeta(db, 'contact'))?.offsetMs ?? null
  await commit(db, async () => {
    const writer = createFactWriter(await clientIdOf(db, REPORTS))
    const draft = { kind: 'forgot', subject: device, seq, prev: [] } as const
    const written = writeFacts(writer, REPORTS, device, [draft], { at, offset, by: '' })
    await db.local.put(written.local)
    await db.clients.put(written.clientRow)
    await addFacts(db, REPORTS, written.facts)
  })
  return true
}
