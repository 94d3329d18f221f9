// A person settles a contradiction; that is a fact too, and can be taken back.
import { eventDoc } from '../../crdt/docs.ts'
import { badgeWrites } from '../../domain/attendance/badge.ts'
import { entryChange, isEntryField } from '../../domain/people/entry.ts'
import { tellUntold } from '../../domain/conflicts/field-questions.ts'
import {
  answerJoined,
  joinedQuestions,
  type JoinedQuestion
} from '../../domain/conflicts/joined-questions.ts'
import type { EventId, FactId } from '../../domain/id.ts'
import {
  decide as decisionDraft,
  settledIn,
  undoDecision,
  type SidedAnswer,
  type Conflict
} from '../../domain/conflicts/questions.ts'
import { decideAlike, TOGETHER_LIMIT, undoTogether } from '../../domain/people/repeated.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Done, Fault } from '../fault.ts'
import { save, type WorkspaceContext, type Writing } from '../context.ts'
import { openQuestions } from './read.ts'
import { allFacts, entitiesOf, peopleOf, type People, everOf } from '../readings.ts'
import { docsOfDecisions } from '../../crdt/fact-homes.ts'

export function createConflictCommands(inside: WorkspaceContext) {
  return {
    /** `alike`: further twin questions that get the same answer. */
    async decide(
      event: EventId,
      id: string,
      answer: SidedAnswer,
      alike: readonly string[] = []
    ): Done<FactId> {
      const people = await peopleOf(inside, event)
      const joined = joinedQuestions(people, people.said).find((one) => one.id === id)
      if (joined) return decideJoined(inside, event, people, joined, answer)
      const all = await openQuestions(inside, event, people)
      const open = all.find(({ asked }) => asked.id === id)
      if (!open) return no({ kind: 'gone' })
      if (!decisionDraft(open.asked, answer).ok) return no({ kind: 'gone' })
      const told = await toldOf(inside, event, open.doc, open.asked, answer)
      if (!told.ok) return told
      const draft = decisionDraft(told.value.question, told.value.answer)
      if (!draft.ok) return no({ kind: 'gone' })
      const saved = await save(inside, {
        event,
        doc: open.doc,
        drafts: [draft.value],
        ...(await entryWrites(inside, event, told.value))
      })
      if (!saved.ok) return saved
      const [first = ''] = saved.value
      if (alike.length === 0 || (answer.kind !== 'same' && answer.kind !== 'two')) return ok(first)
      const others = all.flatMap(({ asked }) =>
        asked.kind === 'twin' && asked.id !== id && alike.includes(asked.id) ? [asked] : []
      )
      const drafts = decideAlike(others.slice(0, TOGETHER_LIMIT), answer.kind, first)
      const rest = await save(inside, { event, drafts })
      return rest.ok ? ok(first) : rest
    },

    async undoDecision(fact: FactId): Done {
      const events = await everOf(inside, 'events')
      for (const doc of new Set(events.flatMap((event) => docsOfDecisions(event.id)))) {
        const facts = await allFacts(inside, doc)
        const draft = undoDecision(fact, facts)
        if (!draft.ok) continue
        const drafts = [undoTogether(draft.value, settledIn(facts))]
        const saved = await save(inside, { event: '', doc, drafts })
        return saved.ok ? ok(null) : saved
      }
      return no({ kind: 'gone' })
    }
  }
}

/** Entries of one child that say different things: their own words change, each as if it had been corrected. */
async function decideJoined(
  inside: WorkspaceContext,
  event: EventId,
  people: People,
  question: JoinedQuestion,
  answer: SidedAnswer
): Done<FactId> {
  const made = answerJoined(question, answer, people.said)
  if (!made.ok) return no({ kind: 'gone' })
  const { changed, drafts } = made.value
  if (drafts.length > 0) {
    const saved = await save(inside, { event, doc: eventDoc('register', event), drafts })
    return saved.ok ? ok(saved.value[0] ?? '') : saved
  }
  const child = people.participants.find((one) => one.id === question.subject)
  const badges = await entitiesOf(inside, 'badges', event)
  const [change] = changed.map(([, fields]) => fields)
  const badge = child
    ? badgeWrites({ ...child, ...change }, badges, inside.newId)
    : { created: [], changed: [] }
  const entries = changed.map(([entry, fields]) => {
    return { root: 'participants', id: entry, fields } as const
  })
  const saved = await save(inside, {
    event,
    created: badge.created,
    changed: [...entries, ...badge.changed]
  })
  return saved.ok ? ok(saved.value[0] ?? '') : saved
}

interface Answered {
  readonly question: Conflict
  readonly answer: SidedAnswer
}

/** What only the entry said becomes a fact first: were this all that is saved, the question stays. */
async function toldOf(
  inside: WorkspaceContext,
  event: EventId,
  doc: string,
  question: Conflict,
  answer: SidedAnswer
): Promise<Result<Answered, Fault>> {
  if (question.kind !== 'field' || !question.untold) return ok({ question, answer })
  const saved = await save(inside, { event, doc, drafts: [question.untold] })
  return saved.ok ? ok(tellUntold(question, answer, saved.value[0] ?? '')) : saved
}

/** F15: tablets of older versions read the entry, volunteers the badge. */
async function entryWrites(
  inside: WorkspaceContext,
  event: EventId,
  { question, answer }: Answered
): Promise<Pick<Writing, 'created' | 'changed'>> {
  if (question.kind !== 'field' || answer.kind !== 'holds') return {}
  const value = question.sides.find((side) => side.id === answer.fact)?.value ?? null
  const fields = isEntryField(question.field) ? entryChange(question.field, value) : null
  const entry = await inside.rows.entity(
    eventDoc('roster', event),
    'participants',
    question.subject
  )
  if (!entry || !fields) return {}
  const badges = await entitiesOf(inside, 'badges', event)
  const badge = badgeWrites({ ...entry, ...fields }, badges, inside.newId)
  return {
    created: badge.created,
    changed: [{ root: 'participants', id: entry.id, fields }, ...badge.changed]
  }
}
