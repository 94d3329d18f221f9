// What every view and act of a device inside a workspace works with.
import { hexToId } from '../protocol/ids.ts'
import { createRecorder, type Act, type Recorder } from '../store/record.ts'
import { createClientIds } from '../store/client-ids.ts'
import type { Db } from '../store/db.ts'
import type { EntityDocs } from '../store/entity-docs.ts'
import { writeMeta, type Choice } from '../store/meta.ts'
import type { Rows } from '../store/rows.ts'
import { clientId } from '../seal/client-id.ts'
import type { HandedOver } from '../sync/access/leave.ts'
import type { Sync } from '../sync/round/leader.ts'
import { talk } from './talking.ts'
import type { Replica } from '../sync/replica.ts'
import {
  docForRoot,
  docText,
  eventDoc,
  isOfLaterVersion,
  scopeOfDoc,
  type DocRef
} from '../crdt/docs.ts'
import type { Changed, Created, Root } from '../domain/entity.ts'
import { bindDays } from '../domain/people/participation.ts'
import { entryFacts } from '../domain/people/entry.ts'
import { blockFacts, saysOfBlock } from '../domain/plan/block-fields.ts'
import type { Draft } from '../domain/fact.ts'
import { foldFields } from '../domain/fields.ts'
import type { EventId, FactId, Id, LenderId } from '../domain/id.ts'
import { bytesToId } from '../domain/id.ts'
import { bytesToHex } from '../lib/bytes.ts'
import { groupBy } from '../lib/group.ts'
import { no, ok, type Result } from '../lib/result.ts'
import type { Fault } from './fault.ts'
import type { Environment } from './environment.ts'
import { notSaved } from './faults.ts'
import { lazy } from '../lib/lazy.ts'
import { docForDraft, docUntilBegun } from '../crdt/fact-homes.ts'

const loadDocs = lazy(() => import('../store/entity-docs.ts'))

export interface WorkspaceContext {
  readonly db: Db
  readonly rows: Rows
  readonly environment: Environment
  readonly replica: Replica
  /** Documents of one's own to merge into, opened when first needed. */
  readonly docs: () => Promise<EntityDocs>
  readonly recorder: Recorder
  readonly sync: Sync | null
  /** Before this device is emptied: nothing of it is shown or noted any more. */
  readonly goodbye: () => void
  readonly newId: () => Id
}

export const NO_CHOICE: Choice = { event: '', venue: '', session: '', by: '' }

/** `waitMs`: how long nobody talks to the relay yet. `gone` hears that this device was cut off and has handed over what it had. */
export function openWorkspaceContext(
  {
    db,
    rows,
    environment,
    goodbye
  }: Pick<WorkspaceContext, 'db' | 'rows' | 'environment' | 'goodbye'>,
  replica: Replica,
  talking: { readonly waitMs: number; readonly gone: (handed: HandedOver) => void }
): WorkspaceContext {
  const device = hexToId(replica.identity.device)
  const clientIdOf = createClientIds(environment.random, (lineage, sess) =>
    clientId(lineage, device, sess)
  )
  const docs = async (): Promise<EntityDocs> => {
    const { createEntityDocs } = await loadDocs()
    return createEntityDocs(clientIdOf, () => bytesToHex(environment.random(16)))
  }
  const recorder = createRecorder({ db, device: replica.identity.device, docs, clientIdOf })
  const sync = replica.identity.practice ? null : talk(replica, docs, environment, talking)
  return {
    db,
    rows,
    environment,
    replica,
    docs,
    recorder,
    sync,
    goodbye,
    newId: () => bytesToId(environment.random(6))
  }
}

export async function choiceOf({ rows }: Pick<WorkspaceContext, 'rows'>): Promise<Choice> {
  return (await rows.meta('choice')) ?? NO_CHOICE
}

export async function saveChoice(inside: WorkspaceContext, change: Partial<Choice>): Promise<void> {
  await writeMeta(inside.db, 'choice', { ...(await choiceOf(inside)), ...change })
}

export interface Writing {
  readonly event: EventId
  readonly lender?: LenderId
  readonly created?: readonly Created[]
  readonly changed?: readonly Changed[]
  readonly drafts?: readonly Draft[]
  /** Where decisions, takings back and joinings go; other facts know their document. */
  readonly doc?: string
  readonly streams?: Act['streams']
  /** Takings back in several documents at once. */
  readonly placed?: Act['facts']
  /** Further rows of the same transaction. */
  readonly also?: Act['also']
}

