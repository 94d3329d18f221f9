// Taking over records that were set apart: they go into the own outbox under their author's name, ids and times, and are sealed by this
// organizer. What is known already changes nothing, so twice is once.
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { commit, type LocalRow } from '../../store/db.ts'
import { adoptFacts } from '../../store/adopt-facts.ts'
import type { EntityDocs } from '../../store/entity-docs.ts'
import type { QuarantinedContent, OpenedQuarantine } from './quarantine.ts'
import { filterErased } from './filter-erased.ts'
import type { Replica } from '../replica.ts'
import { sealDoc } from '../round/seal-outbox.ts'

type Adoptable = Pick<OpenedQuarantine, 'frame' | 'content'>

export interface AdoptedRecords<One> {
  /** Taken over, or known before: they may be removed where they were set apart. */
  readonly done: readonly One[]
  readonly records: number
}

export async function adopt<One extends Adoptable>(
  replica: Replica,
  docs: EntityDocs,
  chosen: readonly One[]
): Promise<AdoptedRecords<One>> {
  try {
    return await commit(replica.db, async () => adoptAll(replica, docs, chosen))
  } catch (problem) {
    docs.forget()
    throw problem
  }
}

/** A client's clocks run across the writers of its device: what does not fit yet is tried again after the others. */
async function adoptAll<One extends Adoptable>(
  replica: Replica,
  docs: EntityDocs,
  chosen: readonly One[]
): Promise<AdoptedRecords<One>> {
  const done: One[] = []
  let records = 0
  let waiting: readonly One[] = chosen.toSorted(byWriter)
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    const left: One[] = []
    for (const one of waiting) {
      const taken = one.content && (await adoptOne(replica, docs, one.content))
      if (taken === null) left.push(one)
      else {
        done.push(one)
        records += taken
      }
    }
    waiting = left
  }
  return { done, records }
}

/** Records that are new here; null when something before them is missing, or it is nothing a tablet writes. */
async function adoptOne(
  replica: Replica,
  docs: EntityDocs,
  { clients, ...content }: QuarantinedContent
): Promise<number | null> {
  const { doc } = content
  const ref = parseDoc(doc)
  if (!ref || !(await replica.db.streams.get(doc))) return null
  const update = await filterErased(replica.db, content)
  if (!update) return null
  const adopted = { ...content, clients, update }
  // a frame of its own, in this order: what builds on another's record never stands before it
  await sealDoc(replica, doc)
  const records =
    docKind(ref.name).type === 'entity'
      ? await adoptEntities(replica, docs, adopted)
      : await adoptFacts(replica.db, adopted, replica.environment.now())
  await sealDoc(replica, doc)
  return records
}

async function adoptEntities(
  { db, environment }: Replica,
  docs: EntityDocs,
  { doc, clients, update }: QuarantinedContent
): Promise<number | null> {
  const [first] = clients
  if (!first) return null
  const others = clients.filter((one) => one.device === first.device)
  // a row names one device: who was cut off had mixed them as no tablet does
  if (others.length < clients.length) return null
  const row: Omit<LocalRow, 'clock' | 'records'> = {
    doc,
    client: first.client,
    sess: first.sess,
    sessions: others.slice(1).map(({ sess }) => sess),
    update,
    at: environment.now(),
    device: first.device
  }
  return docs.adopt(db, row, (client) => clients.some((one) => one.client === client))
}

function byWriter({ frame: one }: Adoptable, { frame: other }: Adoptable): number {
  const [name, otherName] = [one, other].map(
    ({ stream, writer }) => bytesToHex(stream) + bytesToHex(writer)
  )
  if (name === otherName) return one.ctr - other.ctr
  return (name ?? '') < (otherName ?? '') ? -1 : 1
}
