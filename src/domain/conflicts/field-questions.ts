// Contradictions about a field of a family, a child, a thing or an entry. Rules F9, F13–F15, Q1.
import { entryState, isEntryField, type EntryState } from '../people/entry.ts'
import { fieldsDisagree, foldFields, type FieldState } from '../fields.ts'
import { sidesOf } from './questions.ts'
import type { Participant } from '../entity.ts'
import type { Fact, Field, FieldSet } from '../fact.ts'
import type { FactId, Id } from '../id.ts'
import type { SidedAnswer, FieldQuestion } from './questions.ts'

/** Of any facts that set fields; what is said of an entry is read beside the entry itself. */
export function fieldQuestions(
  facts: Iterable<Fact>,
  entries: readonly Participant[] = []
): readonly FieldQuestion[] {
  const entryById = new Map(entries.map((one) => [one.id, one]))
  return [...foldFields(facts)].flatMap(([subject, fields]) =>
    [...fields].flatMap(([field, state]) => {
      if (!isEntryField(field)) return state.question ? [fieldQuestion(subject, field, state)] : []
      const entry = entryById.get(subject)
      const now = entry && entryState(entry, field, state)
      return now?.question === true ? [fieldQuestion(subject, field, state, now)] : []
    })
  )
}

function fieldQuestion(
  subject: Id,
  field: Field,
  state: FieldState,
  entry: EntryState | null = null
): FieldQuestion {
  const { standing, heads } = state
  const question = {
    kind: 'field',
    id: `field:${subject}:${field}`,
    subject,
    field,
    heads
  } as const
  if (entry?.isUntold !== true)
    return { ...question, sides: sidesOf(standing, fieldsDisagree), untold: null }
  const { value } = entry
  const untold: FieldSet = { ...NOBODY, kind: 'field', subject, field, value, prev: [] }
  return {
    ...question,
    sides: [...sidesOf(standing, () => true), untold],
    untold: { kind: 'field', subject, field, value, prev: [] }
  }
}

/** No fact has such an id. */
export const ENTRY_SIDE: FactId = 'entry'

/** When it was written, and by whom, an entry does not tell. */
const NOBODY = { id: ENTRY_SIDE, at: 0, by: '', device: '' } as const

/** What the entry says becomes a fact, so that the answer can name it, and can be taken back; `fact` is its id once it is written. */
export function tellUntold(
  question: FieldQuestion,
  answer: SidedAnswer,
  fact: FactId
): { readonly question: FieldQuestion; readonly answer: SidedAnswer } {
  const tell = (side: FieldSet) => (side.id === ENTRY_SIDE ? { ...side, id: fact } : side)
  const holds = answer.kind === 'holds' && answer.fact === ENTRY_SIDE
  return {
    question: {
      ...question,
      sides: question.sides.map(tell),
      heads: [...question.heads, fact].toSorted(),
      untold: null
    },
    answer: holds ? { kind: 'holds', fact } : answer
  }
}
