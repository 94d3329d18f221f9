// What the entries of one child say differently and nobody can read together: who the guardian is, grade, group and badge. Rule Q14.
import { entryChange, entryValue, isEntryField, type EntryChange } from '../people/entry.ts'
import { ENTRY_SIDE } from './field-questions.ts'
import { listedNames } from '../people/told.ts'
import type { Children } from '../people/one-child.ts'
import { no, ok } from '../../lib/result.ts'
import { isRepeated } from '../people/repeated.ts'
import { squash } from '../fold.ts'
import { textOf } from '../fields.ts'
import type { Participant } from '../entity.ts'
import type { Decided, Draft, EntryField, FieldSet, Value } from '../fact.ts'
import type { FieldsById, FieldState } from '../fields.ts'
import type { Id } from '../id.ts'
import type { SidedAnswer, FieldQuestion, QuestionFault } from './questions.ts'
import type { Result } from '../../lib/result.ts'

/** `holders`: what says it, an entry or its family, by side; each side stands for one value. */
export type JoinedQuestion = FieldQuestion & {
  readonly holders: readonly { readonly entry: Id; readonly subject: Id; readonly value: Value }[]
}

/** Nothing said contradicts nothing. */
const ASKED = ['grade', 'group', 'badge'] as const satisfies readonly EntryField[]
const SILENT: ReadonlySet<Value> = new Set<Value>(['', 0, 'other'])

export function joinedQuestions(
  { participants, entriesOf }: Pick<Children, 'participants' | 'entriesOf'>,
  said: FieldsById
): readonly JoinedQuestion[] {
  return participants.flatMap(({ id }) => {
    const entries = entriesOf(id)
    if (entries.length < 2) return []
    // a roster that came in twice gave two numbers without anybody meaning it
    const isTwice = entries.every((one) => isRepeated(entries[0] ?? one, one, said))
    const ofEntries = ASKED.filter((field) => field !== 'badge' || !isTwice).flatMap((field) =>
      questionOf(id, field, holdersOf(entries, field))
    )
    return [...ofEntries, ...guardianQuestion(id, entries, said)]
  })
}

function holdersOf(entries: readonly Participant[], field: EntryField): JoinedQuestion['holders'] {
  return entries
    .map((one) => ({ entry: one.id, subject: one.id, value: entryValue(one, field) }))
    .filter(({ value }) => !SILENT.has(value))
}

/** Asked until somebody let all of them stand, or wrote one of them for the child. */
function guardianQuestion(
  id: Id,
  entries: readonly Participant[],
  said: FieldsById
): readonly JoinedQuestion[] {
  const holders = entries.flatMap((one) => {
    const subject = textOf(said, one.id, 'guardian') === '' ? one.family : one.id
    const value = textOf(said, subject, 'guardian')
    return value === '' ? [] : [{ entry: one.id, subject, value }]
  })
  const isLeft = holders.every(({ subject }) => leftToStand(said.get(subject)?.get('guardian')))
  return isLeft ? [] : questionOf(id, 'guardian', holders, said)
}

function leftToStand(state: FieldState | undefined): boolean {
  const standing = state?.standing ?? []
  return standing.length > 0 && standing.every(({ decided }) => decided?.chosen === null)
}

function questionOf(
  child: Id,
  field: EntryField | 'guardian',
  holders: JoinedQuestion['holders'],
  said?: FieldsById
): readonly JoinedQuestion[] {
  const keys = holders.map(({ value }) => (said ? namesKey(String(value)) : String(value)))
  const firsts = holders.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
  if (firsts.length < 2) return []
  const sides = firsts.map(({ entry, subject, value }): FieldSet => {
    const fact = said?.get(subject)?.get(field)?.standing.at(-1)?.fact
    const { at = 0, by = '', device = '' } = fact ?? {}
    const id = sideId(entry)
    return { kind: 'field', id, at, by, device, subject: child, field, value, prev: [] }
  })
  const id = `joined:${child}:${field}`
  return [{ kind: 'field', id, subject: child, field, sides, heads: [], untold: null, holders }]
}

function namesKey(names: string): string {
  return listedNames(names).map(squash).toSorted().join('、')
}

function sideId(entry: Id): string {
  return `${ENTRY_SIDE}:${entry}`
}

export interface JoinedAnswer {
  readonly changed: readonly (readonly [Id, EntryChange])[]
  readonly drafts: readonly Draft<FieldSet | Decided>[]
}

/** One holds: written for the entries that say otherwise, never for a family, which may have other children. All stand: each is left so. */
export function answerJoined(
  { field, sides, holders }: JoinedQuestion,
  answer: SidedAnswer,
  said: FieldsById
): Result<JoinedAnswer, QuestionFault> {
  const headsOf = (subject: Id) => said.get(subject)?.get(field)?.heads ?? []
  if (answer.kind === 'both' && !isEntryField(field))
    return ok({
      changed: [],
      drafts: [...new Set(holders.map(({ subject }) => subject))].map((subject) => {
        const prev = headsOf(subject)
        return { kind: 'decided', subject, chosen: null, note: null, prev }
      })
    })
  if (answer.kind !== 'holds') return no({ kind: 'not-an-answer' })
  const chosen = sides.find(({ id }) => id === answer.fact)
  if (!chosen) return no({ kind: 'gone' })
  const { value } = chosen
  const others = holders.filter((one) => one.value !== value)
  if (!isEntryField(field))
    return ok({
      changed: [],
      drafts: others.map(({ entry }) => {
        return { kind: 'field', subject: entry, field, value, prev: headsOf(entry) }
      })
    })
  const change = entryChange(field, value) ?? {}
  return ok({ changed: others.map(({ entry }) => [entry, change] as const), drafts: [] })
}
