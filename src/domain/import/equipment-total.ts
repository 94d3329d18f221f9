// Lines of a list that are no thing: totals, what is added to a bill, the end. Rule I32.
import { squash } from '../fold.ts'

const TOTAL =
  /^(?:(?:小|合|総|累|中|税込|税抜|総合)?計(?:金?額|数量?|点数|個数|台数)?|消費税|内税|外税|送料|値引き?|割引|端数(?:処理|調整)?|(?:sub|grand)?total|sum|tax|shipping|discount)(?:[(:].*|\d.*)?$/u
const END = /^(?:以上|以下余白|以下空白|end|eof|-+以上-+|※.*|注[)意].*)$/u

/** Nothing of the row is lost: it is listed as left out. */
export function isTotal(name: string, cells: readonly string[]): boolean {
  const words = cells.map(squash).filter(Boolean)
  if (TOTAL.test(squash(name))) return true
  if (name !== '') return false
  const said = words.filter((word) => !/^[\d,.¥\\円]+$/u.test(word))
  return said.some((word) => TOTAL.test(word)) || (said.length === 1 && END.test(said[0] ?? ''))
}
