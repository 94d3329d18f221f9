// Whether what an import wrote is still as it wrote it. Rules I55, I56: what somebody touched since stays.
import { crc32 } from '../../lib/crc32.ts'

/** A short number of what an entity says. Days bound to dates, and what says nothing, come and go without a person's doing. */
export function printOf(entity: object): number {
  const said = Object.entries(entity)
    .filter(([field, value]) => field !== 'dates' && field !== 'removed' && !isEmpty(value))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  return crc32(new TextEncoder().encode(JSON.stringify(said)))
}

type FieldValues = Readonly<Record<string, unknown>>

/** The fields that say what the import made them say go back; the others were touched. */
export function fieldsBack(
  now: object,
  before: FieldValues,
  after: FieldValues
): { readonly fields: FieldValues; readonly touched: readonly string[] } {
  const said = new Map(Object.entries(now))
  const isLeft = (field: string): boolean => isSame(said.get(field), after[field])
  const fields = Object.keys(after).filter((field) => field !== 'dates')
  const back = fields.filter(isLeft)
  const withDates = back.includes('days') && 'dates' in before ? [...back, 'dates'] : back
  return {
    fields: Object.fromEntries(withDates.map((field) => [field, before[field]])),
    touched: fields.filter((field) => !isLeft(field) && !isSame(said.get(field), before[field]))
  }
}

/** What stood in the fields that are set; what did not stand there yet was empty. */
export function standingBefore(known: object, fields: object): FieldValues {
  const said = new Map<string, unknown>(Object.entries(known))
  const names = 'days' in fields ? [...Object.keys(fields), 'dates'] : Object.keys(fields)
  return Object.fromEntries(names.map((field) => [field, said.get(field) ?? []]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? []) === JSON.stringify(other ?? [])
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0)
}
