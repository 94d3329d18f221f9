// School grades: read from what people write, from a birthday by the boundary of April 2, from an age as a guess. Rules G1–G4.
import { foldText } from './fold.ts'
import type { Day, Grade } from './id.ts'

/** In the order of age; `adult` and `other` last. */
export const GRADES: readonly Grade[] = [
  'pre',
  'nensho',
  'nenchu',
  'nencho',
  'e1',
  'e2',
  'e3',
  'e4',
  'e5',
  'e6',
  'j1',
  'j2',
  'j3',
  'h1',
  'h2',
  'h3',
  'adult',
  'other'
]

export function byGrade(one: Grade, other: Grade): number {
  return GRADES.indexOf(one) - GRADES.indexOf(other)
}

/** `sure` is false where a person should look: a bare `3年`, an age. */
export interface ReadGrade {
  readonly grade: Grade
  readonly sure: boolean
}

const WORDS: readonly (readonly [pattern: RegExp, grade: Grade])[] = [
  [/年少|3歳児/u, 'nensho'],
  [/年中|4歳児/u, 'nenchu'],
  [/年長|5歳児/u, 'nencho'],
  [/未就|幼児|園児|幼稚園|保育|こども園|乳児|[012]歳児/u, 'pre'],
  [/大人|おとな|成人|一般|保護者|社会人|大学|adult/u, 'adult'],
  [/その他|other/u, 'other']
]

const SCHOOLS: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/^(?:小学校|小学|小|e)(\d)/u, 'e'],
  [/^(?:中学校|中学|中|j)(\d)/u, 'j'],
  [/^(?:高校|高等学校|高|h)(\d)/u, 'h']
]

/** Null when it is no grade at all. */
export function parseGrade(text: string): ReadGrade | null {
  const written = foldText(text)
    .replaceAll(' ', '')
    .replaceAll(/[一二三四五六七八九](?!般)/gu, (digit) =>
      String('一二三四五六七八九'.indexOf(digit) + 1)
    )
  const word = WORDS.find(([pattern]) => pattern.test(written))
  if (word !== undefined) return { grade: word[1], sure: true }
  for (const [pattern, letter] of SCHOOLS) {
    const year = Number(pattern.exec(written)?.[1] ?? 0)
    const grade = GRADES.find((one) => one === `${letter}${year}`)
    if (grade !== undefined) return { grade, sure: true }
  }
  return bareYear(written) ?? bareAge(written)
}

/** `7年` of a 義務教育学校 is 中1; `3年` alone is most likely the primary school. */
function bareYear(written: string): ReadGrade | null {
  const found = /^(義務教育学校)?([1-9])年?生?$/u.exec(written)
  if (found === null) return null
  const year = Number(found[2])
  return { grade: gradeOfYear(year + 6), sure: found[1] !== undefined || year > 6 }
}

function bareAge(written: string): ReadGrade | null {
  const found = /^満?(\d{1,2})(?:歳|才|さい)$/u.exec(written)
  return found === null ? null : gradeOfAge(Number(found[1]))
}

/** An age fits two grades; the guess is the one most children of that age are in. */
export function gradeOfAge(age: number): ReadGrade {
  return { grade: gradeOfYear(age + 1), sure: age < 3 || age > 18 }
}

/** The cohort begins on April 2: who is born on April 1 belongs to the older one. */
export function gradeOnDay(birth: Day, day: Day): Grade {
  const schoolYear = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  const cohort = Number(birth.slice(0, 4)) - (birth.slice(5) < '04-02' ? 1 : 0)
  return gradeOfYear(schoolYear - cohort)
}

/** Years from the start of one's cohort: 7 in the first year of primary school. */
function gradeOfYear(years: number): Grade {
  if (years <= 3) return 'pre'
  return GRADES[years - 3] ?? 'adult'
}
