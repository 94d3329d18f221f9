import type { EventView } from '../../kit/event/views.ts'
import type { SyncStatus } from '../../kit/tablets/sync-views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import type { Instant } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import type { AccessWords } from './words/ja.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { isOlderVersion } from '../../domain/tablets/standing.ts'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

interface Known {
  readonly words: AccessWords
  readonly common: CommonWords
  readonly sync: Pick<SyncStatus, 'waitingFor'> | undefined
  readonly version: string
  readonly now: Instant
}

/** Who has it and when it was last heard, then only what a person should know of: an end, an old version, what is awaited. */
export function factsOf(tablet: Tablet, { words, common, sync, version, now }: Known) {
  const { facts } = words
  const awaited = sync?.waitingFor.find(({ device }) => device === tablet.name)
  const { seenAt, until, app, standing } = tablet
  const seen = seenAt === null ? facts.neverSeen : facts.seen(common.moment(seenAt, now))
  return [
    tablet.self ? null : seen,
    until === null || standing === 'ended' ? null : facts.until(common.moment(until, now)),
    isOlderVersion(app, version) ? facts.older(app) : null,
    awaited ? facts.owes(awaited.records) : null
  ].filter((fact) => fact !== null)
}

export function useFacts(tablet: Tablet): readonly string[] {
  const { kit, environment } = useApp()
  const common = useCommonWords()
  const words = useAccessWords()
  const sync = useLive(() => kit.sync, [kit])
  const now = useNow()
  return factsOf(tablet, { words, common, sync, version: environment.version, now })
}

/** What it was given, by the names of the events. */
export function eventsOf(
  words: AccessWords,
  tablet: Pick<Tablet, 'role' | 'events'>,
  events: readonly EventView[]
): string {
  if (tablet.role === 'organizer') return words.facts.everyEvent
  const titles = events.filter(({ event }) => tablet.events.includes(event.id))
  return titles.map(({ event }) => event.title).join('、') || words.facts.noEvent
}
