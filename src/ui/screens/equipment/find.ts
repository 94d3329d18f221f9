// Finding a thing among hundreds: by what is typed, by what the camera reads, by case and by where it is.
import { foldText } from '../../../domain/fold.ts'
import type { Thing } from '../../../kit/views.ts'
import { caseKey } from './cases.ts'

export type Where = 'all' | 'out' | 'home' | 'broken'

export interface Wanted {
  readonly text: string
  /** The key of a case; empty: every case. */
  readonly inCase: string
  readonly where: Where
}

export function isOut(thing: Thing): boolean {
  return thing.out > 0
}

export function isBroken(thing: Thing): boolean {
  return thing.condition !== 'fine'
}

/** A lost thing is not in its case, whoever had it last. */
export function isLost(thing: Thing): boolean {
  return thing.condition === 'lost'
}

/** Not in its case: somebody has it, or nobody knows. */
export function isAway(thing: Thing): boolean {
  return isOut(thing) || isLost(thing)
}

/** More are recorded as out than there are: somebody counts. */
export function isOver({ out, asset }: Thing): boolean {
  return asset.kind !== 'unit' && out > asset.quantity
}

function isThere(thing: Thing, where: Where): boolean {
  if (where === 'out') return isOut(thing)
  if (where === 'broken') return isBroken(thing)
  return where === 'all' || !isAway(thing)
}

export function findThings(things: readonly Thing[], wanted: Wanted): readonly Thing[] {
  const words = foldText(wanted.text).split(/\s+/u).filter(Boolean)
  return things.filter((thing) => {
    if (wanted.inCase !== '' && caseKey(thing) !== wanted.inCase) return false
    if (!isThere(thing, wanted.where)) return false
    if (words.length === 0) return true
    const text = searchText(thing)
    return words.every((word) => text.includes(word))
  })
}

function searchText(thing: Thing): string {
  const { code, name, model, serial, kit } = thing.asset
  const holders = thing.held.map((one) =>
    one.holder.kind === 'badge' ? `${one.holder.number} ${one.name}` : one.name
  )
  const parts = [code, name, model, serial, kit, thing.lender?.name ?? '', ...holders]
  return foldText([...parts, looseCode(code)].join(' '))
}

/** A label read whole: the code or the serial number; what was typed may leave out hyphens and zeros. */
export function findByCode(things: readonly Thing[], typed: string): Thing | null {
  const code = strictCode(typed)
  if (code === '') return null
  const exact = things.find(
    ({ asset }) =>
      strictCode(asset.code) === code || (asset.serial !== '' && strictCode(asset.serial) === code)
  )
  if (exact !== undefined) return exact
  const near = things.filter(({ asset }) => looseCode(asset.code) === looseCode(typed))
  return near.length === 1 ? (near[0] ?? null) : null
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
