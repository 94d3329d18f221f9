// Who may take the child home, and whether it goes alone. Rules I16, I40.
import { answerText, has, readAnswer, strictest } from './answers.ts'
import { NEGATION } from './answer-words.ts'
import { step, wordList } from './words.ts'
import { squash } from '../fold.ts'
import type { Answer } from './answers.ts'

export interface ReadPickers {
  readonly pickers: string
  /** What is said of going home alone; null where nothing is. */
  readonly alone: Answer | null
}

/** Commas and the like, but not inside brackets. */
const BETWEEN = /[、,，／/・\n;；]+(?![^(（]*[)）])/u
const BRACKETS = /[(（]([^()（）]*)[)）]/gu

const NOBODY = wordList(
  'お迎え 迎え 迎えあり お迎えあり お迎えに来ます 迎えに行きます あり 有 有り はい ○ 〇 ◯ 必要 要 お迎え必要 可 する します yes true 1'
)
const WITHOUT = wordList(
  'お迎えなし 迎えなし なし 無し 無 不要 いいえ お迎え不要 迎え不要 × no false 0'
)

/**
 * `小林 隆、祖母` or `ひとり帰り可`, also mixed. What is no plain yes stays readable in brackets: beside a picker, or alone.
 */
export function readPickers(text: string): ReadPickers {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter(Boolean)
  const told: string[] = []
  const answers: (Answer | null)[] = []
  for (const part of parts) {
    const answer = aloneOf(part)
    answers.push(answer)
    if (answer === null) {
      if (!NOBODY.includes(squash(part))) told.push(part)
    } else if (isOwnSentence(part)) {
      if (answer !== 'yes') told.push(`${told.pop() ?? ''}（${part}）`)
    } else told.push(part)
  }
  const alone = strictest(answers)
  // a comma may stand before the very word that turns the sentence around
  if (alone === 'yes' && parts.some((part) => REVERSING.test(squash(part))))
    return { pickers: `（${parts.join('、')}）`, alone: 'asked' }
  return { pickers: told.join('、'), alone }
}

const REVERSING =
  /不可|ng|[×✕✖❌]|しない|ません|ないで|なし$|禁止|だめ|駄目|のみ|だけ|ただし|但し|条件|場合|なら|相談|遠慮/u

/** A name with a remark in brackets stays as it is; a sentence about going home becomes a remark itself. */
function isOwnSentence(part: string): boolean {
  const outside = part.replaceAll(BRACKETS, '').trim()
  return outside !== '' && (isOfGoing(outside) || WITHOUT.includes(squash(outside)))
}

function aloneOf(part: string): Answer | null {
  const outside = part.replaceAll(BRACKETS, '').trim()
  if (WITHOUT.includes(squash(outside))) return 'asked'
  if (isOfGoing(outside)) return readAlone(part)
  const remarks = [...part.matchAll(BRACKETS)].map(([, remark]) => remark ?? '')
  return strictest(remarks.filter(isOfGoing).map(readAlone))
}

const GOING = wordList('帰り 帰る 帰ら 帰し 帰す 帰っ 帰れ')
const BY_ITSELF = wordList(
  '一人 自分 単独 子どもだけ 子供だけ 子どもたちだけ 子供たちだけ きょうだいだけ 兄弟だけ 姉妹だけ 徒歩 歩い 自転車 自力'
)

function isOfGoing(text: string): boolean {
  const written = answerText(text)
  return has(written, GOING) && has(written, BY_ITSELF)
}

const ALONE = wordList(
  '一人 で の 帰り 帰る 帰ります 帰らせる 帰らせます 帰します 帰す 希望 を です します する させる させます'
)

/** `ひとり帰り` alone is the guardian's word too; a condition or anything else beside it is asked. */
export function readAlone(text: string): Answer | null {
  const written = answerText(text)
  const isPlain = step(written, new Set([0]), ALONE).has(written.length) && isOfGoing(text)
  if (isPlain && !has(written, NEGATION)) return 'yes'
  return readAnswer(text)
}
