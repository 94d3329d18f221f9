// A badge or a family's slip held to the camera at the door, or its code typed: whom it names, and what is to be done. Rules A47, A48.
import type { Event } from '../entity.ts'
import type { Card } from '../people/card.ts'
import { eventTag, familyTag, readBadgeCode } from './badge-code.ts'

/** `arrive`: those still まだ arrive. `stands`: everybody it names is told already. */
export type DoorScan =
  | { readonly kind: 'arrive'; readonly cards: readonly Card[] }
  | { readonly kind: 'stands'; readonly cards: readonly Card[] }
  /** Several wear this number. */
  | { readonly kind: 'several'; readonly cards: readonly Card[] }
  | { readonly kind: 'nobody'; readonly number: number | null }
  | { readonly kind: 'other-event' }
  | { readonly kind: 'misread' }
  | { readonly kind: 'foreign' }

export function scanAtDoor(
  text: string,
  event: Pick<Event, 'id'>,
  /** Whom the session expects first, then who turned up from elsewhere. */
  cards: readonly Card[]
): DoorScan {
  const code = readBadgeCode(text)
  if (code.kind === 'misread' || code.kind === 'foreign') return code
  if ('event' in code && code.event !== eventTag(event.id)) return { kind: 'other-event' }
  if (code.kind === 'family') {
    const named = cards.filter(({ families }) =>
      families.some((id) => familyTag(id) === code.family)
    )
    return named.length === 0 ? { kind: 'nobody', number: null } : ofFamily(named, cards)
  }
  const worn = cards.filter(
    ({ participant }) => participant.badge > 0 && participant.badge === code.number
  )
  const [only] = worn
  if (only === undefined) return { kind: 'nobody', number: code.number }
  if (worn.length > 1) return { kind: 'several', cards: worn }
  return only.state === 'yet' ? { kind: 'arrive', cards: worn } : { kind: 'stands', cards: worn }
}

/** Also brothers and sisters who stand in another family by a joined entry. */
function ofFamily(named: readonly Card[], cards: readonly Card[]): DoorScan {
  const households = new Set(named.map(({ household }) => household))
  const family = cards.filter(({ household }) => households.has(household))
  const coming = family.filter(({ state }) => state === 'yet')
  return coming.length > 0 ? { kind: 'arrive', cards: coming } : { kind: 'stands', cards: family }
}
