// Yes and no as people write them. Rules I8, I25, I26: a negation in any wording is never a yes, a limiting word never an
// unconditional one, and what is not understood is asked.
import { DOUBLE, EITHER, LIMIT, NEGATION, NO, POLITE, TOPIC, YES } from './answer-words.ts'
import { reach, step } from './words.ts'
import { squash } from '../fold.ts'

export type AnswerRead = 'yes' | 'no' | 'asked'

/** A sentence is parted at these; a question mark parts nothing, it asks. */
const BETWEEN = /[、。,.!・;:/()「」『』[\]【】<>〈〉"'“”…|*※→-]+/u
/** How a symbol is drawn (text or picture) says nothing. */
const DRAWN = /\u{fe0e}|\u{fe0f}/gu

/** Null for an empty cell: no answer. */
export function readAnswer(text: string): AnswerRead | null {
  const written = answerText(text)
  const clauses = clausesOf(written)
  if (clauses.length === 0) return written === '' ? null : 'asked'
  if (has(written, LIMIT) || has(written, DOUBLE)) return 'asked'
  if (clauses.some((clause) => EITHER.includes(clause))) return 'asked'
  const kinds = clauses.map(clauseKind).filter((kind) => kind !== 'polite')
  const [isYes, isNo] = [kinds.includes('yes'), kinds.includes('no')]
  if (isNo && !isYes) return 'no'
  return isYes && kinds.every((kind) => kind === 'yes') ? 'yes' : 'asked'
}

/** Null where nothing understandable is written; an empty cell is no answer. */
export function readYes(text: string): boolean | null {
  const answer = readAnswer(text)
  return answer === 'yes' || answer === 'no' ? answer === 'yes' : null
}

/** Of several answers the strictest: a no before what is asked, that before a yes. */
export function strictest(answers: readonly (AnswerRead | null)[]): AnswerRead | null {
  return (['no', 'asked', 'yes'] as const).find((one) => answers.includes(one)) ?? null
}

export function answerText(text: string): string {
  return (
    squash(text.replaceAll(DRAWN, ''))
      .replaceAll(/お?(?:ひとり|1人|独り|一人)/gu, '一人')
      .replaceAll(/帰宅|下校|降園/gu, '帰り')
      // ず and 非 that refuse nothing
      .replaceAll(/いずれも|必ず|是非/gu, '')
  )
}

export function clausesOf(written: string): readonly string[] {
  return written.split(BETWEEN).filter((clause) => clause !== '')
}

type Kind = 'yes' | 'no' | 'polite' | 'other'

export function clauseKind(clause: string): Kind {
  if (NO.includes(clause) || has(clause, NEGATION)) return 'no'
  if (isYesClause(clause)) return 'yes'
  return reach(clause, START, AROUND).has(clause.length) ? 'polite' : 'other'
}

const START: ReadonlySet<number> = new Set([0])
const AROUND = [...TOPIC, ...POLITE]

/** What it is about, at least one yes, politeness; and nothing else. */
function isYesClause(clause: string): boolean {
  const begun = reach(clause, START, TOPIC)
  return reach(clause, step(clause, begun, YES), POLITE).has(clause.length)
}

export function has(written: string, words: readonly string[]): boolean {
  return words.some((word) => written.includes(word))
}
