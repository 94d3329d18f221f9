import { familiesByBadge } from '../../domain/people/families.ts'
import { coverRoster } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { Pickup, VouchedRelease } from './views.ts'

/** The code of a family stands on its badge only, and tells whose it is to whoever has the list. */
export function coverPickup(one: Pickup, called: Called): Pickup {
  const families = one.families.map((family) => ({
    ...family,
    name: '',
    calls: family.calls.map((call) => ({ ...call, phone: '', note: '' })),
    cards: coverRoster(family.cards, called)
  }))
  const inOrder = familiesByBadge(families).flatMap(
    ({ id }) => families.find((of) => of.id === id) ?? []
  )
  return { ...one, families: inOrder }
}

export function coverVouched(one: VouchedRelease): VouchedRelease {
  return { ...one, child: '', picker: '', agreed: '', phone: '', reason: '' }
}
