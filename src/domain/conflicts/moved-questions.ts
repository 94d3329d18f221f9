// What stands on a day that is none of its event's (any more), written by a tablet that had not heard of it. Rules Q19–Q21.
import { answerKey, isContradicted, UNANSWERED } from './answers.ts'
import { checkEvent } from '../event/event.ts'
import { datesOf, participationOn } from '../people/participation.ts'
import { happenedAt, marksOf } from '../attendance/attendance.ts'
import { momentOf } from '../calendar.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Block, Changed, Created, Event, Participant, Session } from '../entity.ts'
import type { Answered, Draft, Fact, Mark, Voided } from '../fact.ts'
import type { Day, Id, NewId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import type { AnswersByKey, AnsweredState, MovedAnswer } from './answers.ts'
import type { QuestionFault } from './questions.ts'

export interface MovedQuestion extends AnsweredState {
  readonly kind: 'moved'
  /** `moved:<root>:<id>:<day>`; of marks `marks:sessions:<id>:<day>`. */
  readonly id: string
  /** `marks`: made in the session on a day it stood on before. */
  readonly about: 'moved' | 'marks'
  readonly root: 'sessions' | 'blocks' | 'participants'
  readonly subject: Id
  readonly event: Id
  readonly from: Day
  /** Where the event's day went; null: it is no day of the event any more. */
  readonly to: Day | null
  /** Standing, of the day; each child once. */
  readonly marks: readonly Mark[]
}

/** Where a day of the event went: null, to nowhere; undefined, it is one of its days. */
export function whereDayWent({ days, moves = [] }: Event, day: Day): Day | null | undefined {
  if (days.includes(day)) return undefined
  const steps = moves.map((move) => move.split('>'))
  const last = steps.findLastIndex(([from]) => from === day)
  if (last < 0) return null
  const to = steps.slice(last).reduce((at, [from, next = at]) => (from === at ? next : at), day)
  return days.includes(to) ? to : null
}

interface OfEvent {
  readonly event: Event
  readonly sessions: readonly Session[]
  readonly blocks: readonly Block[]
  /** Entries as they were written. */
  readonly entries: readonly Participant[]
  /** By session. */
  readonly attendance: ReadonlyMap<Id, readonly Fact[]>
}

export function movedQuestions(
  { event, sessions, blocks, entries, attendance }: OfEvent,
  answers: AnswersByKey
): readonly MovedQuestion[] {
  const ofEvent = sessions.filter((one) => one.event === event.id)
  return [
    ...ofEvent.flatMap(({ id, day }) => standsOn(event, answers, { root: 'sessions', id, day })),
    ...blocks.flatMap(({ id, day }) => standsOn(event, answers, { root: 'blocks', id, day })),
    ...entries.flatMap((child) =>
      (datesOf(child, event) ?? []).flatMap((day) =>
        standsOn(event, answers, { root: 'participants', id: child.id, day })
      )
    ),
    ...ofEvent.flatMap((session) => marksOn(event, answers, session, attendance.get(session.id)))
  ]
}

function standsOn(
  event: Event,
  answers: AnswersByKey,
  { root, id, day }: { root: MovedQuestion['root']; id: Id; day: Day }
): readonly MovedQuestion[] {
  const to = whereDayWent(event, day)
  if (to === undefined) return []
  const said = answers.get(answerKey('moved', id, day)) ?? UNANSWERED
  const about = { about: 'moved', root, subject: id, event: event.id } as const
  return [
    { kind: 'moved', id: `moved:${root}:${id}:${day}`, ...about, from: day, to, marks: [], ...said }
  ]
}

/** Somebody came or went on a day the session had been moved away from. Answered once, it is asked again when more comes. */
function marksOn(
  event: Event,
  answers: AnswersByKey,
  { id, day: now, former = [] }: Session,
  facts: readonly Fact[] = []
): readonly MovedQuestion[] {
  const days = [...new Set(former)].filter((day) => day !== now)
  if (days.length === 0 || facts.length === 0) return []
  const standing = [...marksOf(facts).values()].flat().map(({ fact }) => fact)
  return days.flatMap((day) => {
    const marks = standing.filter((mark) => momentOf(happenedAt(mark)).day === day)
    const said = answers.get(answerKey('marks', id, day)) ?? UNANSWERED
    const seen = said.sides.at(-1)?.before[0] ?? 0
    const isMore = marks.some(({ status }) => status === 'arrived' || status === 'left')
    const isOpen = isContradicted(said) || (isMore && marks.length > Number(seen))
    if (!isOpen) return []
    const asked = { event: event.id, root: 'sessions', subject: id, from: day, to: now } as const
    const about = { about: 'marks', id: `marks:sessions:${id}:${day}`, marks } as const
    return [Object.assign({ kind: 'moved' } as const, asked, about, said)]
  })
}

export interface MovedWrites {
  readonly created: readonly Created[]
  readonly changed: readonly Changed[]
  readonly drafts: readonly (Draft<Answered> | Draft<Mark> | Draft<Voided>)[]
}

type Standing = Session | Block | Participant

/** It goes where the day went, or it takes place on that day, which becomes a day of the event again. */
export function answerMoved(
  question: MovedQuestion,
  answer: MovedAnswer,
  event: Event,
  standing: Standing
): Result<MovedWrites, QuestionFault | Invalid> {
  const { from, to, subject } = question
  if (answer === 'along' && to === null) return no({ kind: 'not-an-answer' })
  if (answer === 'there') {
    const added = addDay(event, from)
    if (!added.ok) return added
    const drafts = [answered(question, answer, [added.value.length])]
    return ok({ created: [], changed: added.value, drafts })
  }
  const moved = movedAlong(question, event, standing)
  const before = question.root === 'participants' ? datesBefore(standing, event) : []
  const drafts = [answered(question, answer, before)]
  return moved
    ? ok({ created: [], changed: [{ ...moved, id: subject }], drafts })
    : no({ kind: 'gone' })
}

function movedAlong(
  { root, from, to, subject: id }: MovedQuestion,
  event: Event,
  standing: Standing
): Changed | null {
  if (to === null) return null
  if (root === 'participants') {
    if (!('family' in standing)) return null
    const dates = (datesOf(standing, event) ?? []).map((day) => (day === from ? to : day))
    return { root, id, fields: participationOn(dates, event) }
  }
  if ('family' in standing) return null
  const former = [...new Set([...(standing.former ?? []), from])].filter((day) => day !== to)
  return { root, id, fields: { day: to, former } }
}

function datesBefore(standing: Standing, event: Event): readonly string[] {
  return 'family' in standing ? (datesOf(standing, event) ?? []) : []
}

/** Nothing where it is one of its days already. */
function addDay(event: Event, day: Day): Result<readonly Changed[], Invalid> {
  if (event.days.includes(day)) return ok([])
  const checked = checkEvent({ title: event.title, days: [...event.days, day] })
  if (!checked.ok) return checked
  return ok([{ root: 'events', id: event.id, fields: { days: checked.value.days } }])
}

function answered(
  { about, root, subject, from, heads }: MovedQuestion,
  answer: MovedAnswer,
  before: Answered['before']
): Draft<Answered> {
  return { kind: 'answered', subject, root, about, answer, day: from, before, prev: heads }
}

/**
 * Along: the marks count where they are. There: a session on that day has them, the one that is there already or a copy of this
 * one, and here they are taken back.
 */
export function answerMarks(
  question: MovedQuestion,
  answer: MovedAnswer,
  around: { readonly event: Event; readonly sessions: readonly Session[]; readonly newId: NewId }
): Result<MovedWrites, QuestionFault | Invalid> {
  const { from, subject, marks } = question
  if (answer === 'along') {
    const drafts = [answered(question, answer, [marks.length])]
    return ok({ created: [], changed: [], drafts })
  }
  const session = around.sessions.find(({ id }) => id === subject)
  if (!session) return no({ kind: 'gone' })
  const added = addDay(around.event, from)
  if (!added.ok) return added
  const there = around.sessions.find((one) => isSameOn(one, session, from))
  const copy: Session = { ...copyOf(session), id: around.newId(), day: from }
  const target = there?.id ?? copy.id
  const before = [0, target, there ? 0 : 1, added.value.length]
  const moved = marks.map((mark) => movedMark(mark, target))
  const taken: readonly Draft<Voided>[] =
    marks.length === 0
      ? []
      : [{ kind: 'voided', subject, prev: [...new Set(marks.map(({ id }) => id))] }]
  return ok({
    created: there ? [] : [{ root: 'sessions', entity: copy }],
    changed: added.value,
    drafts: [answered(question, answer, before), ...moved, ...taken]
  })
}

function isSameOn(one: Session, { venue, event, title, start }: Session, day: Day): boolean {
  return (
    one.day === day &&
    one.venue === venue &&
    one.event === event &&
    one.title === title &&
    one.start === start
  )
}

function copyOf({ event, venue, title, start, end }: Session): Omit<Session, 'id' | 'day'> {
  return { event, venue, title, start, end }
}

/** With the time it happened, which is not that of the answer. */
function movedMark(mark: Mark, session: Id): Draft<Mark> {
  const { participant, status, picker } = mark
  return {
    kind: 'mark',
    session,
    participant,
    status,
    picker,
    saidAt: happenedAt(mark),
    prev: []
  }
}
