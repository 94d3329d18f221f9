import { momentOf } from '../../../domain/calendar.ts'
import type { Day, EventId, SessionId } from '../../../domain/id.ts'
import { TOGETHER_MS } from '../../../domain/rollcall/roll-call.ts'
import type { RollCallHead } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useWorkingPlace } from '../../attendance/working-place/use-working-place.ts'
import { useEventInSight } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Note } from '../../parts/note.tsx'
import { useTitle } from '../../parts/page.tsx'
import { useOutdoors } from '../use-outdoors.ts'
import { useRollCallWords } from '../words/words.ts'
import { Badges } from './badges.tsx'
import { BlackPage } from './black-page.tsx'
import { StartEvacuation } from './start.tsx'
import { Evacuation } from './evacuation.tsx'

/**
 * 避難の点呼: for everybody, before the PIN, in the look for outdoors. `<roll call>/<group>`, or `group/<group>` of the one under way: that
 * group is shown first.
 */
export function EvacuationScreen({ rest }: { rest: readonly string[] }) {
  const words = useRollCallWords().evacuation
  const now = useNow()
  const { kit } = useApp()
  const me = useLive(() => kit.me, [kit])
  const inSight = useEventInSight()
  const place = useWorkingPlace()
  useOutdoors()
  useTitle(words.title)
  if (inSight === undefined || place === null) return <BlackPage />
  if (inSight === null) return <NoEvent />
  const session = place.kind === 'ready' ? place.session : null
  const { event, peopleReadable } = inSight.view
  return (
    <OfEvent
      event={event.id}
      session={session?.id ?? ''}
      day={session?.day ?? momentOf(now).day}
      readsNames={peopleReadable && me?.role !== 'volunteer'}
      {...askedIn(rest)}
    />
  )
}

function NoEvent() {
  const words = useRollCallWords().volunteer
  return (
    <BlackPage>
      <Note kind="ask" title={words.noEvent}>
        {words.noEventNext}
      </Note>
    </BlackPage>
  )
}

function askedIn([first, group = '']: readonly string[]): Pick<Asked, 'asked' | 'group'> {
  return { asked: first === undefined || first === 'group' ? null : first, group }
}

interface Asked {
  readonly event: EventId
  readonly session: SessionId
  readonly day: Day
  readonly readsNames: boolean
  readonly asked: string | null
  readonly group: string
}

function OfEvent({ event, session, day, readsNames, asked, group }: Asked) {
  const { kit } = useApp()
  const now = useNow()
  const heads = useLive(() => kit.rollCallHeads(event, day), [kit, event, day])
  if (!heads) return <BlackPage />
  const evacuations = heads.filter(({ why }) => why === 'evacuation')
  const isRecent = ({ began, ended }: RollCallHead) =>
    !ended && Math.abs(now - began.at) <= TOGETHER_MS
  const id = asked ?? evacuations.find(isRecent)?.id ?? null
  if (id === null) return <StartEvacuation {...{ event, session, group }} before={evacuations} />
  return readsNames ? (
    <WithNames {...{ event, id, group }} />
  ) : (
    <WithBadges {...{ event, id, group }} />
  )
}

interface OfCall {
  readonly event: EventId
  readonly id: string
  readonly group: string
}

function WithNames({ event, id, group }: OfCall) {
  const { kit } = useApp()
  const view = useLive(() => kit.rollCall(event, id), [kit, event, id])
  if (view === undefined) return <BlackPage />
  return view === null ? <Gone /> : <Evacuation view={view} group={group} />
}

function WithBadges({ event, id, group }: OfCall) {
  const { kit } = useApp()
  const roll = useLive(() => kit.badgeRoll(event, id), [kit, event, id])
  if (roll === undefined) return <BlackPage />
  return roll === null ? <Gone /> : <Badges roll={roll} group={group} />
}

function Gone() {
  const words = useRollCallWords()
  return (
    <BlackPage>
      <Note title={words.gone}>{words.goneNext}</Note>
    </BlackPage>
  )
}
