// What whoever was there says of a day: lines that are only ever added, by anybody of the staff. Rule D25.
import { instantOf, momentOf } from '../calendar.ts'
import type { Draft, Fact, FactOf } from '../fact.ts'
import { byTime } from '../facts.ts'
import type { Day, EventId, Id } from '../id.ts'
import { invalid, TEXT_LIMIT, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'

type NotedDay = FactOf<'incident'>

/** An incident has an id of its own; a note whose subject is the event itself speaks of its day. */
export function isDayNote(fact: Pick<NotedDay, 'subject' | 'event' | 'line'>): boolean {
  const itself: Id = fact.event
  return fact.subject === itself && fact.line === 'note'
}

export function dayNote(event: EventId, day: Day, text: string): Result<Draft<NotedDay>, Invalid> {
  const subject: Id = event
  const written = text.trim()
  if (written === '') return no(invalid('text', 'empty'))
  if (written.length > TEXT_LIMIT) return no(invalid('text', 'too-long'))
  return ok({
    kind: 'incident',
    subject,
    event,
    line: 'note',
    text: written,
    about: '',
    badge: 0,
    // the day it speaks of, also when it is written the morning after
    saidAt: instantOf(day, '12:00'),
    prev: []
  })
}

/** Of one day, the earliest first; what stands in two documents counts once. */
export function dayNotes(facts: Iterable<Fact>, event: EventId, day: Day): readonly NotedDay[] {
  const noteById = new Map<string, NotedDay>()
  for (const fact of facts)
    if (fact.kind === 'incident' && fact.event === event && isDayNote(fact))
      noteById.set(fact.id, fact)
  return [...noteById.values()]
    .filter(({ saidAt, at }) => momentOf(saidAt ?? at).day === day)
    .toSorted(byTime)
}
