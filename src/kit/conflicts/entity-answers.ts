// Answers that change what entities say, and taking them back.
import { eventDoc } from '../../crdt/docs.ts'
import { standingAnswers } from '../../domain/conflicts/answers.ts'
import type { MovedAnswer, RemovalAnswer } from '../../domain/conflicts/answers.ts'
import {
  answerMarks,
  answerMoved,
  type MovedQuestion
} from '../../domain/conflicts/moved-questions.ts'
import {
  answerRemoval,
  answerWithdrawal,
  type RemovalQuestion
} from '../../domain/conflicts/removal-questions.ts'
import type { Changed } from '../../domain/entity.ts'
import type { Answered, Draft, Fact, FactOf } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { foldFields } from '../../domain/fields.ts'
import { backOnRosterFact, settingBack } from '../../domain/people/off-roster.ts'
import { participationOn } from '../../domain/people/participation.ts'
import { knownOf } from '../../domain/people/withdrawn.ts'
import { isRemovableRoot, removalOf } from '../../domain/removal.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { choiceOf, save, type WorkspaceContext, type Writing } from '../context.ts'
import type { Done, Fault } from '../fault.ts'
import { allFacts, entitiesOf, everOf, saidOfEntries } from '../readings.ts'
import { aroundOf, takeOff } from '../people/off-roster.ts'
import { findRemovable, surroundingsOf } from '../removal/around.ts'
import { hangingIn } from './open-questions.ts'

export type EntityQuestion = RemovalQuestion | MovedQuestion

/** What one answer writes; its fact stands first among the drafts. */
export async function entityWriting(
  inside: WorkspaceContext,
  event: EventId,
  question: EntityQuestion,
  answer: RemovalAnswer | MovedAnswer
): Promise<Result<Writing, Fault>> {
  if (question.kind === 'moved')
    return answer === 'along' || answer === 'there'
      ? movedWriting(inside, event, question, answer)
      : no({ kind: 'gone' })
  if (answer !== 'keep' && answer !== 'remove') return no({ kind: 'gone' })
  return question.root === 'participants'
    ? withdrawalWriting(inside, event, question, answer)
    : removalWriting(inside, event, question, answer)
}

async function removalWriting(
  inside: WorkspaceContext,
  event: EventId,
  question: RemovalQuestion,
  answer: RemovalAnswer
): Promise<Result<Writing, Fault>> {
  const { root, subject } = question
  if (root === 'participants') return no({ kind: 'gone' })
  const found = await findRemovable(inside, root, subject)
  if (!found) return no({ kind: 'gone' })
  const [{ by }, around] = await Promise.all([choiceOf(inside), surroundingsOf(inside, event)])
  const remover = { at: inside.environment.now(), by, device: inside.replica.identity.device }
  const hanging = hangingIn(around, root)(subject)
  const { changed, draft } = answerRemoval(
    Object.assign({}, question, { root }),
    answer,
    found.entity,
    { remover, hanging }
  )
  return ok({ event, doc: docOf(event), changed, drafts: [draft] })
}

/** Of things, staff and lenders beside the things. */
function docOf(event: EventId): string {
  return event === '' ? 'custody' : eventDoc('register', event)
}

async function withdrawalWriting(
  inside: WorkspaceContext,
  event: EventId,
  question: RemovalQuestion,
  answer: RemovalAnswer
): Promise<Result<Writing, Fault>> {
  const [entry, said] = await Promise.all([
    inside.rows.entity(eventDoc('roster', event), 'participants', question.subject),
    saidOfEntries(inside, event)
  ])
  if (!entry) return no({ kind: 'gone' })
  const around = answer === 'remove' ? await aroundOf(inside, event) : null
  const part = around && takeOff(entry, around)
  // a child that was here keeps the days of its marks: the taking back goes, and it is closed
  if (part && !part.isHidden) {
    const kept = answerWithdrawal(question, 'keep', [])
    if (!kept.ok) return no({ kind: 'gone' })
    const told = kept.value.map((draft) =>
      draft.kind === 'answered' ? Object.assign({}, draft, { answer }) : draft
    )
    const changed = [{ root: 'participants', id: entry.id, fields: part.fields }] as const
    return ok({ event, doc: docOf(event), changed, drafts: [...told, ...part.drafts] })
  }
  const known = knownOf(entry, said).map(({ id }) => id)
  const drafts = answerWithdrawal(question, answer, known)
  if (!drafts.ok) return no({ kind: 'gone' })
  const fields = foldFields(said.register)
  // kept, it is on the roster again
  const isTold = answer === 'keep' && fields.get(entry.id)?.has('offRoster') === true
  const back = isTold ? [backOnRosterFact(entry.id, fields)] : []
  return ok({ event, doc: docOf(event), drafts: [...drafts.value, ...back] })
}

async function movedWriting(
  inside: WorkspaceContext,
  eventId: EventId,
  question: MovedQuestion,
  answer: MovedAnswer
): Promise<Result<Writing, Fault>> {
  const { root, subject, about } = question
  const [events, sessions, list] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'sessions'),
    everOf(inside, root, eventId)
  ])
  const event = events.find(({ id }) => id === eventId)
  const standing = list.find(({ id }) => id === subject)
  if (!event || !standing) return no({ kind: 'gone' })
  const made =
    about === 'marks'
      ? answerMarks(question, answer, { event, sessions, newId: inside.newId })
      : answerMoved(question, answer, event, standing)
  if (!made.ok) return no(made.fault.kind === 'invalid' ? made.fault : { kind: 'gone' })
  const writing = { event: eventId, ...made.value }
  return ok(about === 'marks' ? { ...writing, doc: eventDoc('attendance', eventId) } : writing)
}

