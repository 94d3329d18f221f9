// Where a child belongs by its row: a venue by its name, sessions by title, day and time. Rules I53, I54.
import { readEventDay } from './written.ts'
import { squash } from '../fold.ts'
import type { Event, Session, Venue } from '../entity.ts'
import type { SessionId, VenueId } from '../id.ts'

export interface KnownPlaces {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
}

/** Every venue. */
const ANYWHERE = /^(?:全て|すべて|全部|全会場|どこでも|両方|all)$/u
const ALL = /^(?:全て|すべて|全部|全こま|全回|全日程|all)$/u

/** Null when no venue of the event, or more than one, is called so. Empty where nothing is said. */
export function readVenue(text: string, { venues }: KnownPlaces): VenueId | null {
  const word = squash(text)
  if (word === '' || ANYWHERE.test(word)) return ''
  const same = venues.filter(({ name }) => squash(name) === word)
  const like = venues.filter(({ name }) => isPartOf(squash(name), word))
  const found = same.length > 0 ? same : like
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** 体育館 for 竹瀬小体育館, and 竹瀬小 体育館(2階) for 竹瀬小 体育館. */
function isPartOf(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one)
}

/** Null when a part of it is no session of the event; empty for all of them. */
export function readSessions(text: string, places: KnownPlaces): readonly SessionId[] | null {
  if (ALL.test(squash(text))) return []
  const found = readList(text.trim(), places)
  if (found === null) return null
  return [...new Set(found)].toSorted()
}

/** A title may hold what parts a list, so the longest part that is a session comes first. */
function readList(text: string, places: KnownPlaces): readonly SessionId[] | null {
  if (text === '') return []
  const ends = [text.length, ...partings(text).toReversed()]
  for (const end of ends) {
    const found = readSession(text.slice(0, end), places)
    if (found.length === 0) continue
    const rest = readList(text.slice(end + 1).trim(), places)
    if (rest !== null) return [...found, ...rest]
  }
  return null
}

/** As many parts as a list of sessions has; more are a text. */
const PARTS_LIMIT = 30

function partings(text: string): readonly number[] {
  return Array.from(
    text.matchAll(/[・、,，;；\n＋+&＆]|(?<!\d)[/／]|[/／](?!\d)/gu),
    ({ index }) => index
  ).slice(0, PARTS_LIMIT)
}

const DAY =
  /\d{4}[-/年.]\d{1,2}[-/月.]\d{1,2}日?|\d{1,2}[/月]\d{1,2}日?|(?:第|day)?\d{1,2}日目|初日|最終日/u
const WEEKDAY = /[(（〈][月火水木金土日祝・、休]+[)）〉]|[月火水木金土日]曜日?/u
const CLOCK = /(\d{1,2})[:時](\d{2})?分?(?:から)?(?:[-~〜–]\d{1,2}[:時](?:\d{2})?分?(?:まで)?)?/u

/** All that fit what the part says of day, time, venue and title. */
function readSession(text: string, { event, venues, sessions }: KnownPlaces): readonly SessionId[] {
  let rest = squash(text.replace(WEEKDAY, ''))
  const titled = sessions.filter(({ title }) => squash(title) === rest && rest !== '')
  if (titled.length > 0) return titled.map(({ id }) => id)
  const [written = ''] = DAY.exec(rest) ?? []
  const day = written === '' ? null : readEventDay(written, event)
  if (written !== '' && day === null) return []
  rest = rest.replace(written, '')
  const [span = '', hour = '', minute = '00'] = CLOCK.exec(rest) ?? []
  rest = rest.replace(span, '')
  const start = span === '' ? null : `${hour.padStart(2, '0')}:${minute}`
  const venue = venues.find(({ name }) => rest.startsWith(squash(name)))
  const title = venue === undefined ? rest : rest.slice(squash(venue.name).length)
  const word = title.replaceAll(/^[:・_~〜-]+|[:・_~〜-]+$/gu, '')
  const isAbout = (one: Session): boolean =>
    (day === null || one.day === event.days[day - 1]) &&
    (start === null || one.start.padStart(5, '0') === start) &&
    (venue === undefined || one.venue === venue.id) &&
    (word === '' || squash(one.title) === word)
  const saysNothing = day === null && start === null && venue === undefined && word === ''
  return saysNothing ? [] : sessions.filter(isAbout).map(({ id }) => id)
}

/** As our own file says it and `readSessions` reads it back. */
export function sessionInFile({ day, start, title }: Session): string {
  return `${day.slice(5).replace('-', '/')} ${start} ${title}`.trim()
}
