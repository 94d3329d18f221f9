// おわりの確認: what of a day is done, what stays open, and for what one waits; nothing of it stops anybody. Rules D20–D24, D26.
import { byTime } from '../facts.ts'
import { headsOf } from '../heads.ts'
import type { GuardianCalled, ClosedDay, Vouched } from '../day-facts.ts'
import type { Draft, Fact } from '../fact.ts'
import type { Day, EventId, FactId, Id, Instant, VenueId } from '../id.ts'

/** In the order of the ritual, which is the same every day. */
export const CLOSE_ORDER = [
  'gone',
  'yet',
  'rollCalls',
  'equipment',
  'incidents',
  'vouched',
  'memo',
  'words',
  'tablets'
] as const
export type CloseKey = (typeof CLOSE_ORDER)[number]

/** `waits`: for another tablet; it is not counted as ours. `may`: nobody has to. */
export interface CloseLine {
  readonly key: CloseKey
  readonly state: 'done' | 'open' | 'waits' | 'may'
  readonly count: number
}

/** How many of each are left. */
export type EndOfDay = Readonly<Record<CloseKey, number>>

export function closeLines(end: EndOfDay): readonly CloseLine[] {
  return CLOSE_ORDER.map((key) => {
    const count = end[key]
    return { key, state: count === 0 ? 'done' : (NOT_OURS[key] ?? 'open'), count }
  })
}

const NOT_OURS: Readonly<Partial<Record<CloseKey, CloseLine['state']>>> = {
  words: 'may',
  tablets: 'waits'
}

export function openLines(lines: readonly CloseLine[]): number {
  return lines.filter(({ state }) => state === 'open').length
}

/** A tablet that recorded something that day and was not heard from since before its end. */
export function isLate(
  { lastRecordAt }: { readonly lastRecordAt: Instant | null },
  { begins, ends }: { readonly begins: Instant; readonly ends: Instant }
): boolean {
  return lastRecordAt !== null && lastRecordAt >= begins && lastRecordAt < ends
}

/** Children whom the one in charge let go without having reached a guardian, and nobody reached one since. `subjectsOf`: under whom calls about a child are kept. */
export function untoldReleases(
  vouched: readonly Vouched[],
  called: readonly GuardianCalled[],
  subjectsOf: (child: Id) => readonly Id[] = (child) => [child]
): readonly Vouched[] {
  return vouched.filter(
    ({ how, subject, at }) =>
      how === 'decided' &&
      !called.some(
        (call) =>
          subjectsOf(subject).includes(call.subject) &&
          call.answer !== 'no-answer' &&
          call.answer !== 'dialled' &&
          call.at >= at
      )
  )
}

export interface DayClosed {
  readonly day: Day
  readonly venue: VenueId
  readonly at: Instant
  readonly by: string
  readonly open: number
  /** What a later word about it names. */
  readonly heads: readonly FactId[]
}

/** Days that are closed, each as it was said last; one that was opened again is not. */
export function closedDays(facts: Iterable<Fact>, event: EventId): readonly DayClosed[] {
  const { standing } = headsOf(facts)
  return [...standing.values()].flatMap((list): readonly DayClosed[] => {
    const own = list.flatMap(({ fact }) =>
      fact.kind === 'closedDay' && fact.subject === event ? [fact] : []
    )
    const last = own.toSorted(byTime).at(-1)
    if (!last || last.state !== 'closed') return []
    const { day, venue, at, by, open } = last
    return [{ day, venue, at, by, open, heads: own.map(({ id }) => id) }]
  })
}

export function closeDay(
  wish: Pick<ClosedDay, 'subject' | 'day' | 'venue' | 'state' | 'open'>,
  heads: readonly FactId[]
): Draft<ClosedDay> {
  return { kind: 'closedDay', ...wish, prev: heads }
}

/** Of earlier days of the event, and still to be looked at: the last one first. */
export function leftOpenBefore(closed: readonly DayClosed[], today: Day): readonly DayClosed[] {
  return closed
    .filter(({ day, open }) => open > 0 && day < today)
    .toSorted((one, other) => (one.day < other.day ? 1 : -1))
}
