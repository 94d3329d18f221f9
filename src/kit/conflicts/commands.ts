// A person settles a contradiction; that is a fact too, and can be taken back.
import { eventDoc } from '../../crdt/docs.ts'
import { badgeWrites } from '../../domain/attendance/badge.ts'
import { entryChange, isEntryField } from '../../domain/people/entry.ts'
import { isBlockField } from '../../domain/plan/block-fields.ts'
import { tellUntold } from '../../domain/conflicts/field-questions.ts'
import { joinedQuestions } from '../../domain/conflicts/joined-questions.ts'
import type { EventId, FactId, Id } from '../../domain/id.ts'
import {
  decide as decisionDraft,
  settledIn,
  undoDecision,
  type ConflictAnswer,
  type Conflict,
  type SeenQuestion,
  type SidedAnswer
} from '../../domain/conflicts/questions.ts'
import { answeredTogether, madeTogether, sameAnswer } from '../../domain/conflicts/together.ts'
import { pairUp, partFrom } from '../../domain/people/pairing.ts'
import { decideAlike, TOGETHER_LIMIT } from '../../domain/people/repeated.ts'
import type { Draft } from '../../domain/fact.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Done, Fault } from '../fault.ts'
import { createAttendanceCommands } from '../attendance/commands.ts'
import { save, type WorkspaceContext, type Writing } from '../context.ts'
import { saveAll } from '../save-entity.ts'
import { blockWrites } from './block-answer.ts'
import { decisionDocs } from './decisions.ts'
import { decideJoined } from './joined-answer.ts'
import { answeredOf, entityWriting, undoAnswer, type EntityQuestion } from './entity-answers.ts'
import type { Asked, Open } from './open-questions.ts'
import { openQuestions } from './read.ts'
import { allFacts, entitiesOf, everOf, peopleOf, registerOf } from '../readings.ts'

interface PairInput {
  readonly event: EventId
  readonly one: Id
  readonly other: Id
}

export function createConflictCommands(inside: WorkspaceContext) {
  return {
    /** `event` empty: of things, staff and lenders. `alike`: further questions that get the same answer, in one act. */
    async decide(
      event: EventId,
      id: string,
      answer: ConflictAnswer,
      alike: readonly string[] = []
    ): Done<FactId> {
      const people = await peopleOf(inside, event)
      const joined = joinedQuestions(people, people.said).find((one) => one.id === id)
      if (joined)
        return isSided(answer)
          ? decideJoined(inside, { event, people }, joined, answer)
          : no({ kind: 'gone' })
      const all = await openQuestions(inside, event, people)
      const open = all.find(({ asked }) => asked.id === id)
      if (!open) return no({ kind: 'gone' })
      const others = all
        .filter(({ asked }) => asked.id !== id && alike.includes(asked.id))
        .slice(0, TOGETHER_LIMIT)
      if (isOfEntities(open.asked)) return decideEntities(inside, event, [open, ...others], answer)
      if (!isSided(answer)) return no({ kind: 'gone' })
      const back = open.asked.kind === 'seen' ? backIn(open.asked, answer) : null
      if (back) return createAttendanceCommands(inside).mark(back)
      return decideSided(inside, event, { asked: open.asked, doc: open.doc }, others, answer)
    },

    async undoDecision(fact: FactId): Done {
      const events = ['', ...(await everOf(inside, 'events')).map(({ id }) => id)]
      for (const event of events) {
        const undone = await undoIn(inside, event, fact)
        if (undone) return undone
      }
      return no({ kind: 'gone' })
    },

    /** By hand: two entries are one child, also where nobody was asked. */
    async joinChildren({ event, one, other }: PairInput): Done {
      const { entries, register } = await registerOf(inside, event)
      const draft = pairUp(entries, register, one, other)
      if (!draft.ok) return no({ kind: 'gone' })
      return saveAll(inside, { event, drafts: draft.value })
    },

    /** One of a child's entries is a child of its own again; the others stay together. */
    async partChildren({ event, entry }: { readonly event: EventId; readonly entry: Id }): Done {
      const { entries, register } = await registerOf(inside, event)
      const drafts = partFrom(entries, register, entry)
      return drafts.ok ? saveAll(inside, { event, drafts: drafts.value }) : no({ kind: 'gone' })
    }
  }
}

function isSided(answer: ConflictAnswer): answer is SidedAnswer {
  return ['holds', 'both', 'same', 'two'].includes(answer.kind)
}

/** The child is here after all, since it was seen: a mark that can be taken back like every mark. */
function backIn({ session, participant, sides }: SeenQuestion, answer: SidedAnswer) {
  const seen = sides.find(({ id }) => answer.kind === 'holds' && id === answer.fact)
  if (seen?.kind !== 'seen') return null
  return { session, participant, status: 'arrived', saidAt: seen.at, correcting: true } as const
}

