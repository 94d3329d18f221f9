// Who may take the child home, and whether it goes alone. Rules I16, I40, I46.
import { answerText, has, readAnswer, strictest } from './answers.ts'
import { NEGATION } from './answer-words.ts'
import {
  isGrown,
  isItself,
  isUnsure,
  NOBODY_NAMED,
  refusesSomebody,
  WITHOUT
} from './picker-words.ts'
import { step, wordList } from './words.ts'
import { partsOutside } from '../release/pickers.ts'
import { squash } from '../fold.ts'
import type { AnswerRead } from './answers.ts'

export interface ReadPickers {
  readonly pickers: string
  /** What is said of going home alone; null where nothing is. */
  readonly alone: AnswerRead | null
  /** Somebody is left out, or nobody is named who could come. */
  readonly isOdd: boolean
}

/** Commas, full stops and the like, but not inside brackets. */
const BETWEEN = /(?:[、,，／/・\n;；。※]|または|又は|もしくは)+/gu
const BRACKETS = /[(（]([^()（）]*)[)）]/gu

/**
 * `小林 隆、祖母` or `ひとり帰り可`, also mixed. What is no plain yes, and whoever must not come, stays readable in brackets:
 * beside a picker, or alone.
 */
export function readPickers(text: string): ReadPickers {
  const parts = partsOutside(text, BETWEEN)
  const told: string[] = []
  const answers: (AnswerRead | null)[] = []
  let isOdd = false
  for (const part of parts) {
    const answer = aloneOf(part)
    answers.push(answer)
    const isNamed = !isSentence(part, answer)
    isOdd ||= !isNamed && answer === null
    if (isNamed && (answer !== null || !NOBODY_NAMED.includes(squash(part)))) told.push(part)
    if (!isNamed && answer !== 'yes') told.push(`${told.pop() ?? ''}（${part}）`)
  }
  const alone = strictest(answers)
  // a comma may stand before the very word that turns the sentence around
  if (alone === 'yes' && parts.some((part) => REVERSING.test(squash(part))))
    return { pickers: `（${parts.join('、')}）`, alone: 'asked', isOdd: false }
  return { pickers: told.join('、'), alone, isOdd }
}

const REVERSING =
  /不可|ng|[×✕✖❌]|しない|ません|ないで|なし$|禁止|だめ|駄目|のみ|だけ|ただし|但し|条件|場合|なら|相談|遠慮|雨|雪|晴|悪天|天候|暗く|明る|日は|日目|曜|午前|午後|\d[時:日]|とき|遅|以外|他は|基本|原則|時間|まで/u

/** A name with a remark in brackets stays as it is; a sentence becomes a remark itself. */
function isSentence(part: string, answer: AnswerRead | null): boolean {
  const outside = outsideOf(part)
  if (outside === '') return false
  if (isOfGoing(outside) || WITHOUT.includes(squash(outside))) return true
  const written = answerText(outside)
  if (isItself(written) || refusesSomebody(outside) || isUnsure(outside)) return true
  // 友達と帰る names no adult who takes the child
  if (answer === null && /帰[りるらしすっれさ]/u.test(written) && !isGrown(outside)) return true
  return remarksOf(part).some(isPlainRefusal)
}

/** 父（不可）; 祖母（祖父は不可） is said of another. */
function isPlainRefusal(remark: string): boolean {
  return !isOfGoing(remark) && refusesSomebody(remark) && !isGrown(remark)
}

function aloneOf(part: string): AnswerRead | null {
  const outside = outsideOf(part)
  if (WITHOUT.includes(squash(outside)) || isItself(answerText(outside))) return 'asked'
  if (isOfGoing(outside)) return readAlone(part)
  return strictest(remarksOf(part).filter(isOfGoing).map(readAlone))
}

function outsideOf(part: string): string {
  return part.replaceAll(BRACKETS, '').trim()
}

function remarksOf(part: string): readonly string[] {
  return [...part.matchAll(BRACKETS)].map(([, remark]) => remark ?? '')
}

const GOING = wordList(
  '帰り 帰る 帰ら 帰し 帰す 帰っ 帰れ 帰さ かえさ かえる かえり かえら かえし かえす'
)
const BY_ITSELF = wordList(
  '一人 本人 自主 自分 単独 子どもだけ 子供だけ 子どもたちだけ 子供たちだけ きょうだいだけ 兄弟だけ 姉妹だけ 徒歩 歩い 自転車 自力'
)

export function isOfGoing(text: string): boolean {
  const written = answerText(text)
  return has(written, GOING) && has(written, BY_ITSELF)
}

const ALONE = wordList(
  '一人 で の 帰り 帰る 帰ります 帰らせる 帰らせます 帰します 帰す 希望 を です します する させる させます'
)

/** `ひとり帰り` alone is the guardian's word too; a condition or anything else beside it is asked. */
export function readAlone(text: string): AnswerRead | null {
  const written = answerText(text)
  const isPlain = step(written, new Set([0]), ALONE).has(written.length) && isOfGoing(text)
  if (isPlain && !has(written, NEGATION)) return 'yes'
  return readAnswer(text)
}
