// One row of a roster in the kit's own words. Rules I4, I10.
import { gradeAtSchool, gradeOfAge, gradeOnDay } from '../people/grade.ts'
import { oddContacts, readContacts } from './roster-contacts.ts'
import { phoneDigits } from '../people/phone.ts'
import { readAnswers } from './roster-answers.ts'
import { readCode } from './code.ts'
import { readDay, readNumber, saysClock } from './written.ts'
import { readDayShares } from './roster-days.ts'
import { readSessions, readVenue } from './roster-places.ts'
import { isDitto, lostLetters } from './roster-doubts.ts'
import { splitName } from '../people/people.ts'
import { squash } from '../fold.ts'
import { TITLE_LIMIT } from '../invalid.ts'
import type { Event, Group } from '../entity.ts'
import type { Field, Value } from '../fact.ts'
import type { Grade, GroupId, Id, SessionId, VenueId } from '../id.ts'
import type { CellOf } from './columns.ts'
import type { RosterCells, RosterMeaning } from './roster-columns.ts'
import type { RowFlaw } from './preview.ts'
import type { KnownPlaces } from './roster-places.ts'
import type { RosterDoubt } from './roster-doubts.ts'

export interface RosterRow {
  readonly code: string
  readonly sei: string
  readonly mei: string
  readonly seiYomi: string
  readonly meiYomi: string
  readonly callName: string
  readonly grade: Grade
  /** Null where the row says nothing of days. */
  readonly days: readonly number[] | null
  readonly group: GroupId
  /** Empty where the row says nothing of it, or every venue. */
  readonly venue: VenueId
  /** Null where the row says nothing of them. */
  readonly sessions: readonly SessionId[] | null
  readonly badge: number
  readonly note: string
  /** Of the family: guardian, guardianYomi, phone, phone2; of the child: the others. Only what the row says. */
  readonly family: ReadonlyMap<Field, Value>
  readonly child: ReadonlyMap<Field, Value>
  /** Rows with a key in common are one family; none when the row says nothing of its family. */
  readonly familyKeys: readonly string[]
  /** Care the row says there is none of, in words. */
  readonly denied: readonly Field[]
}

export type RosterFlaw = RowFlaw | 'no-name' | 'grade-unknown' | 'days-unknown'

export interface ReadRosterRow {
  readonly row: RosterRow
  readonly flaws: readonly RosterFlaw[]
  readonly doubts: readonly RosterDoubt[]
}

export interface RosterScene extends KnownPlaces {
  readonly groups: readonly Group[]
  /** A column of readings is there, so that an empty cell is worth a look. */
  readonly hasYomi: boolean
  /** A column asks for publishing pictures apart from taking them. */
  readonly asksPublishing: boolean
}

type Cell = CellOf<RosterMeaning>

export function readRosterRow(
  { cell, shares, school }: RosterCells,
  scene: RosterScene
): ReadRosterRow {
  const names = namesOf(cell)
  const grade = gradeOf(cell, scene.event, school)
  const days = readDayShares(shares('days'), scene.event)
  const group = groupOf(cell('group'), scene.groups)
  const venue = readVenue(cell('venue'), scene)
  const sessions = readSessions(cell('sessions'), scene)
  const answers = readAnswers({ cell, shares, school }, scene.asksPublishing)
  const code = readCode(cell('code'))
  // 11/22 午前: the day is kept, and when is to be read
  const times = shares('days').filter(({ text }) => saysClock(text))
  const notes = [
    ...shares('note').map(({ text }) => text),
    ...times.map(({ header, text }) => `${header}: ${text}`),
    ...answers.unread
  ]
  const row: RosterRow = {
    ...names,
    code: code.text,
    callName: cell('callName'),
    grade: grade?.grade ?? 'other',
    days,
    group: group ?? '',
    venue: venue ?? '',
    sessions: cell('sessions') === '' ? null : sessions,
    badge: readNumber(cell('badge')) ?? 0,
    note: notes.join(' / '),
    family: filled(readContacts(cell, shares)),
    child: filled(answers.fields),
    familyKeys: familyKeysOf(cell, code.text),
    denied: answers.denied
  }
  const flaws = flawsOf(row, grade === null, days === null && shares('days').length > 0)
  const doubts: RosterDoubt[] = [
    ...doubtsOf(row, scene, grade?.sure),
    ...(lostLetters(cell) ? ['name-odd' as const] : []),
    ...(code.isOdd ? ['code-odd' as const] : []),
    ...(oddContacts(shares) ? ['phone-odd' as const] : []),
    ...answers.doubts,
    ...(group === null ? ['group-unknown' as const] : []),
    ...(venue === null ? ['venue-unknown' as const] : []),
    ...(sessions === null ? ['session-unknown' as const] : [])
  ]
  return { row, flaws, doubts }
}

