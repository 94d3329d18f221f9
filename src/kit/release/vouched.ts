// What was vouched for, wherever it stands: in the document that outlives the roster, or beside the marks while that one was not begun.
import { eventDoc } from '../../crdt/docs.ts'
import { marksOf } from '../../domain/attendance/attendance.ts'
import type { Vouched } from '../../domain/day-facts.ts'
import type { Draft, Fact, Mark } from '../../domain/fact.ts'
import type { EventId, FactId, Id, ParticipantId, SessionId } from '../../domain/id.ts'
import { isSamePicker } from '../../domain/release/same-picker.ts'
import { settleVouched, standingVouched, vouchedKey } from '../../domain/release/vouched.ts'
import type { Act } from '../../store/record.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts } from '../readings.ts'

type Placed = NonNullable<Act['facts']>

function docsOfVouched(event: EventId): readonly string[] {
  return [eventDoc('incidents', event), eventDoc('attendance', event)]
}

/** Of one entry of a child, by document. */
async function vouchedOf(
  { rows }: WorkspaceContext,
  event: EventId,
  child: ParticipantId
): Promise<readonly { readonly doc: string; readonly facts: readonly Fact[] }[]> {
  const docs = docsOfVouched(event)
  const lists = await Promise.all(docs.map((doc) => rows.facts(doc, child)))
  return docs.map((doc, at) => ({ doc, facts: lists[at] ?? [] }))
}

export async function vouchedFactsOf(
  inside: WorkspaceContext,
  event: EventId,
  child: ParticipantId
): Promise<readonly Fact[]> {
  return (await vouchedOf(inside, event, child)).flatMap(({ facts }) => facts)
}

/** All of an event that count, each once. */
export async function vouchedIn(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Vouched[]> {
  const lists = await Promise.all(docsOfVouched(event).map((doc) => allFacts(inside, doc)))
  const isGone = await departuresOf(inside, event)
  const all = lists.flatMap(standingVouched).filter(isGone)
  return all.filter(
    (fact, at) => all.findIndex((one) => vouchedKey(one) === vouchedKey(fact)) === at
  )
}

/**
 * A departure may be taken back where its voucher had not been heard of, or by a decision: what stands of the marks decides. Where the
 * marks of a session were erased, what was vouched is all there is.
 */
async function departuresOf(
  { rows }: WorkspaceContext,
  event: EventId
): Promise<(vouched: Vouched) => boolean> {
  const factsBySession = await rows.allFacts(eventDoc('attendance', event))
  return ({ session, subject, picker }) => {
    const facts = factsBySession.get(session) ?? []
    if (!facts.some(({ kind }) => kind === 'mark')) return true
    const standing = marksOf(facts).get(subject) ?? []
    return standing.some(({ fact }) => fact.status === 'left' && isSamePicker(fact.picker, picker))
  }
}

/** Before the marks go: what is vouched for without a departure is taken back, for nothing else tells it from the others later. */
export async function staleVouched(inside: WorkspaceContext, event: EventId): Promise<Placed> {
  const docs = docsOfVouched(event)
  const [lists, isGone] = await Promise.all([
    Promise.all(docs.map((doc) => allFacts(inside, doc))),
    departuresOf(inside, event)
  ])
  return docs.flatMap((doc, at) =>
    standingVouched(lists[at] ?? [])
      .filter((fact) => !isGone(fact))
      .map(({ id, subject }) => ({
        doc,
        draft: { kind: 'voided', subject, prev: [id] } as const
      }))
  )
}

interface Change {
  readonly event: EventId
  readonly session: SessionId
  readonly child: ParticipantId
  /** The session's facts. */
  readonly facts: readonly Fact[]
  /** About to be written among them. */
  readonly drafts: readonly Draft[]
  /** The change lets a departure count again. */
  readonly again: boolean
}

/** A change of a child's marks takes along what was vouched for its departure; nothing where nobody was vouched for. */
export async function alongWithDeparture(
  inside: WorkspaceContext,
  { event, session, child, facts, drafts, again }: Change
): Promise<Placed> {
  const places = await vouchedOf(inside, event, child)
  if (places.every(({ facts: known }) => known.every(({ kind }) => kind !== 'vouched'))) return []
  const departures = departuresAfter(facts, drafts, child)
  return places.flatMap(({ doc, facts: known }) =>
    settleVouched(known, session, departures, again).map((draft) => ({ doc, draft }))
  )
}

/** The same for a mark that is taken back, or counts again; `found`: with the facts of its session. */
export async function vouchedAlong(
  inside: WorkspaceContext,
  found: { readonly event: EventId; readonly facts: readonly Fact[] } | null | undefined,
  id: FactId,
  change: Pick<Change, 'drafts' | 'again'>
): Promise<Placed> {
  const mark = found?.facts.find((one) => one.id === id)
  if (!found || mark?.kind !== 'mark') return []
  const { session, participant: child } = mark
  const { event, facts } = found
  return alongWithDeparture(inside, { event, session, child, facts, ...change })
}

/** The standing departures once the drafts are written. */
function departuresAfter(
  facts: readonly Fact[],
  drafts: readonly Draft[],
  child: Id
): readonly Mark[] {
  const written = drafts.map((draft, at): Fact => ({ ...draft, ...UNWRITTEN, id: `~${at}` }))
  const standing = marksOf([...facts, ...written]).get(child) ?? []
  return standing.map(({ fact }) => fact).filter(({ status }) => status === 'left')
}

/** No fact is later. */
const UNWRITTEN = { at: Number.MAX_SAFE_INTEGER, by: '', device: '' } as const
