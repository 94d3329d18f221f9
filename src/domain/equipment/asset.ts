// Making and changing a thing of the equipment. Rule E7.
import { clean } from '../clean.ts'
import { firstFault, invalid, textFault, titleFault, TITLE_LIMIT } from '../invalid.ts'
import { no, ok } from '../../lib/result.ts'
import type { Asset } from '../entity.ts'
import type { Draft, FieldSet } from '../fact.ts'
import type { FieldState } from '../fields.ts'
import type { AssetId, LenderId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import type { Result } from '../../lib/result.ts'

const SHORT = ['code', 'model', 'serial', 'unit', 'kit', 'slot'] as const

/** A unit is one; of counted things there is at least one. */
export function checkAsset<W extends Omit<Asset, 'id'>>(wish: W): Result<W, Invalid> {
  const isCount = Number.isSafeInteger(wish.quantity) && wish.quantity >= 1
  const fault = firstFault(
    titleFault('name', wish.name),
    ...SHORT.map((field) => textFault(field, wish[field], TITLE_LIMIT)),
    textFault('accessories', wish.accessories),
    textFault('note', wish.note),
    isCount ? null : invalid('quantity', 'not-a-number'),
    wish.kind === 'unit' && wish.quantity > 1 ? invalid('quantity', 'too-many') : null
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}

/** Whose a thing is stands in a fact of its own; nothing where that is said already, or no lender is named. */
export function ownerDrafts(
  asset: AssetId,
  lender: LenderId,
  said: FieldState | undefined
): readonly Draft<FieldSet>[] {
  if (lender === '' || said?.value === lender) return []
  return [{ kind: 'field', subject: asset, field: 'owner', value: lender, prev: said?.heads ?? [] }]
}
