// What is said of a child with several entries is said of all that would contradict it. Rule Q13.
import { no, ok } from '../../lib/result.ts'
import { ENTRY_FIELDS } from './entry.ts'
import { setField, valueOf } from '../fields.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Field, FieldSet, Value } from '../fact.ts'
import type { EntryChange } from './entry.ts'
import type { FieldFault, FieldsById } from '../fields.ts'
import type { Id } from '../id.ts'
import type { Children } from './one-child.ts'
import type { Result } from '../../lib/result.ts'

type Joined = Pick<Children, 'entriesOf'> & { readonly entries: readonly Participant[] }

export interface FieldWish {
  /** An entry or a family. */
  readonly subject: Id
  readonly field: Field
  readonly value: Value
}

/** `said`: the fields of each entry and family. */
export function sayOfChild(
  { subject, field, value }: FieldWish,
  children: Joined,
  said: FieldsById
): Result<readonly Draft<FieldSet>[], FieldFault> {
  const before = valueOf(said, subject, field)
  const others = othersOf(subject, field, children).filter((other) => {
    const now = valueOf(said, other, field)
    if (now === null || now === '' || now === value) return false
    // the same word, corrected in one place only, would stand as a second one
    return now === before || contradicts(field, now, value)
  })
  const drafts: Draft<FieldSet>[] = []
  for (const one of [subject, ...others]) {
    const made = setField(one, field, value, said)
    if (!made.ok) return no(made.fault)
    drafts.push(made.value)
  }
  return ok(drafts)
}

function othersOf(subject: Id, field: Field, { entries, entriesOf }: Joined): readonly Id[] {
  const own = entries.filter((one) => one.id === subject || one.family === subject)
  const all = own.flatMap(({ id }) => entriesOf(id))
  if (all.length < 2) return []
  const isEntry = own.some(({ id }) => id === subject)
  const ids = isEntry ? all.map(({ id }) => id) : all.map(({ family }) => family)
  const families = isEntry && isCare(field) ? all.map(({ family }) => family) : []
  return [...new Set([...ids, ...families])].filter((id) => id !== '' && id !== subject)
}

function isCare(field: Field): boolean {
  return field === 'allergy' || field === 'medicine' || field === 'care'
}

/** Left as it is, the child would be shown otherwise than was just said. */
function contradicts(field: Field, now: Value, value: Value): boolean {
  if (isCare(field)) {
    const parts = String(value ?? '').split(' / ')
    return !String(now)
      .split(' / ')
      .every((part) => parts.includes(part))
  }
  if (field === 'photo') return strictness(now) < strictness(value)
  return field === 'insurance' && (now === false || value === null)
}

function strictness(photo: Value): number {
  return ['no', 'inside', 'yes'].indexOf(String(photo)) + (photo === null ? 4 : 0)
}

/** What a form changes of the shown entry, and of the others where they say something else. */
export function changesOfOthers(
  change: EntryChange,
  others: readonly Participant[]
): readonly (readonly [Id, EntryChange])[] {
  return others.flatMap((other) => {
    const fields = ENTRY_FIELDS.filter((field) => {
      const [value, now] = [change[field], String(other[field] ?? '')]
      // no day at all is written without a number, like all of them: the dates tell
      if (field === 'days' && change.dates && !isSame(change.dates, other.dates)) return true
      const isSilent = !PLACES.has(field) && NOTHING.has(now)
      return value !== undefined && now !== String(value) && !isSilent
    })
    if (fields.length === 0) return []
    const said = Object.fromEntries(fields.map((field) => [field, change[field]]))
    const dates = fields.includes('days') && change.dates ? { dates: change.dates } : {}
    return [[other.id, { ...said, ...dates }] as const]
  })
}

function isSame(dates: readonly string[], others: readonly string[] = []): boolean {
  return dates.length === others.length && dates.join() === others.join()
}

/** Where it comes: an empty answer is one, too. */
const PLACES: ReadonlySet<Field> = new Set(['days', 'venue', 'sessions'])

/** No text, no badge, no grade: where it may come, an empty answer is one. */
const NOTHING: ReadonlySet<string> = new Set(['', '0', 'other'])
