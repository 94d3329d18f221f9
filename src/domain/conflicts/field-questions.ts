// Contradictions about a field of a family, a child, a thing or an entry. Rules F9, F13–F15, Q1.
import { besideState, type BesideState } from '../beside.ts'
import { entryValue, isEntryField } from '../people/entry.ts'
import { blockValue, isBlockField } from '../plan/block-fields.ts'
import { fieldsDisagree, foldFields, type FieldState } from '../fields.ts'
import { sidesOf } from './questions.ts'
import type { Block, Participant } from '../entity.ts'
import type { Fact, Field, FieldSet, Value } from '../fact.ts'
import type { FactId, Id } from '../id.ts'
import type { SidedAnswer, FieldQuestion } from './questions.ts'

/** Of any facts that set fields; what is said of an entry, or of a block, is read beside it. */
export function fieldQuestions(
  facts: Iterable<Fact>,
  entries: readonly Participant[] = [],
  blocks: readonly Block[] = []
): readonly FieldQuestion[] {
  const entryById = new Map(entries.map((one) => [one.id, one]))
  const blockById = new Map(blocks.map((one) => [one.id, one]))
  const saidBy = (subject: Id, field: Field): Value | undefined => {
    const [entry, block] = [entryById.get(subject), blockById.get(subject)]
    if (isEntryField(field)) return entry && entryValue(entry, field)
    return isBlockField(field) ? block && blockValue(block, field) : undefined
  }
  return [...foldFields(facts)].flatMap(([subject, fields]) =>
    [...fields].flatMap(([field, state]) => {
      if (!isBesideField(field)) return state.question ? [fieldQuestion(subject, field, state)] : []
      const said = saidBy(subject, field)
      const now = said === undefined ? null : besideState(said, state)
      return now?.question === true ? [fieldQuestion(subject, field, state, now)] : []
    })
  )
}

/** What an entity says itself, too: it can only say one thing. */
export function isBesideField(field: Field): boolean {
  return isEntryField(field) || isBlockField(field)
}

function fieldQuestion(
  subject: Id,
  field: Field,
  state: FieldState,
  entry: BesideState | null = null
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
