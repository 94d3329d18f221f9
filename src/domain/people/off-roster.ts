// Taking a child off the roster by hand, and bringing it back. Rules N36–N38.
import { headsOf } from '../heads.ts'
import { textOf, type FieldsById } from '../fields.ts'
import { readMoves } from '../event/change-days.ts'
import { daysOfMarks } from '../event/taken-place.ts'
import { boundDates, datesOf, participationOn } from './participation.ts'
import { knownOf, type SaidOfEntries } from './withdrawn.ts'
import type { Event, Participant, Session } from '../entity.ts'
import type { Draft, Fact, FieldSet, Withdrawn } from '../fact.ts'
import type { Day, FactId, Id } from '../id.ts'

/** What an entry says of when it comes, and the badge it wears: what is set aside with it. */
type Setting = Required<Pick<Participant, 'days' | 'dates' | 'badge'>>

/** Days on which it was marked and the mark stands. */
export function markedDays(
  entries: ReadonlySet<Id>,
  attendance: Iterable<Fact>,
  sessions: readonly Session[]
): readonly Day[] {
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  const facts = [...attendance]
  const dayOf = daysOfMarks(facts)
  const standing = [...headsOf(facts).standing.values()].flat()
  const days = standing.flatMap(({ fact }) => {
    if (fact.kind !== 'mark' || fact.status === 'cleared') return []
    const session = sessionById.get(fact.session)
    return session && entries.has(fact.participant) ? dayOf(fact, session) : []
  })
  return [...new Set(days)].toSorted()
}

/** Of an entry without marks nothing is left to see; all that is known of it is named, so that what is not brings it back. */
export function withdrawal(entry: Participant, said: SaidOfEntries): Draft<Withdrawn> {
  return { kind: 'withdrawn', subject: entry.id, prev: knownOf(entry, said).map(({ id }) => id) }
}

/** Of a child that was here the days on which it was marked stay. */
export function closing(days: readonly Day[], event: Event): Pick<Setting, 'days' | 'dates'> {
  const { days: numbers, dates } = participationOn(days, event)
  return { days: numbers, dates: [...dates] }
}

/**
 * The fact beside: what the entry said, and what it says since. Text for ever: `days|dates|badge|moves>days|dates|badge`, dates with `;`,
 * and how many moves of its days the event knew; older versions write none. Taken off again, it still says what it said at first.
 */
export function offRosterFact(
  entry: Participant,
  after: Partial<Setting>,
  event: Event,
  fields: FieldsById
): Draft<FieldSet> {
  const now = settingOf(entry)
  const bound = { ...now, ...participationOn(datesOf(entry, event), event) }
  const known = setAside(entry, fields)
  const before = isAsLeft(entry, known.after)
    ? known.before
    : `${settingText(bound)}|${readMoves(event).length}`
  return offRosterDraft(entry.id, `${before}>${settingText({ ...now, ...after })}`, fields)
}

export function backOnRosterFact(entry: Id, fields: FieldsById): Draft<FieldSet> {
  return offRosterDraft(entry, '', fields)
}

function offRosterDraft(subject: Id, value: string, fields: FieldsById): Draft<FieldSet> {
  const prev = fields.get(subject)?.get('offRoster')?.heads ?? []
  return { kind: 'field', subject, field: 'offRoster', value, prev }
}

/**
 * The entry is closed: it was taken off the roster, and comes since on the days it was marked on only, which may be all it came on before. One that
 * was withdrawn and is shown again, since somebody wrote of it, is not.
 */
export function isClosed(
  entry: Participant,
  fields: FieldsById,
  register: Iterable<Fact>
): boolean {
  const { after } = setAside(entry, fields)
  return isAsLeft(entry, after) && withdrawalsOf(entry.id, register).length === 0
}

/** What to write so that the entry says again what it said, on days that moved meanwhile, too; nothing where somebody has changed it since. */
export function settingBack(
  entry: Participant,
  fields: FieldsById,
  event: Event
): Partial<Setting> {
  const { before, after } = setAside(entry, fields)
  if (!isAsLeft(entry, after)) return {}
  const said = readSetting(before)
  const dates = boundDates(said)
  if (dates === null) return { days: said.days, dates: said.dates, badge: said.badge }
  const since = readMoves(event).slice(said.moves)
  const now = dates.map((day) => since.reduce((at, { from, to }) => (from === at ? to : at), day))
  const { days, dates: bound } = participationOn(now, event)
  return { days, dates: [...bound], badge: said.badge }
}

/** Nobody changed it since; that its days have other numbers in the event is no change. */
function isAsLeft(entry: Participant, text: string): boolean {
  if (text === '') return false
  const left = readSetting(text)
  const [dates, now] = [boundDates(left), boundDates(entry)]
  if (left.badge !== entry.badge) return false
  return dates && now
    ? dates.join(';') === now.join(';')
    : settingText(left) === settingText(settingOf(entry))
}

function setAside(entry: Participant, fields: FieldsById) {
  const [before = '', after = ''] = textOf(fields, entry.id, 'offRoster').split('>')
  return { before, after }
}

function settingOf({ days, dates = [], badge }: Participant): Setting {
  return { days, dates, badge }
}

/** On no day at all. */
const NO_DATE = ';'

/** The first of the dates says the numbers, of which there may be none. */
function settingText({ days, dates, badge }: Setting): string {
  const isNone = dates.length === 1 && dates[0] === ''
  return `${days.join(',')}|${isNone ? NO_DATE : dates.join(';')}|${badge}`
}

function readSetting(text: string): Setting & { readonly moves: number } {
  const [days = '', dates = '', badge = '0', moves] = text.split('|')
  return {
    days: days.split(',').filter(Boolean).map(Number),
    dates: readDates(dates),
    badge: Number(badge),
    moves: moves === undefined ? Infinity : Number(moves)
  }
}

function readDates(text: string): readonly string[] {
  if (text === '') return []
  return text === NO_DATE ? [''] : text.split(';')
}

/** The facts that take a child off, in force: to be taken back. */
export function withdrawalsOf(entry: Id, register: Iterable<Fact>): readonly Fact[] {
  const standing = [...headsOf(register).standing.values()].flat()
  return standing.flatMap(({ fact }) =>
    fact.kind === 'withdrawn' && fact.subject === entry ? [fact] : []
  )
}

/** The arrival that was taken back in the same act as a slip. */
export function takenBackWith(
  entry: Id,
  withdrawals: readonly Fact[],
  attendance: readonly Fact[]
): readonly Fact[] {
  const own = new Set<FactId>(
    attendance.flatMap((fact) =>
      fact.kind === 'mark' && fact.participant === entry ? fact.id : []
    )
  )
  return attendance.filter(
    (fact) =>
      fact.kind === 'voided' &&
      fact.prev.some((id) => own.has(id)) &&
      withdrawals.some(({ at, device }) => at === fact.at && device === fact.device)
  )
}
