// Entries of one roster that came in twice: nothing in them tells the two apart. Asked about together, decided in one act. Rule Q12.
import { nameOf, yomiOf } from './people.ts'
import { phoneDigits } from './phone.ts'
import { squash } from '../fold.ts'
import { textOf } from '../fields.ts'
import { byTime } from '../facts.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Paired, Voided } from '../fact.ts'
import type { FieldsById } from '../fields.ts'
import type { FactId } from '../id.ts'
import type { Settled, TwinQuestion } from '../conflicts/questions.ts'

/** As many as one taking back can name, with some room. */
export const TOGETHER_LIMIT = 100

/** Registered both times with one name, reading, grade, guardian and telephone. A namesake has another guardian. */
export function isRepeated(one: Participant, other: Participant, fields: FieldsById): boolean {
  const key = keyOf(one, fields)
  return key !== '' && key === keyOf(other, fields)
}

function keyOf(entry: Participant, fields: FieldsById): string {
  const text = (field: 'guardian' | 'phone') =>
    textOf(fields, entry.id, field) || textOf(fields, entry.family, field)
  const [guardian, phone] = [squash(text('guardian')), text('phone')]
  if (entry.walkIn || guardian === '' || phone === '') return ''
  const contact = [guardian, phoneDigits(phone) ?? squash(phone)]
  return [squash(nameOf(entry)), squash(yomiOf(entry)), entry.grade, ...contact].join('|')
}

/** The same answer for further pairs; each names the first one, so that they are listed and taken back with it. */
export function decideAlike(
  questions: readonly TwinQuestion[],
  answer: 'same' | 'two',
  first: FactId
): readonly Draft<Paired>[] {
  return questions.map(({ subject, other, heads }) => ({
    kind: answer === 'same' ? 'same' : 'notsame',
    subject,
    other,
    prev: [...heads, first]
  }))
}

/** By the decision they were made with: those that name it and are of other pairs. */
export function madeWith(settled: readonly Settled[]): ReadonlyMap<FactId, readonly Settled[]> {
  const pairById = new Map(
    settled.flatMap(({ fact }) => (fact.kind === 'decided' ? [] : [[fact.id, fact] as const]))
  )
  const withFirst = new Map<FactId, Settled[]>()
  for (const one of settled.toSorted((a, b) => byTime(a.fact, b.fact))) {
    const { fact } = one
    if (fact.kind === 'decided') continue
    const first = fact.prev.find((id) => {
      const named = pairById.get(id)
      return named && (named.subject !== fact.subject || named.other !== fact.other)
    })
    if (first !== undefined) withFirst.set(first, [...(withFirst.get(first) ?? []), one])
  }
  return withFirst
}

/** Takes a decision back with all that were made with it. */
export function undoTogether(undone: Draft<Voided>, settled: readonly Settled[]): Draft<Voided> {
  const [first = ''] = undone.prev
  const others = madeWith(settled).get(first) ?? []
  return { ...undone, prev: [first, ...others.map(({ fact }) => fact.id)] }
}
