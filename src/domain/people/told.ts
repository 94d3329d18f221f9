// What an entry says, and texts that name several, each once.
import { valueOf } from '../fields.ts'
import type { Field, Value } from '../fact.ts'
import type { FieldsById } from '../fields.ts'
import type { Participant } from '../entity.ts'

/** What is said of the child itself goes before what is said of its family. */
export function saidOf({ id, family }: Participant, field: Field, said: FieldsById): Value {
  const own = valueOf(said, id, field)
  return own === null || own === '' ? valueOf(said, family, field) : own
}

export function listedNames(value: Value): readonly string[] {
  return textIn(value)
    .split('、')
    .map((part) => part.trim())
    .filter(Boolean)
}

export function textIn(value: Value): string {
  return typeof value === 'string' ? value : ''
}

export function distinct(
  texts: readonly string[],
  keyOf: (one: string) => string
): readonly string[] {
  const byKey = new Map<string, string>()
  for (const one of texts)
    if (one.trim() !== '' && !byKey.has(keyOf(one))) byKey.set(keyOf(one), one)
  return [...byKey.values()]
}
