// Of which events this tablet is asked, and whether it knows all there is to ask.
import { heardTablets } from '../../domain/conflicts/completeness.ts'
import type { Event } from '../../domain/entity.ts'
import { memberTablets } from '../../domain/tablets/standing.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, everOf } from '../readings.ts'
import { isPeopleReadable, readTablets, relayNow } from '../tablets/read.ts'
import { readStatus } from '../tablets/status.ts'
import type { Completeness } from './views.ts'

/** The newest first; also those that were removed. */
export async function readAskedEvents(inside: WorkspaceContext): Promise<readonly Event[]> {
  const events = await everOf(inside, 'events')
  const readable = await Promise.all(events.map(async ({ id }) => isPeopleReadable(inside, id)))
  const asked = events.filter((_, at) => readable[at])
  const last = ({ days }: Event) => days.at(-1) ?? ''
  return asked.toSorted((one, other) => last(other).localeCompare(last(one)))
}

export async function readCompleteness(inside: WorkspaceContext): Promise<Completeness> {
  const [all, sessions, status, now] = await Promise.all([
    readTablets(inside),
    entitiesOf(inside, 'sessions'),
    readStatus(inside),
    relayNow(inside)
  ])
  const tablets = heardTablets(
    all.filter((one) => one.handing === 'awaited' || memberTablets([one]).length > 0),
    sessions,
    now
  )
  const { practice } = inside.replica.identity
  const isAlone = tablets.every(({ self }) => self)
  const isHeard = status.lastHeardAt !== null && status.problem === null
  const isMissing = status.toReceive !== null || status.setAside > 0
  return {
    tablets,
    heardAt: status.lastHeardAt,
    isComplete:
      practice ||
      ((isAlone || isHeard) && !isMissing && tablets.every(({ isAwaited }) => !isAwaited))
  }
}
