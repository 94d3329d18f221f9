import type { Guardian } from '../../../kit/views.ts'

export interface Picker {
  readonly name: string
  /** Relation or phone, as far as it is known. */
  readonly second: string
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
