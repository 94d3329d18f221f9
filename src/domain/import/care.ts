// Care as it is written: what is nothing, and what several columns say together. Rules I8, I29.
import { reach, step, wordList } from './words.ts'
import { clausesOf } from './answers.ts'
import { squash } from '../fold.ts'
import type { Share } from './columns.ts'

const ABOUT = wordList(
  '特に とくに 特別 特別な 知る限り 食べられないもの 食べられないものは 今のところ いまのところ 現在 現時点では 現在は 該当 特記 特記事項 事項 食物 食品 薬物 食べ物 アレルギー アレルギーは 持病',
  '持病は 既往症 既往歴 薬 服薬 服用 常備薬 常用薬 飲んでいる薬 飲んでいる 配慮 必要 心配 心配な こと は も が の に 症状 健康上'
)

const NOTHING = wordList(
  'なし 無し 無 ない 無い ナシ ありません 有りません 無いです ないです なしです ございません 御座いません しません していません',
  '不要 不要です 良好 良好です 健康 健康です 元気 元気です 特段なし 別になし',
  'いいえ いません × x none no n/a na n.a. nil nothing false 0 - ― / 異常なし 問題なし 該当しません です。'
)

/** Signs of "yes, there is something", which say nothing beside the text that tells what. */
const BARE = wordList('あり 有り 有 ある あります はい ○ 〇 ◯ ◎ ✓ ✔ ☑ ✅ レ yes true 1 要 必要')

/** `なし` in a column of allergies is the answer that there is nothing to note. */
export function readNote(text: string): string {
  const whole = squash(text)
  const clauses = clausesOf(whole)
  const isNothing = isNothingIn(whole) || clauses.every((clause) => isNothingIn(clause))
  return isNothing ? '' : text.trim()
}

function isNothingIn(clause: string): boolean {
  if (clause === '') return true
  const said = step(clause, reach(clause, new Set([0]), ABOUT), NOTHING)
  return said.has(clause.length)
}

const GENERAL = wordList(
  'アレルギー アレルゲン 食物 食品 薬 お薬 服薬 服用 常備薬 持病 既往症 既往歴 病歴 配慮 支援 健康 健康状態 体調 心配 必要 必要な 事項 こと',
  'の に を は が も と や 有無 等 など 何か 特別な その他 お子さま お子様 子ども 参加者 ありますか ございますか ですか お持ちですか あり なし',
  '内容 詳細 について 状態 現在 care allergy allergies medicine foodallergies'
)
const SIGNS = wordList('× x ✕ ✖')

/** A sign under a header that says more than that care is asked for (アレルギー 卵, エピペンの有無) is told with it. */
export function careUnder({ header, text }: Share): string {
  const sign = squash(text)
  const words = clausesOf(squash(header).replaceAll(/[?？]/gu, ''))
  const isGeneral = words.every((word) => reach(word, new Set([0]), GENERAL).has(word.length))
  if (isGeneral) return text
  // of 卵 a × may be that there is none, and that the child must not have it
  const isKept = BARE.includes(sign) || (SIGNS.includes(sign) && !/有無|ますか/u.test(header))
  return isKept ? `${header}: ${text}` : text
}

/** All texts, each once; a bare あり stands only where nobody tells more. */
export function joinCare(texts: readonly string[]): string {
  const told = [...new Set(texts.map((text) => readNote(text)).filter((text) => text !== ''))]
  const full = told.filter((text) => !BARE.includes(squash(text)))
  return (full.length > 0 ? full : told.slice(0, 1)).join(' / ')
}
