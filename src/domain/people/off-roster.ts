// Taking a child off the roster by hand, and bringing it back. Rules N36–N38.
import { headsOf } from '../heads.ts'
import { textOf, type FieldsById } from '../fields.ts'
import { participationOn } from './participation.ts'
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
  const dayBySession = new Map(sessions.map(({ id, day }) => [id, day]))
  const standing = [...headsOf(attendance).standing.values()].flat()
  const days = standing.flatMap(({ fact }) => {
    if (fact.kind !== 'mark' || fact.status === 'cleared') return []
    return entries.has(fact.participant) ? (dayBySession.get(fact.session) ?? []) : []
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

/** The fact beside: what the entry said, and what it says since. Text for ever: `days|dates|badge>days|dates|badge`, dates with `;`. */
export function offRosterFact(
  entry: Participant,
  after: Partial<Setting>,
  fields: FieldsById
): Draft<FieldSet> {
  const before = settingOf(entry)
  const value = `${settingText(before)}>${settingText({ ...before, ...after })}`
  return offRosterDraft(entry.id, value, fields)
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
  return after === settingText(settingOf(entry)) && withdrawalsOf(entry.id, register).length === 0
}

/** What to write so that the entry says again what it said; nothing where somebody has changed it since. */
export function settingBack(entry: Participant, fields: FieldsById): Partial<Setting> {
  const { before, after } = setAside(entry, fields)
  if (before === '' || after !== settingText(settingOf(entry))) return {}
  const [days = '', dates = '', badge = '0'] = before.split('|')
  return {
    days: days.split(',').filter(Boolean).map(Number),
    dates: dates === '' ? [] : dates.split(';'),
    badge: Number(badge)
  }
}

function setAside(entry: Participant, fields: FieldsById) {
  const [before = '', after = ''] = textOf(fields, entry.id, 'offRoster').split('>')
  return { before, after }
}

function settingOf({ days, dates = [], badge }: Participant): Setting {
  return { days, dates, badge }
}

/** The first of the dates may be empty: it says the numbers, and there may be none. */
function settingText({ days, dates, badge }: Setting): string {
  return `${days.join(',')}|${dates.join(';')}|${badge}`
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
