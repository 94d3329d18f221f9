// Finding a thing among hundreds: by what is typed, by what the camera reads, by case and by where it is. Rules C13, N20, N24.
import { foldSearch } from '../fold.ts'
import { caseKey } from './case.ts'
import { isAway, isBroken, isOut, type Thing } from './thing.ts'

export type ThingPresence = 'all' | 'out' | 'home' | 'broken'

export interface ThingQuery {
  readonly text: string
  /** The key of a case; empty: every case. */
  readonly inCase: string
  readonly where: ThingPresence
}

function isThere(thing: Thing, where: ThingPresence): boolean {
  if (where === 'out') return isOut(thing)
  if (where === 'broken') return isBroken(thing)
  return where === 'all' || !isAway(thing)
}

export function findThings(things: readonly Thing[], wanted: ThingQuery): readonly Thing[] {
  const words = foldSearch(wanted.text).split(/\s+/u).filter(Boolean)
  const there = things.filter(
    (thing) =>
      (wanted.inCase === '' || caseKey(thing) === wanted.inCase) && isThere(thing, wanted.where)
  )
  const numbered = there.filter((thing) => isNumbered(thing, strictCode(wanted.text)))
  if (numbered.length > 0) return numbered
  return there.filter((thing) => {
    const { text, serial } = keyOf(thing)
    return words.every((word) => text.includes(word) || (isLong(word) && serial.includes(word)))
  })
}

/** Fewer digits are in too many serial numbers. */
function isLong(word: string): boolean {
  return !/^\d{1,3}$/u.test(word)
}

interface ThingKey {
  readonly text: string
  readonly serial: string
}

/** Folding hundreds of things costs more than a key on the keyboard may: once for each, as long as it stays the same. */
const keyByThing = new WeakMap<Thing, ThingKey>()

function keyOf(thing: Thing): ThingKey {
  const key = keyByThing.get(thing) ?? {
    text: searchText(thing),
    serial: foldSearch(thing.asset.serial)
  }
  keyByThing.set(thing, key)
  return key
}

function searchText(thing: Thing): string {
  const { code, name, model, kit } = thing.asset
  const holders = thing.held.map((one) =>
    one.holder.kind === 'badge' ? `${one.holder.number} ${one.name}` : one.name
  )
  const parts = [code, name, model, kit, thing.lender?.name ?? '', ...holders]
  return foldSearch([...parts, looseCode(code)].join(' '))
}

/**
 * What a label or a hand may mean, the surest reading first: the code or serial number whole; without hyphens and zeros;
 * digits alone as the number at the end of a code or of a slot, then of a serial number; whatever the list would show.
 * Several where two things answer to it: a person is asked.
 */
export function thingsByCode(things: readonly Thing[], typed: string): readonly Thing[] {
  const code = strictCode(typed)
  if (code === '') return []
  const readings: readonly ((thing: Thing) => boolean)[] = [
    ({ asset }) => strictCode(asset.code) === code || strictCode(asset.serial) === code,
    ({ asset }) => looseCode(asset.code) === looseCode(typed),
    (thing) => isNumbered(thing, code),
    ({ asset }) => SERIAL_END.test(code) && strictCode(asset.serial).endsWith(code)
  ]
  for (const isMeant of readings) {
    const found = things.filter(isMeant)
    if (found.length > 0) return oneEach(found)
  }
  return oneEach(findThings(things, { text: typed, inCase: '', where: 'all' }))
}

/** Fewer digits are at the end of too many serial numbers. */
const SERIAL_END = /^\d{4,}$/u

/** The number at the end of its code, or of its slot. */
function isNumbered({ asset }: Thing, digits: string): boolean {
  if (!/^\d+$/u.test(digits)) return false
  return [asset.code, asset.slot].some((text) => {
    const end = /\d+$/u.exec(strictCode(text))?.[0]
    return end !== undefined && Number(end) === Number(digits)
  })
}

/** A counted thing stands once for each holder. */
function oneEach(things: readonly Thing[]): readonly Thing[] {
  const ids = new Set<string>()
  return things.filter(({ asset }) => !ids.has(asset.id) && ids.add(asset.id))
}

function strictCode(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '').toUpperCase()
}

/** `TK-0007`, `tk7` and `TK-7` are one. */
function looseCode(text: string): string {
  return strictCode(text)
    .replaceAll(/[-_‐‑–ー]/gu, '')
    .replaceAll(/0+(?=\d)/gu, '')
}
