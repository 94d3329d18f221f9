// What was vouched for, wherever it stands: in the document that outlives the roster, or beside the marks while that one was not begun.
import { eventDoc } from '../../crdt/docs.ts'
import { marksOf } from '../../domain/attendance/attendance.ts'
import type { Vouched } from '../../domain/day-facts.ts'
import type { Draft, Fact, Mark } from '../../domain/fact.ts'
import type { EventId, FactId, Id, ParticipantId, SessionId } from '../../domain/id.ts'
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
  const all = lists.flatMap(standingVouched)
  return all.filter(
    (fact, at) => all.findIndex((one) => vouchedKey(one) === vouchedKey(fact)) === at
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
