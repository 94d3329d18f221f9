// What an entity says itself, and the facts beside it that tell who wrote what over what: a child's entry, a block of the plan. Rules F12–F15.
import type { Draft, Field, FieldSet, Value } from './fact.ts'
import type { FieldsById, FieldState } from './fields.ts'
import type { Id } from './id.ts'

export interface FieldsBeside<Entity extends { readonly id: Id }, Name extends Field> {
  readonly fields: readonly Name[]
  /** As a fact says it. */
  readonly valueOf: (entity: Entity, field: Name) => Value
  /** The keys of the entity that a field is written to. */
  readonly keyOf: (field: Name) => keyof Entity
}

export interface BesideState {
  /** What every tablet shows, of this version or an older one, decided or not. */
  readonly value: Value
  /** The entity says what no standing fact says: a tablet of an older version wrote it, or its fact is still under way. */
  readonly isUntold: boolean
  /** A person has to decide. */
  readonly question: boolean
}

/** What stands of one field of ONE entity: a function of the entity and of the facts, so every tablet shows the same. */
export function besideState(value: Value, facts: FieldState | undefined): BesideState {
  const told = facts?.standing ?? []
  const isUntold = told.length > 0 && told.every(({ fact }) => fact.value !== value)
  return { value, isUntold, question: isUntold || facts?.question === true }
}

/** The facts to write with a change of an entity, in the same act. What is set to what it was says nothing, but where it settles a question. */
export function besideFacts<Entity extends { readonly id: Id }, Name extends Field>(
  of: FieldsBeside<Entity, Name>,
  entity: Entity,
  change: Partial<Entity>,
  fields: FieldsById
): readonly Draft<FieldSet>[] {
  const after = { ...entity, ...change }
  return of.fields
    .filter((field) => change[of.keyOf(field)] !== undefined)
    .flatMap((field) => {
      const facts = fields.get(entity.id)?.get(field)
      const value = of.valueOf(after, field)
      const now = besideState(of.valueOf(entity, field), facts)
      if (value === now.value && !now.question) return []
      return [{ kind: 'field', subject: entity.id, field, value, prev: facts?.heads ?? [] }]
    })
}
