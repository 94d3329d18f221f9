// Whose a thing is by its row: a column names the lender, the one chosen beforehand has the others. Rules I51, I52.
import { squash } from '../fold.ts'
import type { Lender } from '../entity.ts'
import type { Id, LenderId } from '../id.ts'
import type { EquipmentRow } from './equipment-row.ts'

/** A lender the file names and nobody knows. */
export interface NewLender {
  readonly name: string
  readonly lines: readonly number[]
}

interface Lenders {
  readonly lender: LenderId
  readonly lenders: readonly Lender[]
}

type OfLender = Pick<EquipmentRow, 'lender'>

/** The id of a known lender, else the name with a blank before it, which no id has; empty where nobody is named. */
export function lenderOfRow({ lender }: OfLender, known: Lenders): Id {
  const key = lenderKey(lender)
  if (key === '') return known.lender
  return known.lenders.find(({ name }) => lenderKey(name) === key)?.id ?? ` ${key}`
}

export function isNewLender(lender: Id): boolean {
  return lender.startsWith(' ')
}

/** 株式会社 and 様 tell nobody apart; — and なし are nobody. */
function lenderKey(name: string): string {
  const word = squash(name)
    .replaceAll(/株式会社|有限会社|合同会社|\((?:株|有|同)\)/gu, '')
    .replace(/(?:様|さん|御中|殿)$/u, '')
  return /^(?:[-‐-―−]*|なし|無し|不明)$/u.test(word) ? '' : word || squash(name)
}

/** Under the name that stands first, with the lines that say so. */
export function newLenders(
  rows: readonly { readonly line: number; readonly row: OfLender }[],
  known: Lenders
): readonly NewLender[] {
  const byKey = new Map<Id, NewLender>()
  for (const { line, row } of rows) {
    const key = lenderOfRow(row, known)
    if (!isNewLender(key)) continue
    const { name, lines } = byKey.get(key) ?? { name: row.lender, lines: [] }
    byKey.set(key, { name, lines: [...lines, line] })
  }
  return [...byKey.values()]
}
