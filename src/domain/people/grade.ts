// School grades: read from what people write, from a birthday by the boundary of April 2, from an age as a guess. Rules G1–G4.
import { foldText } from '../fold.ts'
import type { Day, Grade } from '../id.ts'

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
  [/大人|おとな|成人|一般|保護者|社会人|大学|短大|専門学校|adult/u, 'adult'],
  [/その他|other/u, 'other']
]

/** Before the year: 東小学校 第3学年, 小学部3年, 柚子原小3年, 小(3). */
const SCHOOLS: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/(?:小学校|小学部|小学|小)(?:の|第|\()?(\d+)|^e(\d)$/gu, 'e'],
  [/(?:中等教育学校|中学校|中学部|中等部|中学|中)(?:の|第|\()?(\d+)|^j(\d)$/gu, 'j'],
  [/(?:高専|高等学校|高等部|高校|高)(?:の|第|\()?(\d+)|^h(\d)$/gu, 'h']
]
/** A kind of school beside the year: 3年(東小学校). */
const KINDS: readonly (readonly [pattern: RegExp, letter: string])[] = [
  [/小学/u, 'e'],
  [/中学/u, 'j'],
  [/高校|高等/u, 'h']
]

/** Null when it is no grade at all. */
export function parseGrade(text: string): ReadGrade | null {
  const written = gradeText(text)
  // 小中学校3年 is of either of its schools
  const ofBoth = /^.*(?:小中|中高)(?:学校|一貫教育校|一貫校|一貫)/u.exec(written)?.[0]
  if (ofBoth !== undefined) return parseGrade(written.slice(ofBoth.length))
  const word = WORDS.find(([pattern]) => pattern.test(written))?.[1]
  const years = schoolYears(written)
  const found = [...new Set([...(word === undefined ? [] : [word]), ...years])]
  // 小3・小1, 小3(保護者), 新1年生: more than one thing is said
  if (found[0] !== undefined)
    return {
      grade: years[0] ?? found[0],
      sure: found.length === 1 && !/新|来年|来春|春から|4月|入学/u.test(written)
    }
  return bareYear(written) ?? bareAge(written) ?? schoolAlone(written)
}

function gradeText(text: string): string {
  return foldText(text)
    .replaceAll(' ', '')
    .replaceAll(/[一二三四五六七八九](?![般貫])/gu, (digit) =>
      String('一二三四五六七八九'.indexOf(digit) + 1)
    )
}

/** The years of every school that is named, each once. */
function schoolYears(written: string): readonly Grade[] {
  const named = SCHOOLS.flatMap(([pattern, letter]) =>
    [...written.matchAll(pattern)].map((match) => `${letter}${match[1] ?? match[2] ?? ''}`)
  )
  const years = /(?:^|\D)([1-9])年/gu
  const beside = named.length > 0 ? [] : [...written.matchAll(years)].map(([, year]) => year ?? '')
  const kinds = KINDS.filter(([pattern]) => pattern.test(written))
  const [kind] = kinds.length === 1 ? kinds : []
  const all = new Set([
    ...named,
    ...(kind === undefined ? [] : beside.map((year) => `${kind[1]}${year}`))
  ])
  return GRADES.filter((grade) => all.has(grade))
}

/** 小学生, 中学校: a person says the year. */
function schoolAlone(written: string): ReadGrade | null {
  return /^(?:小学|中学|高校)(?:校|生)?(?:低学年|中学年|高学年)?$/u.test(written)
    ? { grade: 'other', sure: false }
    : null
}

/** `7年` of a 義務教育学校 is 中1; `3年` alone is most likely the primary school. */
function bareYear(written: string): ReadGrade | null {
  const found =
    /^(義務教育学校)?(?:新|第|前期課程|後期課程|grade)?([1-9])(?:年|学年)?(?:生|次)?$/u.exec(
      written
    ) ??
    // 3年2組, 3-2, 3の2, and what a spreadsheet makes of 3-2
    /^(義務教育学校)?([1-9])年[^年組]{1,3}組(?:\d{1,2}番?)?$/u.exec(written) ??
    /^(義務教育学校)?([1-9])(?:[-の]\d{1,2}(?:組)?|月\d{1,2}日)$/u.exec(written)
  if (found === null) return null
  const year = Number(found[2])
  const isPlain = !/新|組|[-の月]/u.test(written)
  return { grade: gradeOfYear(year + 6), sure: isPlain && (found[1] !== undefined || year > 6) }
}

function bareAge(written: string): ReadGrade | null {
  const found = /^満?(\d{1,2})(?:歳|才|さい)(?:\d{1,2}[かけヵヶ個]月)?$/u.exec(written)
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

/** The kind of school beside a year that says none: 東小学校, 西小; null where it is not plain. */
export function gradeAtSchool(text: string, school: string): ReadGrade | null {
  const read = parseGrade(text)
  const name = gradeText(school)
  if (read === null || read.sure || /小中|義務|中等|支援|一貫/u.test(name)) return read
  const kinds = [/小学|小$/u.test(name) ? '小' : '', /中学|中$/u.test(name) ? '中' : ''].filter(
    Boolean
  )
  return kinds.length === 1 ? (parseGrade(`${kinds[0] ?? ''}${text.trim()}`) ?? read) : read
}
