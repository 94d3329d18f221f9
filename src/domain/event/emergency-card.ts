// The card one reads to 119, of a venue. Rules J20–J23. What 119 asks comes first: where, how it is read, a landmark, the number.
import type { Venue } from '../entity.ts'

export const CARD_FIELDS = [
  'address',
  'addressYomi',
  'landmark',
  'telephone',
  'signal',
  'aed',
  'hospital',
  'meeting'
] as const

export type CardField = (typeof CARD_FIELDS)[number]

/** What is still to be written before the card can be read aloud, in its order; the first is the one that must not be missing. */
export function missingOfCard(venue: Pick<Venue, CardField>): readonly CardField[] {
  return CARD_FIELDS.filter((field) => (venue[field] ?? '').trim() === '')
}

/** Of all of it this alone brings nobody: 119 asks for the address first. */
export function isCardUseless(venue: Pick<Venue, 'address'>): boolean {
  return venue.address.trim() === ''
}

export interface ReadPart {
  readonly text: string
  readonly yomi: string
}

/** Parts of the address with their reading, where both are parted by as many blanks; else the whole with the whole. */
export function addressParts({
  address,
  addressYomi = ''
}: Pick<Venue, 'address' | 'addressYomi'>): readonly ReadPart[] {
  const texts = partsOf(address)
  const readings = partsOf(addressYomi)
  if (texts.length === 0) return []
  if (texts.length !== readings.length) return [{ text: texts.join(' '), yomi: readings.join(' ') }]
  return texts.map((text, at) => ({
    text,
    yomi: readings[at] === text ? '' : (readings[at] ?? '')
  }))
}

function partsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/u).filter(Boolean)
}
