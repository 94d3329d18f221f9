// Taking an import back as one act: what nobody touched since goes, in slices of which the last one forgets the import, so that
// a taking back that was cut off is completed by the same act. Rules I55, I56.
import { docForRoot, eventDoc, type DocName } from '../../crdt/docs.ts'
import { FIELD_KINDS } from '../../crdt/fact-kinds/fields.ts'
import { callNameOf, freedBadges } from '../../domain/attendance/badge.ts'
import type { Changed, EntityByRoot, Participant, Root } from '../../domain/entity.ts'
import type { Draft, Fact } from '../../domain/fact.ts'
import { headsOf } from '../../domain/heads.ts'
import { hangingCount, hangingOn, type Surroundings } from '../../domain/hanging.ts'
import type { Id } from '../../domain/id.ts'
import { fieldsBack, printOf } from '../../domain/import/taking-back.ts'
import type { RowName } from '../../domain/import/preview.ts'
import { nameOf, yomiOf } from '../../domain/people/people.ts'
import { withdrawImported, withdrawnIn } from '../../domain/people/withdrawn.ts'
import { isRemoved, removalOf, type Remover } from '../../domain/removal.ts'
import { groupBy } from '../../lib/group.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { dropImport } from '../../store/import-notes.ts'
import type { ImportNote } from '../../store/meta.ts'
import { choiceOf, save, type WorkspaceContext, type Writing } from '../context.ts'
import type { Done, Fault } from '../fault.ts'
import { allFacts, everOf, saidOfEntries } from '../readings.ts'
import { surroundingsOf } from '../removal/around.ts'

export interface TakenBack {
  /** Children, things or blocks that go. */
  readonly removed: number
  /** Of those the file changed: what goes back to what it was. */
  readonly restored: number
  /** What somebody touched since: it stays as it is. */
  readonly staying: readonly RowName[]
}

interface Step extends TakenBack {
  readonly writings: readonly Writing[]
}

const NOTHING: Step = { removed: 0, restored: 0, staying: [], writings: [] }

export function createTakingBack(inside: WorkspaceContext) {
  async function noteOf(id: string): Promise<ImportNote | null> {
    return (await inside.rows.meta('imports'))?.find((one) => one.id === id) ?? null
  }

  async function look(id: string): Done<TakenBack> {
    const note = await noteOf(id)
    if (!note) return no({ kind: 'gone' })
    return ok(told([await stepBack(inside, note), await stepAway(inside, note)]))
  }

  /** What is said goes first: only then is told what is known of a child that goes. */
  async function run(id: string): Done<TakenBack> {
    const note = await noteOf(id)
    if (!note) return no({ kind: 'gone' })
    const back = await stepBack(inside, note)
    const first = await saveEach(inside, back.writings)
    if (!first.ok) return first
    const away = await stepAway(inside, note)
    const last: Writing = { event: note.event, also: (db) => dropImport(db, id) }
    const second = await saveEach(inside, [...away.writings, last])
    return second.ok ? ok(told([back, away])) : second
  }

  return { look, run }
}

function told(steps: readonly Step[]): TakenBack {
  return {
    removed: steps.reduce((sum, { removed }) => sum + removed, 0),
    restored: steps.reduce((sum, { restored }) => sum + restored, 0),
    staying: steps.flatMap(({ staying }) => staying)
  }
}

async function saveEach(
  inside: WorkspaceContext,
  writings: readonly Writing[]
): Promise<Result<null, Fault>> {
  for (const writing of writings) {
    const saved = await save(inside, writing)
    if (!saved.ok) return saved
  }
  return ok(null)
}

/** What was there before the import says again what it said. */
async function stepBack(inside: WorkspaceContext, note: ImportNote): Promise<Step> {
  const edits = await Promise.all(note.edits.map(async (one) => editBack(inside, note, one)))
  const facts = await factsBack(inside, note)
  const back = edits.flatMap(({ changed }) => changed ?? [])
  const subjects = new Set([
    ...back.filter(({ change }) => change.root !== 'badges').map(({ change }) => change.id),
    ...facts.subjects
  ])
  const writings = [...groupBy(back, ({ lender }) => lender)].map(([lender, list]): Writing => ({
    event: note.event,
    lender,
    changed: list.map(({ change }) => change)
  }))
  return {
    removed: 0,
    restored: subjects.size,
    staying: edits.flatMap(({ touched }) => touched ?? []),
    writings: [...facts.writings, ...writings]
  }
}

interface EditBack {
  readonly changed?: { readonly change: Changed; readonly lender: string }
  readonly touched?: RowName
}

async function editBack(
  inside: WorkspaceContext,
  { event }: ImportNote,
  { root, id, lender, before, after }: ImportNote['edits'][number]
): Promise<EditBack> {
  const now = await inside.rows.entity(docForRoot(root, { event, lender }), root, id)
  if (!now) return {}
  const { fields, touched } = fieldsBack(now, before, after)
  const change = { root, id, fields } as Changed
  return {
    ...(Object.keys(fields).length > 0 ? { changed: { change, lender } } : {}),
    ...(touched.length > 0 && root !== 'badges' ? { touched: calledOf(root, now) } : {})
  }
}

const SAID: readonly DocName[] = ['register', 'care', 'consents']

