// What records that were set apart say, in lines a person can decide by.
import { docKind, parseDoc, type DocRef, eventDoc } from '../../crdt/docs.ts'
import { openEntityDoc, type EntityDoc } from '../../crdt/entity-doc.ts'
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import type { Participant, Root } from '../../domain/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { yomiOf } from '../../domain/people/people.ts'
import type { ActingEntry, Db } from '../../store/db.ts'
import { isRecord } from '../../domain/fact-kinds.ts'
import { readableFrames } from '../../store/frame-log.ts'
import { localRows } from '../../store/outbox.ts'
import { decodeFacts } from '../../store/decode-facts.ts'
import type { QuarantinedContent, OpenedQuarantine } from '../../sync/rewriting/quarantine.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf, everOf } from '../readings.ts'
import { holderNames } from '../equipment/read.ts'
import type { ApartLine } from './quarantine-views.ts'

export interface Told {
  readonly records: number
  readonly lines: readonly ApartLine[]
  /** The device it tells of that nothing is left on it, where it says nothing else. */
  readonly emptied?: string
}

/** All that is set apart, read together: later frames lean on earlier ones. */
export async function tellApart(
  inside: WorkspaceContext,
  all: readonly OpenedQuarantine[]
): Promise<ReadonlyMap<string, Told>> {
  const documents = createDocuments(inside.db)
  const speaker = await createSpeaker(inside, documents)
  const acting = new Map<string, readonly ActingEntry[]>()
  const toldById = new Map<string, Told>()
  const readable = all.flatMap(({ id, frame, content }) =>
    content ? [{ id, frame, content, ref: parseDoc(content.doc) }] : []
  )
  const inOrder = readable.toSorted((one, other) => one.frame.ctr - other.frame.ctr)
  // children that are apart themselves are known by name before marks of them are read
  for (const { id, content, ref } of inOrder)
    if (ref && docKind(ref.name).type === 'entity')
      toldById.set(id, tellEntities(await documents.open(content.doc, ref), content))
  for (const { id, content, ref } of inOrder) {
    if (!ref || docKind(ref.name).type === 'entity') continue
    const facts = await factsOf(inside.db, content, acting)
    const lines = await Promise.all(facts.map((fact) => speaker(fact, ref)))
    const records = facts.filter(isRecord).length
    const farewell = records === 0 ? facts.find(({ kind }) => kind === 'forgot') : undefined
    toldById.set(id, { records, lines, ...(farewell ? { emptied: farewell.device } : {}) })
  }
  documents.close()
  return toldById
}

/** The acting fact a fact leans on may be in the log, or in an earlier frame that is apart, too. */
async function factsOf(
  db: Db,
  { doc, update, clients }: QuarantinedContent,
  actingByClient: Map<string, readonly ActingEntry[]>
): Promise<readonly Fact[]> {
  const deviceByClient = new Map(clients.map(({ client, device }) => [client, device]))
  const runs = readFactRuns(update, (client) => deviceByClient.has(client))
  if (!runs.ok) return []
  const facts: Fact[] = []
  for (const run of runs.value) {
    const name = `${doc}/${run.client}`
    const known =
      actingByClient.get(name) ?? (await db.clients.get([doc, run.client]))?.acting ?? []
    const read = decodeFacts(doc, run, deviceByClient.get(run.client) ?? '', known)
    actingByClient.set(name, read.acting)
    for (const fact of read.facts) facts.push(fact)
  }
  return facts
}

interface Documents {
  /** As the log has it; what is apart is put in while it is read. */
  readonly open: (doc: string, ref: DocRef) => Promise<EntityDoc | null>
  readonly opened: (doc: string) => EntityDoc | null
  readonly close: () => void
}

function createDocuments(db: Db): Documents {
  const docByName = new Map<string, EntityDoc | null>()
  return {
    async open(name, ref) {
      const kind = docKind(ref.name)
      const known = docByName.get(name)
      if (known !== undefined || kind.type !== 'entity') return known ?? null
      const stream = await db.streams.get(name)
      const frames = stream ? await readableFrames(db, stream.stream) : []
      const updates = [...frames, ...(await localRows(db, name))].map(({ update }) => update)
      const opened = openEntityDoc({ clientId: 0, guid: 'apart', roots: kind.roots, updates })
      docByName.set(name, opened.ok ? opened.value : null)
      return opened.ok ? opened.value : null
    },
    opened: (name) => docByName.get(name) ?? null,
    close() {
      for (const doc of docByName.values()) doc?.close()
    }
  }
}

function tellEntities(doc: EntityDoc | null, { update, clients }: QuarantinedContent): Told {
  const owned = new Set(clients.map(({ client }) => client))
  const touched = doc?.apply(update, (client) => owned.has(client))
  if (!doc || !touched?.ok) return { records: 1, lines: [] }
  const byName = new Map(touched.value.map((one) => [`${one.root}/${one.id}`, one]))
  const lines = [...byName.values()].map(({ root, id }): ApartLine => ({
    kind: 'other',
    at: null,
    title: titleOf(root, doc.read(root, id))
  }))
  return { records: lines.length, lines }
}

/** A name to recognise it by. */
function titleOf(root: Root, entity: object | null): string {
  if (!entity) return ''
  if (root === 'participants') return childTitle(entity as Participant)
  const fields: Readonly<Record<string, unknown>> = { ...entity }
  const told = ['code', 'name', 'title', 'callName', 'letter'].map((key) => fields[key])
  return told.filter((one) => typeof one === 'string' && one !== '').join(' ')
}

function childTitle(child: Participant): string {
  return `${yomiOf(child)}さん`
}

async function createSpeaker(
  inside: WorkspaceContext,
  documents: Documents
): Promise<(fact: Fact, ref: DocRef) => Promise<ApartLine>> {
  const [names, assets, sessions] = await Promise.all([
    namesOf(inside),
    everOf(inside, 'assets'),
    everOf(inside, 'sessions')
  ])

  async function childOf(event: EventId, id: Id): Promise<string> {
    const apart = documents.opened(eventDoc('roster', event))?.read('participants', id)
    const known = apart ?? (await entitiesOf(inside, 'participants', event)).find(is(id))
    return known ? childTitle(known) : ''
  }

  function thing(id: Id): string {
    const asset = documents.opened('equipment')?.read('assets', id) ?? assets.find(is(id))
    return asset ? titleOf('assets', asset) : ''
  }

  return async (fact, ref) => {
    const event = ref.of ?? ''
    switch (fact.kind) {
      case 'mark': {
        const { at, status } = fact
        const session = sessions.find(is(fact.session))?.title ?? ''
        return { kind: 'mark', at, title: await childOf(event, fact.participant), status, session }
      }
      case 'moved': {
        const of = fact.to.kind === 'badge' ? fact.to.event : ''
        const { nameOf } = await holderNames(inside, names, of)
        const { at, to: holder } = fact
        return { kind: 'moved', at, title: thing(fact.asset), holder, holderName: nameOf(holder) }
      }
      case 'field': {
        const { at, subject, field } = fact
        const title = ref.name === 'custody' ? thing(subject) : await childOf(event, subject)
        return { kind: 'field', at, title, field }
      }
      case 'conditioned':
        return { kind: 'other', at: fact.at, title: thing(fact.asset) }
      case 'named':
        return { kind: 'other', at: fact.at, title: fact.name }
      // the document and the time say enough
      default:
        return { kind: 'other', at: fact.at, title: '' }
    }
  }
}

function is(id: Id): (one: { readonly id: Id }) => boolean {
  return (one) => one.id === id
}
