// Making and changing a thing of the equipment. Rules E7, C20, C22.
import { clean } from '../clean.ts'
import { squash } from '../fold.ts'
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

/** More are out than there would be: how many. */
export interface BelowOut {
  readonly kind: 'below-out'
  readonly out: number
  readonly unit: string
}

/** C20: a count that is corrected is never below what is out. A single thing is one, wherever it is. */
export function belowOutFault(
  { kind, quantity, unit }: Pick<Asset, 'kind' | 'quantity' | 'unit'>,
  out: number
): BelowOut | null {
  return kind !== 'unit' && quantity < out ? { kind: 'below-out', out, unit: unit.trim() } : null
}

/** C22: other things under the same code, or with the same serial number, as somebody would read them. */
export function likeTyped(
  typed: Pick<Asset, 'code' | 'serial'> & { readonly id?: AssetId },
  assets: readonly Asset[]
): readonly Asset[] {
  const [code, serial] = [squash(typed.code), squash(typed.serial)]
  return assets.filter(
    (one) =>
      one.id !== typed.id &&
      ((code !== '' && squash(one.code) === code) ||
        (serial !== '' && squash(one.serial) === serial))
  )
}
