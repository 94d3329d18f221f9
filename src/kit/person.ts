// One child's sheet: the card in the session at hand, brothers and sisters, and everything that was recorded.
import type { Session } from '../domain/entity.ts'
import type { Fact, Mark } from '../domain/fact.ts'
import { headsOf } from '../domain/heads.ts'
import type { FactId, Id } from '../domain/id.ts'
import { departureOf } from '../domain/stay.ts'
import { byTime } from '../domain/facts.ts'
import { cardOf } from './cards.ts'
import type { Inside } from './inside.ts'
import { entitiesOf, namesOf, peopleOf, type Names } from './readings.ts'
import { attendanceIn, placeOf } from './reception.ts'
import type { Card, History, Person } from './views.ts'

export async function readPerson(
  inside: Inside,
  participant: Id,
  event: Id,
  session: Id
): Promise<Person | null> {
  const people = await peopleOf(inside, event)
  const child = people.participants.find((one) => one.id === participant)
  if (!child) return null
  const [names, place] = await Promise.all([namesOf(inside), placeOf(inside, session)])
  const attendance = place ? await attendanceIn(inside, place, people) : null
  const kept = people.merged.idOf(participant)
  const presence = attendance?.presence.get(kept)
  const [sessions, rows, care] = await Promise.all([
    entitiesOf(inside, 'sessions'),
    inside.rows.allFacts(`attendance:${event}`),
    inside.rows.facts(`care:${event}`, participant)
  ])
  return {
    card: cardOf(child, presence, people, names),
    siblings: people.participants.filter(
      (one) => one.id !== participant && one.family !== '' && one.family === child.family
    ),
    history: [
      ...historyOf([...rows.values()].flat(), participant, sessions, names),
      ...looksOf(care, names)
    ],
    departure: attendance ? departureOf(kept, attendance.read) : []
  }
}

function historyOf(
  facts: readonly Fact[],
  participant: Id,
  sessions: readonly Session[],
  names: Names
): readonly History[] {
  const { voided, standing } = headsOf(facts)
  const shown = new Set<FactId>([...standing.values()].flat().map((one) => one.fact.id))
  const titleById = new Map(sessions.map((one) => [one.id, one.title]))
  const marks = facts.filter(
    (fact): fact is Mark => fact.kind === 'mark' && fact.participant === participant
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

/** Who looked past the PIN, and when. */
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
export async function readRoster(inside: Inside, event: Id): Promise<readonly Card[]> {
  const [people, names] = await Promise.all([peopleOf(inside, event), namesOf(inside)])
  return people.participants.map((one) => cardOf(one, undefined, people, names))
}