type Names = Pick<RosterRow, 'sei' | 'mei' | 'seiYomi' | 'meiYomi'>

function namesOf(cell: Cell): Names {
  const name = splitName(cell('name'))
  const yomi = splitName(cell('yomi'))
  return {
    sei: cell('sei') || name.first,
    mei: cell('mei') || (cell('sei') === '' ? name.rest : ''),
    seiYomi: cell('seiYomi') || yomi.first,
    meiYomi: cell('meiYomi') || (cell('seiYomi') === '' ? yomi.rest : '')
  }
}

interface FoundGrade {
  readonly grade: Grade
  readonly sure: boolean
}

/** A grade as written, else by the birthday at the first day, else guessed from the age; null when it is no grade. */
function gradeOf(cell: Cell, event: Event, school: string): FoundGrade | null {
  if (cell('grade') !== '') return gradeAtSchool(cell('grade'), school)
  const birth = readDay(cell('birth'))
  const first = event.days[0]
  if (birth !== null && first !== undefined) return { grade: gradeOnDay(birth, first), sure: true }
  const age = readNumber(cell('age'))
  return age === null ? { grade: 'other', sure: false } : gradeOfAge(age)
}

/** Null when a group is written that the event does not have. */
function groupOf(text: string, groups: readonly Group[]): Id | null {
  const letter = squash(text).replace(/(?:班|グループ|ぐるうぷ)$/u, '')
  if (letter === '') return ''
  return groups.find((group) => squash(group.letter) === letter)?.id ?? null
}

/** What the file does not say is not recorded: an empty consent is no consent and no refusal. */
function filled(fields: readonly (readonly [Field, Value])[]): ReadonlyMap<Field, Value> {
  return new Map(fields.filter(([, value]) => value !== '' && value !== null))
}

/** `12-1`, `12-2`: brothers and sisters share what stands before; and guardian and telephone make a family. */
function familyKeysOf(cell: Cell, code: string): readonly string[] {
  const prefix = /^(.*\d\w*)[-_]\d{1,2}$/u.exec(code.normalize('NFKC'))?.[1]
  const keys = [
    prefix === undefined ? '' : codeKey(prefix),
    contactKey(cell('guardian'), cell('phone'))
  ]
  return keys.filter(Boolean)
}

export function codeKey(code: string): string {
  return code === '' ? '' : `code:${code}`
}

/** なし is no telephone and 同上 nobody's name: they join nobody. */
export function contactKey(guardian: string, phone: string): string {
  const name = isDitto(guardian) ? '' : squash(guardian)
  const number = /\p{Nd}/u.test(phone) ? (phoneDigits(phone) ?? squash(phone)) : ''
  return name === '' && number === '' ? '' : `family:${name}/${number}`
}

function flawsOf(row: RosterRow, noGrade: boolean, noDays: boolean): readonly RosterFlaw[] {
  const flaws: RosterFlaw[] = []
  const names = [row.sei, row.mei, row.seiYomi, row.meiYomi, row.callName]
  if (names.slice(0, 4).every((name) => name === '')) flaws.push('no-name')
  if (names.some((name) => name.length > TITLE_LIMIT)) flaws.push('too-long')
  if (noGrade) flaws.push('grade-unknown')
  if (noDays) flaws.push('days-unknown')
  return flaws
}

function doubtsOf(
  row: RosterRow,
  scene: RosterScene,
  isGradeSure: boolean | undefined
): readonly RosterDoubt[] {
  const doubts: RosterDoubt[] = []
  if (isGradeSure === false) doubts.push(row.grade === 'other' ? 'grade-missing' : 'grade-guessed')
  if (scene.hasYomi && row.seiYomi === '' && row.meiYomi === '') doubts.push('no-yomi')
  return doubts
}
