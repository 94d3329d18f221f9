// Names, readings and who is whom. Rules N1–N6.
import { foldSearch, foldText, squash, unvoice } from '../fold.ts'
import type { Participant } from '../entity.ts'

type Named = Pick<Participant, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>

export interface SplitName {
  readonly first: string
  readonly rest: string
}

/** `小林 芽依` (full or half width blank) → 小林 · 芽依. Letters stay as written; a name of one word is a first part alone. */
export function splitName(text: string): SplitName {
  const written = text.trim()
  const blank = /\s+/u.exec(written)
  if (blank === null) return { first: written, rest: '' }
  return {
    first: written.slice(0, blank.index),
    rest: written.slice(blank.index + blank[0].length)
  }
}

export function nameOf(person: Named): string {
  return [person.sei, person.mei].filter(Boolean).join(' ')
}

export function yomiOf(person: Named): string {
  return [person.seiYomi, person.meiYomi].filter(Boolean).join(' ')
}

/** Children are called by their reading; a name without one is shown as written. */
export function readName(person: Named): string {
  return yomiOf(person) || nameOf(person)
}

/** As written, where papers know a child by its letters; a walk-in may have a reading only. */
export function writtenName(person: Named): string {
  return nameOf(person) || yomiOf(person)
}

/** A family is called by the name of a child, or by its reading where nothing else was written down. */
export function familyNameOf(person: Named): string {
  return person.sei || person.seiYomi || person.mei || person.meiYomi
}

/**
 * Sorts as people look names up: first without voicing, then with it. Computed once and stored, because the collators of
 * browsers differ slightly and every tablet must show the same order; compare it with `<`.
 */
export function yomiKey(person: Named): string {
  const folded = foldText(yomiOf(person) || nameOf(person))
  return `${unvoice(folded)}|${folded}`
}

type Sorted = Named & { readonly id: string }

/** Folding a name costs more than all of a comparison, and lists are sorted again at every mark. */
const sortKeyOf = new WeakMap<Sorted, string>()

function sortKey(person: Sorted): string {
  const known = sortKeyOf.get(person)
  if (known !== undefined) return known
  const key = `${yomiKey(person)}|${person.id}`
  sortKeyOf.set(person, key)
  return key
}

export function byYomi(one: Sorted, other: Sorted): number {
  const [first, second] = [sortKey(one), sortKey(other)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

const japanese = new Intl.Collator('ja', { numeric: true })

/** For lists without a reading: groups, companies. Equal only what is the same letter for letter: A班 stands before Ａ班 on every tablet. */
export function byName(one: string, other: string): number {
  if (one === other) return 0
  return japanese.compare(one, other) || (one < other ? -1 : 1)
}

export type RailRow = 'あ' | 'か' | 'さ' | 'た' | 'な' | 'は' | 'ま' | 'や' | 'ら' | 'わ' | '他'

const RAIL: readonly (readonly [RailRow, string])[] = [
  ['あ', 'あいうえお'],
  ['か', 'かきくけこ'],
  ['さ', 'さしすせそ'],
  ['た', 'たちつてと'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほ'],
  ['ま', 'まみむめも'],
  ['や', 'やゆよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わゐゑをん']
]
export const RAIL_ROWS: readonly RailRow[] = [...RAIL.map(([row]) => row), '他']

/** Asked of every card at every mark, and folding costs. */
const railRowOf = new WeakMap<Named, RailRow>()

export function railRow(person: Named): RailRow {
  const known = railRowOf.get(person)
  if (known !== undefined) return known
  const row = rowOfFirst(person)
  railRowOf.set(person, row)
  return row
}

function rowOfFirst(person: Named): RailRow {
  const first = unvoice(foldText(yomiOf(person))).charAt(0)
  if (first === '') return '他'
  return RAIL.find(([, letters]) => letters.includes(first))?.[0] ?? '他'
}

/** All that is searched when somebody types at reception; `shown`: the name as the screen has it. */
export function searchKey(
  person: Named & Pick<Participant, 'callName' | 'badge'>,
  shown = ''
): string {
  const badge = person.badge > 0 ? String(person.badge) : ''
  const names = [yomiOf(person), nameOf(person), person.callName, badge, shown]
  const words = [...names, shown.replaceAll("'", '')].map(foldSearch)
  return [...words, squash(yomiOf(person))].filter(Boolean).join(' ')
}

/** Every word that was typed begins a word of the key: `すず た` finds すずき たろう. */
export function matches(key: string, typed: string): boolean {
  return foldSearch(typed)
    .split(' ')
    .every((word) => beginsWord(key, word))
}

export function beginsWord(key: string, word: string): boolean {
  return word === '' || key.startsWith(word) || key.includes(` ${word}`)
}

/** Two entries with the same key may be one child; empty when nothing is known to compare. */
export function twinKey(person: Named & Pick<Participant, 'grade'>): string {
  const reading = squash(yomiOf(person)) || squash(nameOf(person))
  return reading === '' ? '' : `${reading}/${person.grade}`
}