/** Saves one act of a person, or says that it was not saved. */
export async function save(
  inside: WorkspaceContext,
  writing: Writing
): Promise<Result<readonly FactId[], Fault>> {
  const { event, lender = '' } = writing
  const [created, changed] = await withDates(inside, writing)
  // a decision says itself why the entry changes
  const beside = writing.doc === undefined ? [besideEntries, besideBlocks] : []
  const told = await Promise.all(beside.map(async (tell) => tell(inside, event, changed)))
  const drafts = [...(writing.drafts ?? []), ...told.flat()]
  const docOf = (root: Root) => docForRoot(root, { event, lender })
  const createdByDoc = groupBy(created, (one) => docOf(one.root))
  const changedByDoc = groupBy(changed, (one) => docOf(one.root))
  const names = [...new Set([...createdByDoc.keys(), ...changedByDoc.keys()])]
  const said = drafts.map((draft) => ({
    doc: docForDraft(draft, event, writing.doc ?? null),
    draft
  }))
  const facts = await whereBegun(
    inside,
    event,
    [...said, ...(writing.placed ?? [])],
    writing.streams
  )
  const act: Act = {
    entities: names.map((doc) => ({
      doc,
      created: createdByDoc.get(doc) ?? [],
      changed: changedByDoc.get(doc) ?? []
    })),
    facts,
    ...(writing.streams ? { streams: writing.streams } : {}),
    ...(writing.also ? { also: writing.also } : {})
  }
  const [contact, choice] = await Promise.all([inside.rows.meta('contact'), choiceOf(inside)])
  const moment = {
    at: inside.environment.now(),
    offset: contact?.offsetMs ?? null,
    by: choice.by
  }
  try {
    const ids = await inside.recorder.record(act, moment)
    inside.sync?.requestSync()
    return ok(ids)
  } catch (problem) {
    inside.environment.warn(problem)
    return no(notSaved(problem))
  }
}

/** Documents that came with a later version were not begun in every event: what is recorded there goes where it can. */
async function whereBegun(
  { db }: WorkspaceContext,
  event: EventId,
  facts: Act['facts'],
  begun: Act['streams'] = []
): Promise<Act['facts']> {
  const later = [...new Set(facts.map(({ doc }) => doc))].filter(isOfLaterVersion)
  if (later.length === 0) return facts
  const rows = await db.streams.bulkGet(later)
  const missing = new Set(
    later.filter((doc, at) => !rows[at] && !begun.some((stream) => stream.doc === doc))
  )
  return facts.flatMap(({ doc, draft }) => {
    const place = missing.has(doc) ? docUntilBegun(doc, event) : doc
    return place === null ? [] : [{ doc: place, draft }]
  })
}

/** N30: days of a child are written as dates, too, whoever writes them. */
async function withDates(
  { rows }: WorkspaceContext,
  { event: id, created = [], changed = [] }: Writing
): Promise<readonly [readonly Created[], readonly Changed[]]> {
  const isAsked = [...created, ...changed].some(({ root }) => root === 'participants')
  const event = isAsked ? await rows.entity('common', 'events', id) : null
  if (!event) return [created, changed]
  return [
    created.map((one) =>
      one.root === 'participants' ? { ...one, entity: bindDays(one.entity, event) } : one
    ),
    changed.map((one) =>
      one.root === 'participants' ? { ...one, fields: bindDays(one.fields, event) } : one
    )
  ]
}

/** Read one by one; of more all are read at once, since every range that was read is looked through at each commit. */
const FEW = 8

/** F12: whatever changes a child's entry is told in facts, too, in the same transaction. */
async function besideEntries(
  { rows }: WorkspaceContext,
  event: EventId,
  changed: readonly Changed[]
): Promise<readonly Draft[]> {
  const entries = changed.flatMap((one) => (one.root === 'participants' ? [one] : []))
  const roster = eventDoc('roster', event)
  const register = eventDoc('register', event)
  if (entries.length > FEW) {
    const [all, factsById] = await Promise.all([
      rows.entities(roster, 'participants'),
      rows.allFacts(register)
    ])
    const entryById = new Map(all.map((one) => [one.id, one]))
    return entries.flatMap(({ id, fields }) => {
      const entry = entryById.get(id)
      return entry ? entryFacts(entry, fields, foldFields(factsById.get(id) ?? [])) : []
    })
  }
  const drafts = entries.map(async ({ id, fields }) => {
    const [entry, facts] = await Promise.all([
      rows.entity(roster, 'participants', id),
      rows.facts(register, id)
    ])
    return entry ? entryFacts(entry, fields, foldFields(facts)) : []
  })
  return (await Promise.all(drafts)).flat()
}

/** B17: whatever changes what a block of the plan says is told in facts, too; what the running day does to it is not. */
async function besideBlocks(
  { rows }: WorkspaceContext,
  event: EventId,
  changed: readonly Changed[]
): Promise<readonly Draft[]> {
  const changes = changed.flatMap((one) =>
    one.root === 'blocks' && saysOfBlock(one.fields) ? [one] : []
  )
  if (changes.length === 0) return []
  const [blocks, factsById] = await Promise.all([
    rows.entities(eventDoc('plan', event), 'blocks'),
    rows.allFacts(eventDoc('planning', event))
  ])
  const blockById = new Map(blocks.map((one) => [one.id, one]))
  return changes.flatMap(({ id, fields }) => {
    const block = blockById.get(id)
    return block ? blockFacts(block, fields, foldFields(factsById.get(id) ?? [])) : []
  })
}

/** The documents of a new event or lender, as streams to be opened at the next contact. */
export function streamsFor(
  inside: WorkspaceContext,
  refs: readonly DocRef[]
): NonNullable<Act['streams']> {
  return refs.map((ref) => ({
    doc: docText(ref),
    stream: bytesToHex(inside.environment.random(16)),
    lineage: inside.environment.random(16),
    scope: scopeOfDoc(ref),
    opened: false
  }))
}
