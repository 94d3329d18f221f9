// Families at pick-up: who is still here, and what has to be known before a family is opened. Rules M13–M16.
import { isOfGoing } from '../import/pickers.ts'
import { isGrown, refusesSomebody } from '../import/picker-words.ts'
import { familiesOf, type FamilyCards } from '../people/families.ts'
import { matches, searchKey } from '../people/people.ts'
import { squash } from '../fold.ts'
import { eventTag, familyTag, readBadgeCode } from '../attendance/badge-code.ts'
import { namedPickers, pickerRemarks } from './pickers.ts'
import type { PresenceCounts, PresenceState } from '../attendance/attendance.ts'
import type { Participant } from '../entity.ts'
import type { Phase } from '../day.ts'
import type { EventId, Id, Instant } from '../id.ts'
import type { Card } from '../people/card.ts'

export interface PickupFamily extends FamilyCards {
  /** On the family's own badge; its families may have one each where entries were joined. */
  readonly codes: readonly string[]
  /** How many of those who are here go home alone with a guardian's consent. */
  readonly mayGoAlone: number
  /** The one in charge is to be asked before anybody takes a child of it. */
  readonly asksFirst: boolean
}

export function pickupFamilies(
  cards: readonly Card[],
  codeByFamily: ReadonlyMap<Id, string>
): readonly PickupFamily[] {
  return familiesOf(cards).map((family) => {
    const families = family.cards.flatMap((card) => card.families)
    const codes = new Set(families.map((id) => codeByFamily.get(id) ?? ''))
    return Object.assign({}, family, {
      codes: [...codes].filter(Boolean),
      mayGoAlone: family.cards.filter(isHereAlone).length,
      asksFirst: family.cards.some(isAskedFirst)
    })
  })
}

function isHereAlone({ state, guardian }: Card): boolean {
  return state === 'arrived' && guardian.goesHomeAlone
}

/** Somebody must not come, entries name different people, or its marks contradict each other: never said which of them, parents look on. */
export function isAskedFirst({ guardian, namedInPart, hasConflict }: Card): boolean {
  return hasConflict || namedInPart.length > 0 || pickupWarningsOf(guardian.pickers).length > 0
}

/** What is written of pick-up that leaves somebody out; that a child is not to go alone leaves out nobody. */
export function pickupWarningsOf(pickers: string): readonly string[] {
  const beside = namedPickers(pickers).map(({ remark }) => remark)
  return [...pickerRemarks(pickers), ...beside].filter(
    (remark) => refusesSomebody(remark) && (isGrown(remark) || !isOfGoing(remark))
  )
}

/** The children of a family that are in this state; null: all of them. */
export function membersIn(
  { cards }: Pick<FamilyCards, 'cards'>,
  state: PresenceState | null
): readonly Card[] {
  return state === null ? cards : cards.filter((card) => card.state === state)
}

/** Whoever is looked for stands at pick-up as long as one child of the family may still go. */
export function mayStillGo({ state }: Card): boolean {
  return state === 'arrived' || state === 'yet'
}

/** By a child's reading, name or number, or by the code on the family's badge. */
export function searchPickup<Family extends Pick<PickupFamily, 'cards' | 'codes'>>(
  families: readonly Family[],
  typed: string,
  called: (child: Participant) => string
): readonly Family[] {
  if (typed.trim() === '') return []
  const code = squash(typed)
  return families.filter(
    ({ cards, codes }) =>
      codes.some((one) => squash(one) === code) ||
      cards.some(({ participant }) => matches(searchKey(participant, called(participant)), typed))
  )
}

export type PickupScan<Family> =
  | { readonly kind: 'family'; readonly family: Family }
  | { readonly kind: 'nobody' | 'other-event' | 'misread' }

/**
 * The slip of a family, the badge of one of its children, its number alone, or the code its roster gave it; whole and nothing less:
 * half a code is nobody's.
 */
export function scanAtPickup<Family extends Pick<PickupFamily, 'cards' | 'codes'>>(
  families: readonly Family[],
  read: string,
  event: EventId
): PickupScan<Family> {
  const own = squash(read)
  const ofRoster = families.filter(({ codes }) => codes.some((one) => squash(one) === own))
  if (own !== '' && ofRoster.length > 0) return onlyOne(ofRoster)
  const code = readBadgeCode(read)
  if (code.kind === 'misread') return { kind: 'misread' }
  if (code.kind === 'foreign') return { kind: 'nobody' }
  if ('event' in code && code.event !== eventTag(event)) return { kind: 'other-event' }
  const isMeant = (card: Card) =>
    code.kind === 'family'
      ? card.families.some((id) => familyTag(id) === code.family)
      : card.participant.badge > 0 && card.participant.badge === code.number
  return onlyOne(families.filter(({ cards }) => cards.some(isMeant)))
}

function onlyOne<Family>(found: readonly Family[]): PickupScan<Family> {
  const [family, ...others] = found
  return family && others.length === 0 ? { kind: 'family', family } : { kind: 'nobody' }
}

/** As many as can be called one after the other; more are looked up in a list. */
const FEW_LEFT = 5
const FEW_AFTER_END = 10

/** Whoever is still here is no list any more but something to do: few are left, or the session is over. */
export function isLastOnes(
  { arrived, left }: Pick<PresenceCounts, 'arrived' | 'left'>,
  phase: Phase
): boolean {
  if (arrived === 0) return false
  if (phase === 'after') return arrived <= FEW_AFTER_END
  return left > 0 && arrived <= FEW_LEFT
}

/** Who went last, when everybody has gone. */
export function lastToGo(cards: readonly Card[]): (Card & { readonly at: Instant }) | null {
  const gone = cards.flatMap((card) =>
    card.state === 'left' && card.at !== null ? [Object.assign({}, card, { at: card.at })] : []
  )
  return gone.toSorted((one, other) => one.at - other.at).at(-1) ?? null
}
