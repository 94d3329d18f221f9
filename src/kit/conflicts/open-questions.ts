// What is open, of one event or of the whole workspace, as the rules ask it, with the document each answer is written to.
import { eventDoc } from '../../crdt/docs.ts'
import { answersIn, type AnswersByKey } from '../../domain/conflicts/answers.ts'
import { consentQuestions } from '../../domain/conflicts/consent-questions.ts'
import { fieldQuestions } from '../../domain/conflicts/field-questions.ts'
import { joinedQuestions } from '../../domain/conflicts/joined-questions.ts'
import { movedQuestions, type MovedQuestion } from '../../domain/conflicts/moved-questions.ts'
import {
  custodyQuestions,
  markQuestions,
  twinQuestions,
  type Conflict
} from '../../domain/conflicts/questions.ts'
import {
  removalQuestions,
  withdrawalQuestions,
  type RemovalQuestion
} from '../../domain/conflicts/removal-questions.ts'
import { seenQuestions } from '../../domain/conflicts/seen-questions.ts'
import type { EntityByRoot } from '../../domain/entity.ts'
import { factsOfItsDay } from '../../domain/event/taken-place.ts'
import type { Fact } from '../../domain/fact.ts'
import { hangingCount, hangingOn, type Surroundings } from '../../domain/hanging.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { hasWithdrawals } from '../../domain/people/withdrawn.ts'
import { readRemoval, type RemovableRoot } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf, everOf, type People } from '../readings.ts'
import { goneAndSeen } from '../rollcall/gone-and-seen.ts'
import { surroundingsOf } from '../removal/around.ts'

export type Asked = Conflict | RemovalQuestion | MovedQuestion

export interface Open {
  readonly asked: Asked
  /** Where its answer goes; empty: the act's facts know theirs. */
  readonly doc: string
}

/** Of things, staff and lenders: asked once, whatever the event. */
export async function workspaceQuestions(inside: WorkspaceContext): Promise<readonly Open[]> {
  const custody = await inside.rows.allFacts('custody')
  const answers = answersIn([...custody.values()].flat())
  const removals = await removalsOf(
    inside,
    ['assets', 'staff', 'lenders', 'templates'],
    '',
    answers
  )
  return [
    ...[...custody].flatMap(([asset, facts]) =>
      open('custody', [...custodyQuestions(asset, facts), ...fieldQuestions(facts)])
    ),
    ...open('custody', removals)
  ]
}

/** Of an event's people, and of what it consists of. */
export async function eventQuestions(
  inside: WorkspaceContext,
  event: EventId,
  people: People
): Promise<readonly Open[]> {
  const [sessions, attendance, care, consents] = await Promise.all([
    everOf(inside, 'sessions'),
    inside.rows.allFacts(eventDoc('attendance', event)),
    allFacts(inside, eventDoc('care', event)),
    allFacts(inside, eventDoc('consents', event))
  ])
  const register = eventDoc('register', event)
  const planning = eventDoc('planning', event)
  const [written, blocks] = await Promise.all([
    allFacts(inside, planning),
    entitiesOf(inside, 'blocks', event)
  ])
  const answers = answersIn(people.register)
  const said = { register: people.register, care, consents, attendance: [] as readonly Fact[] }
  const isTakenBack = answers.size > 0 || hasWithdrawals(people.register)
  const known = isTakenBack ? { ...said, attendance: [...attendance.values()].flat() } : said
  const entries = [...people.entries, ...people.withdrawn]
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  // marks of two days do not contradict each other
  const ofItsDay = (id: Id, facts: readonly Fact[]) => {
    const session = sessionById.get(id)
    return session ? factsOfItsDay(session, facts) : facts
  }
  const [removals, moved, seen] = await Promise.all([
    removalsOf(inside, ['events', 'venues', 'sessions', 'groups', 'blocks'], event, answers),
    movedOf(inside, event, { people, attendance, answers }),
    goneAndSeen(inside, event, people)
  ])
  const marks = [...attendance.values()].flat()
  return [
    ...[...attendance].flatMap(([session, facts]) =>
      open(
        eventDoc('attendance', event),
        markQuestions(session, ofItsDay(session, facts), people.merged.idOf)
      )
    ),
    ...open(eventDoc('attendance', event), seen.length > 0 ? seenQuestions(seen, marks) : []),
    ...open(register, twinQuestions(people.entries, people.register)),
    ...open(register, fieldQuestions(people.register, people.entries)),
    ...open(register, joinedQuestions(people, people.said)),
    ...open(eventDoc('care', event), fieldQuestions(care)),
    ...open(eventDoc('consents', event), [
      ...fieldQuestions(consents),
      ...consentQuestions(consents)
    ]),
    ...open(planning, fieldQuestions(written, [], blocks)),
    ...open(register, removals),
    ...open(register, isTakenBack ? withdrawalQuestions(entries, known, answers) : []),
    ...moved
  ]
}

function open(doc: string, asked: readonly Asked[]): readonly Open[] {
  return asked.map((one) => ({ asked: one, doc }))
}

/** What hangs on things is only read where something was removed. */
async function removalsOf(
  inside: WorkspaceContext,
  roots: readonly RemovableRoot[],
  event: EventId,
  answers: AnswersByKey
): Promise<readonly RemovalQuestion[]> {
  const lists = await Promise.all(roots.map(async (root) => everIn(inside, root, event)))
  const isRemoved = lists.some(({ entities }) => entities.some((one) => readRemoval(one)))
  if (!isRemoved && answers.size === 0) return []
  const around = await surroundingsOf(inside, event)
  return lists.flatMap(({ root, entities }) => {
    const ofEvent = entities.filter((one) => event === '' || eventIn(root, one) === event)
    return removalQuestions(root, ofEvent, answers, hangingIn(around, root))
  })
}

interface Listed {
  readonly root: RemovableRoot
  readonly entities: readonly EntityByRoot[RemovableRoot][]
}

async function everIn(
  inside: WorkspaceContext,
  root: RemovableRoot,
  event: EventId
): Promise<Listed> {
  return { root, entities: await everOf(inside, root, event) }
}

function eventIn(root: RemovableRoot, entity: EntityByRoot[RemovableRoot]): EventId {
  const id: Id = entity.id
  if (root === 'events') return id
  return 'event' in entity ? entity.event : ''
}

export function hangingIn(around: Surroundings, root: RemovableRoot): (id: Id) => number {
  return (id) => hangingCount(hangingOn(root, id, around))
}

async function movedOf(
  inside: WorkspaceContext,
  eventId: EventId,
  of: {
    readonly people: People
    readonly attendance: ReadonlyMap<Id, readonly Fact[]>
    readonly answers: AnswersByKey
  }
): Promise<readonly Open[]> {
  const { people, attendance } = of
  const [events, sessions, blocks] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'blocks', eventId)
  ])
  const event = events.find(({ id }) => id === eventId)
  if (!event) return []
  const former = sessions.filter((one) => one.event === eventId && (one.former ?? []).length > 0)
  // where no session ever stood elsewhere, nobody was marked on a day it was moved away from
  const marked = former.flatMap(({ id }) => attendance.get(id) ?? [])
  const answers = new Map([...of.answers, ...answersIn(marked)])
  const on = { event, sessions, blocks, entries: people.entries, attendance }
  return movedQuestions(on, answers).map((asked) => ({
    asked,
    doc: asked.about === 'marks' ? eventDoc('attendance', eventId) : ''
  }))
}
