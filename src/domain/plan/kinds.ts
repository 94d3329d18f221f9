// Kinds of things by name: how they are found, made, and two spellings of one joined and parted. Rules B19, B22.
import { squash } from '../fold.ts'
import { clean } from '../clean.ts'
import { firstFault, invalid, textFault, titleFault, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Kind } from '../entity.ts'
import type { Id, KindId } from '../id.ts'

/** Longer than any unit is. */
const UNIT_LIMIT = 10

/** One that went into another has no name any more; its id is among the other's aliases. */
export function livingKinds(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ name }) => name !== '')
}

/** Also one that went into another. */
export function kindOf(id: Id, kinds: readonly Kind[]): Kind | null {
  const named = livingKinds(kinds)
  return named.find((one) => one.id === id) ?? named.find((one) => one.aliases.includes(id)) ?? null
}

/** Width, case and blanks do not matter; はさみ and ハサミ are one. */
export function kindNamed(name: string, kinds: readonly Kind[]): Kind | null {
  const key = squash(name)
  if (key === '') return null
  const named = livingKinds(kinds)
  return (
    named.find((one) => squash(one.name) === key) ??
    named.find((one) => one.aliases.some((alias) => squash(alias) === key)) ??
    null
  )
}

export function checkKind<W extends Omit<Kind, 'id'> & { readonly id?: KindId }>(
  wish: W,
  kinds: readonly Kind[]
): Result<W, Invalid> {
  const others = kinds.filter(({ id }) => id !== wish.id)
  const taken = [wish.name, ...wish.aliases].some((name) => kindNamed(name, others) !== null)
  const fault = firstFault(
    titleFault('title', wish.name),
    textFault('unit', wish.unit, UNIT_LIMIT),
    ...wish.aliases.map((alias) => textFault('text', alias)),
    taken ? invalid('name', 'taken') : null
  )
  if (fault) return no(fault)
  const aliases = [...new Set(wish.aliases.map((one) => one.trim()).filter(Boolean))]
  return ok({ ...clean(wish), aliases })
}

interface KindChange {
  readonly id: KindId
  readonly fields: Partial<Omit<Kind, 'id'>>
}

/** Two spellings of one thing: `gone` is from now on another name of `kept`. What names it by its id finds `kept`. */
export function joinKinds(kept: Kind, gone: Kind): readonly KindChange[] {
  const aliases = [...new Set([...kept.aliases, gone.name, gone.id, ...gone.aliases])]
  return [
    { id: kept.id, fields: { aliases, unit: kept.unit || gone.unit } },
    { id: gone.id, fields: { name: '', aliases: [] } }
  ]
}

/** Two kinds again, each with what it was called before; what was written of `kept` since stays. */
export function partKinds(kept: Kind, gone: Kind, before: Kind): readonly KindChange[] {
  const joined = new Set([gone.name, gone.id, ...gone.aliases])
  const aliases = kept.aliases.filter(
    (alias) => before.aliases.includes(alias) || !joined.has(alias)
  )
  const { name, unit, aliases: own } = gone
  return [
    { id: kept.id, fields: { aliases, unit: kept.unit === gone.unit ? before.unit : kept.unit } },
    { id: gone.id, fields: { name, unit, aliases: own } }
  ]
}

/** The names a person reads: without the ids of those that went into it. */
export function otherNames({ aliases }: Kind, kinds: readonly Kind[]): readonly string[] {
  return aliases.filter((alias) => !kinds.some(({ id }) => id === alias))
}