/** What it said of children and families that were there: taken back where nobody said something else since. */
async function factsBack(inside: WorkspaceContext, { event, facts, made, kind }: ImportNote) {
  const own = new Set(facts)
  const isMade = new Set(made.map(({ id }) => id))
  const writings: Writing[] = []
  const subjects = new Set<Id>()
  if (kind !== 'roster') return { writings, subjects }
  for (const name of SAID) {
    const doc = eventDoc(name as 'register', event)
    const { standing } = headsOf(await allFacts(inside, doc))
    const said = [...standing.values()]
      .flat()
      .flatMap(({ fact, decided }) => (decided === null && isSaid(fact, name) ? [fact] : []))
      .filter(({ id, subject }) => own.has(id) && !isMade.has(subject))
    const drafts = [...groupBy(said, ({ subject }) => subject)].map(([subject, list]): Draft => ({
      kind: 'voided',
      subject,
      prev: list.map(({ id }) => id)
    }))
    for (const { subject } of said) subjects.add(subject)
    if (drafts.length > 0) writings.push({ event, doc, drafts })
  }
  return { writings, subjects }
}

function isSaid(fact: Fact, name: DocName): fact is Extract<Fact, { readonly kind: 'field' }> {
  return fact.kind === 'field' && FIELD_KINDS[fact.field].document === name
}

/** What the import made goes. */
async function stepAway(inside: WorkspaceContext, note: ImportNote): Promise<Step> {
  if (note.kind === 'roster') return childrenAway(inside, note)
  const { by } = await choiceOf(inside)
  const remover = { at: inside.environment.now(), by, device: inside.replica.identity.device }
  const around = await surroundingsOf(inside, note.event)
  if (note.kind === 'plan') return removedStep(inside, { note, remover, around }, 'blocks')
  const things = await removedStep(inside, { note, remover, around }, 'assets')
  const gone = new Set(things.writings.flatMap(({ changed = [] }) => changed.map(({ id }) => id)))
  const left = { ...around, assets: around.assets.filter(({ id }) => !gone.has(id)) }
  const lenders = await removedStep(inside, { note, remover, around: left }, 'lenders')
  return {
    ...things,
    staying: [...things.staying, ...lenders.staying],
    writings: [...things.writings, ...lenders.writings]
  }
}

interface Away {
  readonly note: ImportNote
  readonly remover: Remover
  readonly around: Surroundings
}

async function removedStep(
  inside: WorkspaceContext,
  { note, remover, around }: Away,
  root: 'blocks' | 'assets' | 'lenders'
): Promise<Step> {
  const { event } = note
  const madeById = new Map(note.made.map((one) => [one.id, one]))
  const all = (await everOf(inside, root, event)).filter(({ id }) => madeById.has(id))
  const there = all.filter((one) => !isRemoved(root, one))
  const isUntouched = (one: EntityByRoot[typeof root]): boolean =>
    printOf(one) === madeById.get(one.id)?.print &&
    hangingCount(hangingOn(root, one.id, around)) === 0
  const going = there.filter(isUntouched)
  const changed = going.map((one) => ({
    root,
    id: one.id,
    fields: { removed: removalOf(root, one, remover, 0) }
  }))
  return {
    ...NOTHING,
    removed: going.length,
    staying: there.filter((one) => !isUntouched(one)).map((one) => calledOf(root, one)),
    writings: changed.length > 0 ? [{ event, changed }] : []
  }
}

async function childrenAway(inside: WorkspaceContext, note: ImportNote): Promise<Step> {
  const { event } = note
  const [all, said, badges, custody] = await Promise.all([
    everOf(inside, 'participants', event),
    saidOfEntries(inside, event),
    everOf(inside, 'badges', event),
    allFacts(inside, 'custody')
  ])
  const printById = new Map(note.made.map(({ id, print }) => [id, print]))
  const withdrawn = withdrawnIn(all, said)
  const made = all.filter(({ id }) => printById.has(id) && !withdrawn.has(id))
  const own = new Set(note.facts)
  const drafts: Draft[] = []
  const gone: Participant[] = []
  for (const one of made) {
    const isSame = printOf(one) === printById.get(one.id) && !holds(one, custody)
    const draft = isSame ? withdrawImported(one, own, said, printById.has(one.family)) : null
    if (!draft) continue
    drafts.push(draft)
    gone.push(one)
  }
  const left = new Set(gone)
  const changed: readonly Changed[] = [
    ...gone
      .filter(({ badge }) => badge > 0)
      .map(({ id }): Changed => ({ root: 'participants', id, fields: { badge: 0 } })),
    ...freedBadges(
      badges,
      gone.map(({ badge }) => badge)
    )
  ]
  return {
    removed: gone.length,
    restored: 0,
    staying: made.filter((one) => !left.has(one)).map((one) => calledOf('participants', one)),
    // with its document said, so that nothing more is told of who goes
    writings: gone.length > 0 ? [{ event, doc: eventDoc('register', event), changed, drafts }] : []
  }
}

/** A thing stands under its badge's number. */
function holds({ event, badge }: Participant, custody: readonly Fact[]): boolean {
  return custody.some(
    (one) =>
      one.kind === 'moved' &&
      [one.to, one.from].some(
        (holder) => holder?.kind === 'badge' && holder.event === event && holder.number === badge
      )
  )
}

function calledOf(root: Root, entity: object): RowName {
  if (root === 'participants') {
    const person = entity as Participant
    return { title: yomiOf(person) || nameOf(person) || callNameOf(person), second: nameOf(person) }
  }
  const said = new Map<string, unknown>(Object.entries(entity))
  const [title = '', second = ''] = ['code', 'name', 'title', 'day'].flatMap((field) => {
    const text = said.get(field)
    return typeof text === 'string' && text !== '' ? [text] : []
  })
  return { title, second }
}