function isOfEntities(asked: Asked): asked is EntityQuestion {
  return asked.kind === 'removal' || asked.kind === 'moved'
}

/** All of them in one transaction: they share the document, since they are alike. */
async function decideEntities(
  inside: WorkspaceContext,
  event: EventId,
  open: readonly Open[],
  answer: ConflictAnswer
): Done<FactId> {
  if (isSided(answer)) return no({ kind: 'gone' })
  const writings: Writing[] = []
  for (const { asked } of open) {
    if (!isOfEntities(asked)) continue
    const writing = await entityWriting(inside, event, asked, answer.kind)
    if (!writing.ok) return writing
    writings.push(writing.value)
  }
  const [first] = writings
  if (!first) return no({ kind: 'gone' })
  const saved = await save(inside, { ...first, ...togetherOf(writings) })
  return saved.ok ? ok(saved.value[0] ?? '') : saved
}

/** A day that several of them make one of the event's is written once. */
function togetherOf(writings: readonly Writing[]): Pick<Writing, 'created' | 'changed' | 'drafts'> {
  const changed = new Map(
    writings
      .flatMap((one) => one.changed ?? [])
      .map((one) => [`${one.root}:${one.id}:${Object.keys(one.fields).join(',')}`, one] as const)
  )
  return {
    created: writings.flatMap((one) => one.created ?? []),
    changed: [...changed.values()],
    drafts: writings.flatMap((one) => one.drafts ?? [])
  }
}

interface SidedOpen {
  readonly asked: Conflict
  readonly doc: string
}

async function decideSided(
  inside: WorkspaceContext,
  event: EventId,
  { asked, doc }: SidedOpen,
  others: readonly Open[],
  answer: SidedAnswer
): Done<FactId> {
  if (!decisionDraft(asked, answer).ok) return no({ kind: 'gone' })
  const told = await toldOf(inside, event, doc, asked, answer)
  if (!told.ok) return told
  const beside = asked.kind === 'twin' ? [] : alikeAnswers(others, asked, doc, answer)
  const all = [told.value, ...beside]
  const drafts: Draft[] = []
  for (const one of all) {
    const draft = decisionDraft(one.question, one.answer)
    if (draft.ok) drafts.push(draft.value)
  }
  const writes = await Promise.all(all.map((one) => entryWrites(inside, event, one)))
  const saved = await save(inside, {
    event,
    doc,
    drafts,
    created: writes.flatMap(({ created = [] }) => created),
    changed: writes.flatMap(({ changed = [] }) => changed)
  })
  if (!saved.ok) return saved
  const [first = ''] = saved.value
  const isPair = answer.kind === 'same' || answer.kind === 'two'
  const twins = others.flatMap((one) => (one.asked.kind === 'twin' ? [one.asked] : []))
  if (twins.length === 0 || !isPair) return ok(first)
  const rest = await save(inside, { event, drafts: decideAlike(twins, answer.kind, first) })
  return rest.ok ? ok(first) : rest
}

function alikeAnswers(
  others: readonly Open[],
  question: Conflict,
  doc: string,
  answer: SidedAnswer
): readonly Answered[] {
  return others.flatMap(({ asked, doc: there }) => {
    if (isOfEntities(asked) || there !== doc) return []
    const same = sameAnswer(asked, question, answer)
    return same ? [{ question: asked, answer: same }] : []
  })
}

/** Null where it is no decision of this event. What was decided in one act is taken back in one. */
async function undoIn(
  inside: WorkspaceContext,
  event: EventId,
  id: FactId
): Promise<Awaited<Done> | null> {
  const answers = await answeredOf(inside, event)
  const answered = answers.find(({ fact }) => fact.id === id)
  if (answered) {
    const ofDoc = answers.filter(({ doc }) => doc === answered.doc).map(({ fact }) => fact)
    const others = answeredTogether(ofDoc).get(id) ?? []
    for (const { fact } of [answered, ...others]) {
      const undone = await undoAnswer(inside, event, answered.doc, fact)
      if (!undone.ok) return undone
    }
    return ok(null)
  }
  for (const doc of decisionDocs(event)) {
    const facts = await allFacts(inside, doc)
    const others = madeTogether(settledIn(facts)).get(id) ?? []
    const ids = [id, ...others.map(({ fact }) => fact.id)]
    const drafts = ids.flatMap((one) => {
      const draft = undoDecision(one, facts)
      return draft.ok ? [draft.value] : []
    })
    if (drafts.length > 0) return saveAll(inside, { event: '', doc, drafts })
  }
  return null
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
  if (isBlockField(question.field)) return blockWrites(inside, question, value)
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
