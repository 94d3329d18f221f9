// Care and consents as screens read them: at a meal, item by item, and who has looked.
import { eventDoc } from '../../crdt/docs.ts'
import { confirmedIn, familiesUnread, mealOf, type MealCare } from '../../domain/care/meal.ts'
import type { Fact } from '../../domain/fact.ts'
import type { EventId, Id, ParticipantId, SessionId } from '../../domain/id.ts'
import {
  consentsOf,
  unansweredOf,
  type ConsentNote,
  type ConsentState
} from '../../domain/people/consents.ts'
import { attendanceIn, placeOf } from '../attendance/presence.ts'
import { cardsOf } from '../attendance/read.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, namesOf, peopleOf, type Names, type People } from '../readings.ts'
import type { ConsentGaps, ConsentLine, ConsentTold, CareLook, Meal, MealChild } from './views.ts'

export async function readMeal(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<Meal | null> {
  const place = await placeOf(inside, sessionId)
  if (!place) return null
  const { event, session, venue } = place
  const coming = peopleOf(inside, event.id)
  const [people, names, care, consents, attendance] = await Promise.all([
    coming,
    namesOf(inside),
    allFacts(inside, eventDoc('care', event.id)),
    allFacts(inside, eventDoc('consents', event.id)),
    attendanceIn(inside, place, coming)
  ])
  const cards = cardsOf(attendance, people, names)
  const confirmed = confirmedIn(care, session.day, 'meal')
  const meal = mealOf(cards, (child) => {
    const ids = [child, ...people.entriesOf(child).map(({ id }) => id)]
    return ids.map((id) => confirmed.get(id)).find((one) => one !== undefined) ?? null
  })
  return {
    session,
    venue,
    day: session.day,
    children: meal.map((one) => childOf(one, names)),
    familiesUnread: familiesUnread(cards, people, consentedIn(consents))
  }
}

function childOf({ card, marks, words, confirmed }: MealCare, names: Names): MealChild {
  if (!confirmed) return { card, marks, words, confirmed }
  const { fact, at, by, device } = confirmed
  const byName = names.person(by)
  return { card, marks, words, confirmed: { fact, at, byName, device: names.device(device) } }
}

function consentedIn(facts: readonly Fact[]): ReadonlySet<Id> {
  return new Set(facts.flatMap((fact) => (fact.kind === 'consented' ? fact.subject : [])))
}

/** The latest first. */
export async function readLooks(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly CareLook[]> {
  const [people, names, care, reports] = await Promise.all([
    peopleOf(inside, event),
    namesOf(inside),
    allFacts(inside, eventDoc('care', event)),
    allFacts(inside, 'reports')
  ])
  const known = (id: Id) =>
    people.participants.find((one) => one.id === people.merged.idOf(id)) ?? null
  const looks = [...care, ...reports].flatMap((fact): readonly CareLook[] => {
    if (fact.kind !== 'looked' && fact.kind !== 'unlocked') return []
    const told = { fact: fact.id, at: fact.at, byName: names.person(fact.by), opened: '' }
    if (fact.kind === 'unlocked') {
      const opened = names.device(fact.subject)
      return [{ ...told, device: names.device(fact.helper), what: 'unlocked', child: null, opened }]
    }
    const device = names.device(fact.device)
    if (fact.subject === event) return [{ ...told, device, what: 'meal', child: null }]
    return [{ ...told, device, what: 'child', child: known(fact.subject) }]
  })
  return looks.toSorted((one, other) => other.at - one.at)
}

/** Null where the child is in no roster any more. */
export async function readConsents(
  inside: WorkspaceContext,
  child: ParticipantId,
  event: EventId
): Promise<readonly ConsentTold[] | null> {
  const [people, names, facts] = await Promise.all([
    peopleOf(inside, event),
    namesOf(inside),
    consentFacts(inside, event)
  ])
  const entries = people.entriesOf(child)
  if (entries.length === 0) return null
  return statesOf(child, people, facts).map((state) => toldOf(state, names))
}

export async function readConsentGaps(
  inside: WorkspaceContext,
  event: EventId
): Promise<ConsentGaps> {
  const [people, facts] = await Promise.all([peopleOf(inside, event), consentFacts(inside, event)])
  const byChild = factsByChild(facts, people)
  const gaps = people.participants.flatMap(({ id }) => {
    const missing = unansweredOf(statesOf(id, people, byChild.get(id) ?? []))
    return missing.length > 0 ? [[id, missing] as const] : []
  })
  return Object.fromEntries(gaps)
}

/** What is said in the register is there, too: ひとり帰り. */
async function consentFacts(inside: WorkspaceContext, event: EventId): Promise<readonly Fact[]> {
  const [consents, register] = await Promise.all([
    allFacts(inside, eventDoc('consents', event)),
    allFacts(inside, eventDoc('register', event))
  ])
  const isOfConsents = (fact: Fact) => fact.kind !== 'field' || fact.field === 'goesHomeAlone'
  return [...consents, ...register.filter(isOfConsents)]
}

/** Decisions and takings back are of all, for they name facts and not children. */
function factsByChild(
  facts: readonly Fact[],
  { participants, entriesOf }: People
): ReadonlyMap<Id, readonly Fact[]> {
  const bySubject = new Map<Id, Fact[]>()
  for (const fact of facts)
    if ('subject' in fact)
      bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact])
  return new Map(
    participants.map(({ id }) => {
      const ids = new Set(entriesOf(id).flatMap((one) => [one.id, one.family]))
      return [id, [...ids].flatMap((one) => bySubject.get(one) ?? [])]
    })
  )
}

function statesOf(
  child: ParticipantId,
  { entriesOf, fields }: People,
  facts: readonly Fact[]
): readonly ConsentState[] {
  return consentsOf(entriesOf(child), facts, fields)
}

function toldOf({ note, history, ...state }: ConsentState, names: Names): ConsentTold {
  return {
    ...state,
    note: note && lineOf(note, names),
    history: history.map((one) => lineOf(one, names))
  }
}

function lineOf({ by, device, ...note }: ConsentNote, names: Names): ConsentLine {
  return { ...note, byName: names.person(by), device: names.device(device) }
}
