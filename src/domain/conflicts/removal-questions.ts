// What was removed on one tablet and changed or recorded on another that had not heard of it. Rules Q17, Q18.
import { answerKey, isContradicted, UNANSWERED } from './answers.ts'
import { backAmong } from '../people/withdrawn.ts'
import { changedSince, isBroughtBack, readRemoval, removalOf } from '../removal.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { ChangedField, RemovableRoot, Remover } from '../removal.ts'
import type { EntityByRoot, Participant, Removed } from '../entity.ts'
import type { Answered, Draft, Fact, Voided, Withdrawn } from '../fact.ts'
import type { FactId, Id } from '../id.ts'
import type { SaidOfEntries } from '../people/withdrawn.ts'
import type { AnswersByKey, AnsweredState, EntityAnswer, RemovalAnswer } from './answers.ts'
import type { QuestionFault } from './questions.ts'

export interface RemovalQuestion extends AnsweredState {
  readonly kind: 'removal'
  /** `removal:<root>:<id>`: the same on every tablet. */
  readonly id: string
  readonly root: Answered['root']
  readonly subject: Id
  /** Null where only answers contradict each other. */
  readonly remover: Remover | null
  /** Old → new of each field that was changed by somebody who had not heard. */
  readonly changed: readonly ChangedField[]
  /** How much more hangs on it than the remover saw. */
  readonly more: number
  /** Of a child: what was recorded of it by tablets that had not heard. */
  readonly written: readonly Fact[]
  /** Of a child: the takings back that stand. */
  readonly withdrawals: readonly FactId[]
}

/** `hangingOf`: how much hangs on it now; asked only of what was removed. */
export function removalQuestions<R extends RemovableRoot>(
  root: R,
  entities: readonly EntityByRoot[R][],
  answers: AnswersByKey,
  hangingOf: (id: Id) => number
): readonly RemovalQuestion[] {
  return entities.flatMap((entity) => {
    const { id } = entity
    const said = answers.get(answerKey('removal', id)) ?? UNANSWERED
    const removal = readRemoval(entity)
    const more = removal ? Math.max(0, hangingOf(id) - removal.hanging) : 0
    const isOpen = isBroughtBack(root, entity) || more > 0 || isContradicted(said)
    if (!isOpen) return []
    const remover = removal && { at: removal.at, by: removal.by, device: removal.device }
    const changed = removal ? changedSince(root, entity) : []
    const beside = { written: [], withdrawals: [] }
    return [Object.assign(asked(root, id, said), { remover, changed, more }, beside)]
  })
}

function asked(root: Answered['root'], subject: Id, said: AnsweredState) {
  return { kind: 'removal', id: `removal:${root}:${subject}`, root, subject, ...said } as const
}

/** Kept as it is now, or removed as it is now. */
export function answerRemoval<R extends RemovableRoot>(
  { root, subject, heads }: RemovalQuestion & { readonly root: R },
  answer: RemovalAnswer,
  entity: EntityByRoot[R],
  now: { readonly remover: Remover; readonly hanging: number }
): EntityAnswer {
  const removed = answer === 'keep' ? [] : removalOf(root, entity, now.remover, now.hanging)
  const before = entity.removed ?? []
  return {
    changed: [changedTo(root, subject, removed)],
    draft: { ...answered(root, subject, answer, before), prev: heads }
  }
}

function changedTo(root: RemovableRoot, id: Id, removed: Removed): EntityAnswer['changed'][number] {
  return { root, id, fields: { removed } }
}

function answered(
  root: Answered['root'],
  subject: Id,
  answer: RemovalAnswer,
  before: Answered['before']
): Omit<Draft<Answered>, 'prev'> {
  return { kind: 'answered', subject, root, about: 'removal', answer, day: '', before }
}

/** Children that were taken back, and that somebody who had not heard saw or wrote something of. */
export function withdrawalQuestions(
  entries: readonly Participant[],
  said: SaidOfEntries,
  answers: AnswersByKey
): readonly RemovalQuestion[] {
  const back = backAmong(entries, said)
  const contradicted = entries.filter(({ id }) =>
    isContradicted(answers.get(answerKey('removal', id)) ?? UNANSWERED)
  )
  const ids = [...new Set([...back.keys(), ...contradicted.map(({ id }) => id)])].toSorted()
  return ids.map((id) => {
    const { withdrawals = [], written = [] } = back.get(id) ?? {}
    const [first] = withdrawals
    const question = asked('participants', id, answers.get(answerKey('removal', id)) ?? UNANSWERED)
    return Object.assign(question, {
      remover: first ? { at: first.at, by: first.by, device: first.device } : null,
      changed: [],
      more: 0,
      written,
      withdrawals: withdrawals.map((fact) => fact.id)
    })
  })
}

/** The answer first. Kept: the taking back is taken back. Removed all the same: a new one names all that is known now. */
export function answerWithdrawal(
  question: RemovalQuestion,
  answer: RemovalAnswer,
  known: readonly FactId[]
): Result<readonly (Draft<Answered> | Draft<Voided> | Draft<Withdrawn>)[], QuestionFault> {
  const { root, subject, heads, withdrawals } = question
  if (root !== 'participants') return no({ kind: 'not-an-answer' })
  const told = { ...answered(root, subject, answer, [...withdrawals]), prev: heads }
  if (answer === 'remove')
    return ok([told, { kind: 'withdrawn', subject, prev: [...known, ...withdrawals] }])
  return withdrawals.length === 0
    ? ok([told])
    : ok([told, { kind: 'voided', subject, prev: withdrawals }])
}
