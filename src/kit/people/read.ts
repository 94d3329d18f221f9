// One child's sheet: the card in the session at hand, brothers and sisters, and everything that was recorded.
import { eventDoc } from '../../crdt/docs.ts'
import { isCareTold } from '../../domain/care/in-words.ts'
import type { Participant, Session } from '../../domain/entity.ts'
import type { Fact, Mark } from '../../domain/fact.ts'
import { headsOf } from '../../domain/heads.ts'
import type { EventId, FactId, Id, ParticipantId, SessionId } from '../../domain/id.ts'
import { departureOf } from '../../domain/attendance/stay.ts'
import { byTime } from '../../domain/facts.ts'
import { callSubject, everyCall } from '../../domain/release/calls.ts'
import { cardOf } from './cards.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf, peopleOf, type Names, type Register, everOf } from '../readings.ts'
import { attendanceIn, placeOf } from '../attendance/presence.ts'
import { vouchedFactsOf } from '../release/vouched.ts'
import type { Card, Person } from './views.ts'
import type { History } from '../views.ts'

export async function readPerson(
  inside: WorkspaceContext,
  participant: ParticipantId,
  event: EventId,
  session: SessionId
): Promise<Person | null> {
  const people = await peopleOf(inside, event)
  const kept = people.merged.idOf(participant)
  const child = people.participants.find((one) => one.id === kept)
  if (!child) return null
  const own = people.entriesOf(kept)
  const entries = own.map(({ id }) => id)
  const ofCalls = new Set([...entries, ...own.map(callSubject)])
  const [names, place] = await Promise.all([namesOf(inside), placeOf(inside, session)])
  const attendance = place ? await attendanceIn(inside, place, people) : null
  const presence = attendance?.presence.get(kept)
  const [sessions, meals, rows, ...care] = await Promise.all([
    everOf(inside, 'sessions'),
    inside.rows.facts(eventDoc('care', event), event),
    inside.rows.allFacts(eventDoc('attendance', event)),
    ...entries.map((id) => inside.rows.facts(eventDoc('care', event), id))
  ])
  const card = cardOf(child, presence, people, names)
  const vouched = await Promise.all(entries.map((id) => vouchedFactsOf(inside, event, id)))
  return {
    card,
    siblings: siblingsOf(kept, people),
    history: [
      ...historyOf([...rows.values()].flat(), new Set(entries), sessions, names),
      ...vouchedOf(vouched.flat(), names),
      ...calledOf(
        [...ofCalls].flatMap((id) => rows.get(id) ?? []),
        names
      ),
      ...looksOf([...care.flat(), ...(isCareTold(card.care) ? meals : [])], names)
    ],
    departure: attendance ? departureOf(kept, attendance.read) : []
  }
}

/** Who stands in a family with one of the child's entries. */
export function siblingsOf(
  child: Id,
  { participants, entriesOf }: Register
): readonly Participant[] {
  const familiesOf = (id: Id) => entriesOf(id).flatMap(({ family }) => family || [])
  const own = new Set(familiesOf(child))
  return participants.filter(
    ({ id }) => id !== child && familiesOf(id).some((family) => own.has(family))
  )
}

function historyOf(
  facts: readonly Fact[],
  entries: ReadonlySet<Id>,
  sessions: readonly Session[],
  names: Names
): readonly History[] {
  const { voided, standing } = headsOf(facts)
  const shown = new Set<FactId>([...standing.values()].flat().map((one) => one.fact.id))
  const titleById = new Map(sessions.map((one) => [one.id, one.title]))
  const marks = facts.filter(
    (fact): fact is Mark => fact.kind === 'mark' && entries.has(fact.participant)
  )
  return marks
    .toSorted((one, other) => byTime(other, one))
    .map((mark) => ({
      fact: mark.id,
      at: mark.saidAt ?? mark.at,
      byName: names.person(mark.by),
      device: names.device(mark.device),
      words: {
        kind: 'mark',
        status: mark.status,
        session: titleById.get(mark.session) ?? '',
        picker: mark.picker
      },
      standing: shown.has(mark.id),
      undone: voided.has(mark.id)
    }))
}

/** Who said yes to somebody nobody had registered. */
function vouchedOf(facts: readonly Fact[], names: Names): readonly History[] {
  const { voided } = headsOf(facts)
  const vouched = facts.filter((fact) => fact.kind === 'vouched')
  return vouched.map(({ id, at, by, device, picker, relation, agreed, phone, how, reason }) => ({
    fact: id,
    at,
    byName: names.person(by),
    device: names.device(device),
    words: { kind: 'vouched', picker, relation, agreed, phone, how, reason },
    standing: !voided.has(id),
    undone: voided.has(id)
  }))
}

/** Whom one telephoned about it or its family. */
function calledOf(facts: readonly Fact[], names: Names): readonly History[] {
  return everyCall(facts).map(({ id, at, by, device, phone, answer, saidAt }) => ({
    fact: id,
    at,
    byName: names.person(by),
    device: names.device(device),
    words: { kind: 'called', phone, answer, saidAt },
    standing: true,
    undone: false
  }))
}

/** Who looked at its care, alone or with that of a whole meal, and when. */
function looksOf(care: readonly Fact[], names: Names): readonly History[] {
  const looks = care.filter((fact) => fact.kind === 'looked')
  return looks.map((look) => ({
    fact: look.id,
    at: look.at,
    byName: names.person(look.by),
    device: names.device(look.device),
    words: { kind: 'looked' },
    standing: true,
    undone: false
  }))
}

/** 家族: every child of the event; attendance of the session at hand where there is one. */
export async function readRoster(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly Card[]> {
  const [people, names] = await Promise.all([peopleOf(inside, event), namesOf(inside)])
  return people.participants.map((one) => cardOf(one, undefined, people, names))
}