/** Answers of an event that stand, or of the workspace, with the document of each. */
export async function answeredOf(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly { readonly doc: string; readonly fact: Answered }[]> {
  const docs = event === '' ? ['custody'] : [docOf(event), eventDoc('attendance', event)]
  const lists = await Promise.all(
    docs.map(async (doc) =>
      standingAnswers(await allFacts(inside, doc)).map((fact) => ({ doc, fact }))
    )
  )
  return lists.flat()
}

/** Writes what was there before; the question is open again. */
export async function undoAnswer(
  inside: WorkspaceContext,
  event: EventId,
  doc: string,
  answered: Answered
): Done {
  const facts = await allFacts(inside, doc)
  const changed = await changedBack(inside, event, answered)
  if (changed.length > 0) {
    const saved = await save(inside, { event, changed })
    if (!saved.ok) return saved
  }
  const drafts = voidedWith(answered, facts)
  const saved = await save(inside, { event, doc, drafts })
  return saved.ok ? ok(null) : saved
}

/** The answer, and what was written as a part of it. */
function voidedWith(
  answered: Answered,
  facts: readonly Fact[]
): readonly Draft<Fact & { kind: 'voided' }>[] {
  const { subject } = answered
  const together = facts.filter(
    (fact) => fact.at === answered.at && fact.device === answered.device && fact.id !== answered.id
  )
  const of = (row: Id, prev: readonly Id[]) =>
    prev.length === 0 ? [] : [{ kind: 'voided', subject: row, prev } as const]
  const ids = (isPart: (fact: Fact) => boolean) => together.filter(isPart).map(({ id }) => id)
  if (answered.about === 'marks') {
    const target = String(answered.before[1] ?? '')
    const made = ids((fact) => fact.kind === 'mark' && fact.session === target)
    const taken = ids((fact) => fact.kind === 'voided' && fact.subject === subject)
    return [...of(subject, [answered.id, ...taken]), ...of(target, made)]
  }
  const ofChild = ids((fact) => isOfRoster(fact) && fact.subject === subject)
  return of(subject, [answered.id, ...(answered.root === 'participants' ? ofChild : [])])
}

/** What takes a child off the roster or brings it back. */
function isOfRoster(fact: Fact): fact is FactOf<'withdrawn' | 'voided' | 'field'> {
  if (fact.kind === 'field') return fact.field === 'offRoster'
  return fact.kind === 'withdrawn' || fact.kind === 'voided'
}

async function changedBack(
  inside: WorkspaceContext,
  eventId: EventId,
  answered: Answered
): Promise<readonly Changed[]> {
  const { root, subject: id, about, answer, before, day } = answered
  if (about === 'removal')
    return root === 'participants' || !isRemovableRoot(root)
      ? openAgain(inside, eventId, id)
      : [{ root, id, fields: { removed: before } }]
  const event = (await everOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return []
  if (answer === 'there') {
    const [made, added] = about === 'marks' ? [before[2], before[3]] : [0, before[0]]
    const days = event.days.filter((one) => one !== day)
    const isDayTakenOut = added === 1 && days.length > 0
    const back: Changed[] = isDayTakenOut ? [{ root: 'events', id: eventId, fields: { days } }] : []
    return made === 1 ? [...back, ...(await sessionGone(inside, String(before[1])))] : back
  }
  if (about === 'marks') return []
  if (root === 'participants') {
    const dates = before.map(String)
    return [{ root, id, fields: participationOn(dates.length > 0 ? dates : null, event) }]
  }
  if (root !== 'sessions' && root !== 'blocks') return []
  const found = await findRemovable(inside, root, id)
  const former = found && 'former' in found.entity ? (found.entity.former ?? []) : []
  return [{ root, id, fields: { day, former: former.filter((one) => one !== day) } }]
}

/** Of a child that was closed the days it came before. */
async function openAgain(
  inside: WorkspaceContext,
  eventId: EventId,
  id: Id
): Promise<readonly Changed[]> {
  const [event, entry, facts] = await Promise.all([
    inside.rows.entity('common', 'events', eventId),
    inside.rows.entity(eventDoc('roster', eventId), 'participants', id),
    inside.rows.facts(eventDoc('register', eventId), id)
  ])
  const fields = event && entry ? settingBack(entry, foldFields(facts), event) : {}
  return Object.keys(fields).length > 0 ? [{ root: 'participants', id, fields }] : []
}

/** It was made for the marks, and stands for nothing without them. */
async function sessionGone(inside: WorkspaceContext, id: Id): Promise<readonly Changed[]> {
  const session = await inside.rows.entity('common', 'sessions', id)
  if (!session) return []
  const { by } = await choiceOf(inside)
  const remover = { at: inside.environment.now(), by, device: inside.replica.identity.device }
  return [{ root: 'sessions', id, fields: { removed: removalOf('sessions', session, remover, 0) } }]
}
