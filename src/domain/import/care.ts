// Care as it is written: what is nothing, and what several columns say together. Rules I8, I29.
import { reach, step, wordList } from './words.ts'
import { clausesOf } from './answers.ts'
import { squash } from '../fold.ts'

const ABOUT = wordList(
  '特に とくに 今のところ いまのところ 現在 現時点では 現在は 該当 特記 特記事項 事項 食物 食品 薬物 食べ物 アレルギー アレルギーは 持病',
  '持病は 既往症 既往歴 薬 服薬 服用 常備薬 常用薬 飲んでいる薬 飲んでいる 配慮 必要 心配 心配な こと は も が の に 症状 健康上'
)

const NOTHING = wordList(
  'なし 無し 無 ない 無い ナシ ありません 有りません 無いです ないです なしです ございません 御座いません しません していません',
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

/** All texts, each once; a bare あり stands only where nobody tells more. */
export function joinCare(texts: readonly string[]): string {
  const told = [...new Set(texts.map((text) => readNote(text)).filter((text) => text !== ''))]
  const full = told.filter((text) => !BARE.includes(squash(text)))
  return (full.length > 0 ? full : told.slice(0, 1)).join(' / ')
}
