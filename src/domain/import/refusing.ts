// Columns whose header is a refusal (写真NG, ひとり帰り不可): a sign there is a no. Rules I15, I28.
import { squash } from '../fold.ts'
import { says, wordList } from './words.ts'

const REFUSAL = wordList(
  'NG 不可 しない しません たくない 望まない ほしくない 遠慮 拒否 辞退 お断り 断る 禁止 だめ 困る させない 不同意 許可しない'
)

/** The header names both answers, so that the cell says which. */
const BOTH =
  /可[・/,、か]?不可|可否|諾否|是非|(?:する|します)[・/,、か]*(?:しない|しません)|[○〇◯].?[×x]|同意[・/,、か]?不同意|ok[・/,、か]?ng/u

export function isRefusalHeader(header: string): boolean {
  return says(header, REFUSAL) && !BOTH.test(squash(header))
}

const TAKEN_BACK = /^(?:-|なし|無し|無|特になし|該当なし|可|ok|false|0|no|いいえ)$/u

/** Any sign in such a column, except one that plainly takes it back. */
export function isRefusing(text: string): boolean {
  const written = squash(text)
  return written !== '' && !TAKEN_BACK.test(written)
}
