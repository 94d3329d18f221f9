import { squash } from '../../../domain/fold.ts'
import type { Card, Guardian } from '../../../kit/views.ts'

export interface Picker {
  readonly name: string
  /** Relation or phone, as far as it is known. */
  readonly second: string
}

/** A person registered for at least one of several children. */
export interface SharedPicker extends Picker {
  /** Children who go too and for whom nobody registered this person. */
  readonly notFor: readonly Card[]
}

/** The people registered for one child: the guardian first, then those named for pick-up, each once. Without `tellsPhone` no number is told. */
export function pickersOf(guardian: Guardian, tellsPhone = true): readonly Picker[] {
  const named = guardian.pickers
    .split(/[、,，・;\n]/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => ({ name, second: '' }))
  if (!guardian.name) return named
  const second = [guardian.relation, tellsPhone ? guardian.phone : ''].filter(Boolean).join('・')
  const others = named.filter(({ name }) => name !== guardian.name)
  return [{ name: guardian.name, second }, ...others]
}

/** Rule M10: whoever is registered for one of those who go, and for whom of them not. */
export function pickersFor(leaving: readonly Card[], tellsPhone = true): readonly SharedPicker[] {
  const byName = new Map<string, Picker>()
  for (const picker of leaving.flatMap((card) => pickersOf(card.guardian, tellsPhone)))
    if (!byName.has(squash(picker.name))) byName.set(squash(picker.name), picker)
  return [...byName.values()].map(({ name, second }) => ({
    name,
    second,
    notFor: notNaming(name, leaving)
  }))
}

export function notNaming(name: string, leaving: readonly Card[]): readonly Card[] {
  const key = squash(name)
  return leaving.filter(
    (card) => !pickersOf(card.guardian).some((picker) => squash(picker.name) === key)
  )
}
