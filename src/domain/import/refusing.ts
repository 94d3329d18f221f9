// Headers that turn what a cell says: refusals (写真NG, ひとり帰り不可), keys (1:可 2:不可), questions turned round. Rules I15, I28.
import { readAnswer } from './answers.ts'
import { squash } from '../fold.ts'
import { says, wordList } from './words.ts'

const REFUSAL = wordList(
  'NG 不可 しない しません しないで たくない 望まない ほしくない 遠慮 拒否 辞退 お断り 断る 禁止 だめ ダメ 困る 困ります 困り させない',
  '不同意 許可しない できない できません いただけない ではいけない てはいけない てはならない いけない方 いけない人 以外の方 やめて 避けたい',
  '避けて 控えて 載せない 載せないで 出さない 使わない 写さない 撮らない 撮らないで 渡さない 渡さないで 制限 optout nophoto notallowed donot',
  "don't 来ない"
)

/** The header names both answers, so that the cell says which. */
const BOTH =
  /可[・/,、か]?不可|可否|諾否|是非|(?:する|します)[・/,、か]*(?:しない|しません)|[○〇◯].?[×x]|同意[・/,、か]?不同意|ok[・/,、か]?ng/u

export function isRefusalHeader(header: string): boolean {
  return says(header, REFUSAL) && !BOTH.test(squash(header)) && !isKeyOfBoth(header)
}

/** 支障がありますか, 問題ないですか: whether a はい means yes cannot be told. */
const TURNED = wordList(
  '支障 問題 差し支え 差支 異議 不都合 かまわない かまいません 構わない 構いません'
)

const SIGN_OR_YES =
  /^(?:[○〇◯◎×x✓✔☑✅レ01]|はい|いいえ|あり|有り?|なし|無し?|yes|no|true|false|y|n)[。.!]?$/u

/** What a cell says under its header: a sign by the header's key (1:可 2:不可); null where it cannot be told. */
export function saidUnder(header: string, text: string): string | null {
  const key = keyOf(header)
  const cell = squash(text)
  const meant = key.get(cell)
  if (meant !== undefined) return meant
  if (says(header, TURNED) && SIGN_OR_YES.test(cell)) return null
  return /^\d{1,2}$/u.test(cell) && key.size > 0 ? null : text
}

const SIGN = '[○〇◯×x✓✔△]|\\d{1,2}'
const WORD =
  '(?:同意|承諾|許可|希望)?(?:しない|しません|する|します)|同意|不同意|不可|可|ok|ng|はい|いいえ|yes|no'
const SIGN_FIRST = new RegExp(`(${SIGN})[:=](${WORD})`, 'gu')
const WORD_FIRST = new RegExp(`(${WORD})[:=](${SIGN})`, 'gu')

function keyOf(header: string): ReadonlyMap<string, string> {
  const written = squash(header)
  return new Map([
    ...[...written.matchAll(WORD_FIRST)].map(([, word = '', sign = '']) => [sign, word] as const),
    ...[...written.matchAll(SIGN_FIRST)].map(([, sign = '', word = '']) => [sign, word] as const)
  ])
}

function isKeyOfBoth(header: string): boolean {
  return keyOf(header).size > 1
}

const TAKEN_BACK = /^(?:-|なし|無し|無|特になし|該当なし|可|ok|false|0|no|いいえ)$/u
const CONSENTS = /同意|承諾|許可|了承|賛成/u

/** Any sign in such a column, except one that plainly takes it back. */
export function isRefusing(text: string): boolean {
  const written = squash(text)
  return written !== '' && !TAKEN_BACK.test(written)
}

/** 同意します where the header refuses: one of the two is a slip. */
export function isAgainstHeader(text: string): boolean {
  return CONSENTS.test(squash(text)) && readAnswer(text) === 'yes'
}
