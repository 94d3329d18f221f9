import type { Thing } from '../../../src/domain/equipment/thing.ts'

interface Wish {
  readonly code?: string
  readonly name?: string
  readonly serial?: string
  readonly kind?: Thing['asset']['kind']
  readonly quantity?: number
  readonly kit?: string
  readonly slot?: string
  readonly lender?: string
  readonly out?: number
  readonly holder?: Thing['holder']
  readonly holderName?: string
  readonly held?: Thing['held']
  readonly since?: number
  readonly condition?: Thing['condition']
}

/** A unit in its case unless wished otherwise. */
export function aThing(id: string, wish: Wish = {}): Thing {
  const lender = wish.lender ?? 'みらい機器'
  return {
    asset: {
      id,
      kind: wish.kind ?? 'unit',
      code: wish.code ?? id,
      name: wish.name ?? 'ロボットカー',
      model: '',
      serial: wish.serial ?? '',
      quantity: wish.quantity ?? 1,
      unit: '本',
      accessories: '',
      kit: wish.kit ?? '箱A',
      slot: wish.slot ?? '',
      note: ''
    },
    lender: { id: `id of ${lender}`, name: lender },
    holder: wish.holder ?? { kind: 'home' },
    holderName: wish.holderName ?? '',
    held: wish.held ?? heldOf(wish),
    out: wish.out ?? 0,
    condition: wish.condition ?? 'fine',
    note: '',
    since: wish.since ?? null,
    byName: '',
    device: '',
    hasConflict: false
  }
}

function heldOf({ out = 0, holder = { kind: 'home' }, holderName = '' }: Wish): Thing['held'] {
  return out === 0 ? [] : [{ holder, name: holderName, quantity: out }]
}
