// Finding a family by what somebody types, and saying by what it was found. Rules N6, N19, N20, N22–N24.
import { foldSearch } from '../fold.ts'
import { beginsWord, searchKey } from './people.ts'
import { telephonesOf, type Telephone } from './phone.ts'
import type { Participant } from '../entity.ts'
import type { Card } from './card.ts'
import type { FamilyCards } from './families.ts'

export type FoundBy = 'phone' | 'guardian' | 'pickers'

export interface FoundFamily {
  readonly family: FamilyCards
  /** What of it was found, where the children's names and numbers are not all of it. */
  readonly by: readonly { readonly place: FoundBy; readonly text: string }[]
}

/** A child's name as the screen has it. */
type Naming = (child: Participant) => string

export interface Wanted {
  readonly words: readonly WantedWord[]
  /** Of a telephone, where nothing else was typed. */
  readonly digits: string
}

interface WantedWord {
  readonly text: string
  /** Empty where it is none of a telephone. */
  readonly digits: string
}

export function wantedOf(typed: string): Wanted {
  const folded = foldSearch(typed)
  const words = folded.split(' ').filter(Boolean)
  return {
    words: words.map((text) => ({ text, digits: typedDigits(text) })),
    digits: typedDigits(folded)
  }
}

/** All families while nothing is typed. */
export function findFamilies(
  families: readonly FamilyCards[],
  wanted: Wanted,
  called: Naming
): readonly FoundFamily[] {
  if (wanted.words.length === 0) return families.map((family) => ({ family, by: [] }))
  return families.flatMap((family) => foundIn(family, wanted, called) ?? [])
}

/** The child found by the fewest places besides its name speaks for its family. */
function foundIn(family: FamilyCards, wanted: Wanted, called: Naming): FoundFamily | null {
  const children = family.cards.flatMap((card) => {
    const key = keyOf(card, called)
    const places = placesOf(key, wanted)
    return places === null ? [] : [{ card, key, places }]
  })
  const [best] = children.toSorted((one, other) => one.places.length - other.places.length)
  if (best === undefined) return null
  return { family, by: best.places.map((place) => ({ place, text: textAt(place, best, wanted) })) }
}

/** Where the words stand besides the name; null where one stands nowhere. */
function placesOf(key: CardKey, { words, digits }: Wanted): readonly FoundBy[] | null {
  const places = new Set<FoundBy>()
  for (const word of words) {
    if (beginsWord(key.name, word.text)) continue
    const place = placeOf(key, word)
    if (place === null) return dialledIn(key, digits).length > 0 ? ['phone'] : null
    places.add(place)
  }
  return [...places]
}

function placeOf(key: CardKey, { text, digits }: WantedWord): FoundBy | null {
  if (dialledIn(key, digits).length > 0) return 'phone'
  if (beginsWord(key.guardian, text)) return 'guardian'
  return beginsWord(key.pickers, text) ? 'pickers' : null
}

/** From four digits anywhere in a number; three are one part of it, fewer a badge. */
function dialledIn({ phones }: CardKey, digits: string): readonly PhoneKey[] {
  if (digits.length === 3) return phones.filter(({ parts }) => parts.includes(digits))
  return digits.length > 3 ? phones.filter(({ dial }) => dial.includes(digits)) : []
}

/** Nothing but digits and what parts them, with the zero for Japan before them; else empty. */
function typedDigits(folded: string): string {
  if (!/^[\d\s()+.-]+$/u.test(folded)) return ''
  const [first, ...others] = telephonesOf(folded)
  const whole = first?.isWhole === true && others.length === 0 ? first.dial : folded
  return whole.replaceAll(/\D/gu, '')
}

interface CardKey {
  readonly name: string
  readonly guardian: string
  readonly pickers: string
  readonly phones: readonly PhoneKey[]
}

interface PhoneKey {
  readonly dial: string
  readonly parts: readonly string[]
  readonly shown: string
}

/** Folding a roster costs more than a key on the keyboard may: once for each card, as long as it stays the same. */
const keysByNaming = new WeakMap<Naming, WeakMap<Card, CardKey>>()

function keyOf(card: Card, called: Naming): CardKey {
  const keys = keysByNaming.get(called) ?? new WeakMap<Card, CardKey>()
  keysByNaming.set(called, keys)
  const key = keys.get(card) ?? newKey(card, called)
  keys.set(card, key)
  return key
}

/** Ahead of the first letter that is typed. */
export function readyForFinding(cards: readonly Card[], called: Naming): void {
  for (const card of cards) keyOf(card, called)
}

function newKey({ participant, guardian }: Card, called: Naming): CardKey {
  return {
    name: searchKey(participant, called(participant)),
    guardian: [guardian.name, guardian.yomi].map(foldSearch).join(' '),
    pickers: foldSearch(guardian.pickers.replaceAll(/[、,，・/／(（)）]/gu, ' ')),
    phones: [guardian.phone, guardian.phone2].flatMap(telephonesOf).map(newPhoneKey)
  }
}

function newPhoneKey({ typed, dial, shown }: Telephone): PhoneKey {
  const digits = foldSearch(dial || typed).replaceAll(/\D/gu, '')
  return { dial: digits, parts: shown.split(/\D+/u), shown }
}

function textAt(
  place: FoundBy,
  { card: { guardian }, key }: { readonly card: Card; readonly key: CardKey },
  { words, digits }: Wanted
): string {
  if (place === 'guardian') return guardian.name || guardian.yomi
  if (place === 'pickers') return guardian.pickers
  const dialled = [digits, ...words.map((word) => word.digits)].flatMap((one) =>
    dialledIn(key, one)
  )
  return [...new Set(dialled.map(({ shown }) => shown))].join('、')
}
