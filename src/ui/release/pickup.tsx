import { useApp } from '../app-context.ts'
import { AskSetting } from '../attendance/working-place/ask-place.tsx'
import { filterOf, type Filter } from '../attendance/reception/count-filter.tsx'
import { useDayWords } from '../attendance/today/words/words.ts'
import { useWorkingPlace } from '../attendance/working-place/use-working-place.ts'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { PickupDesk } from './pickup-desk.tsx'
import { useReleaseWords } from './words/words.ts'

/** お迎え: find the family, see who may come, let the children go. */
export function PickupScreen({ rest }: { rest: readonly string[] }) {
  const setting = useWorkingPlace()
  const words = useReleaseWords()
  const day = useDayWords()
  if (!setting) return <Page tab="today" title={words.title} />
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={words.title} />
  if (!setting.view.peopleReadable)
    return (
      <Page tab="today" title={words.title}>
        <Note kind="ask" title={day.tablet.noKeys}>
          {day.tablet.noKeysNext}
        </Note>
      </Page>
    )
  return <PickupOf key={setting.session.id} ready={setting} first={filterOf(rest[0])} />
}

function PickupOf({ ready, first }: { ready: ReadyPlace; first: Filter }) {
  const { kit } = useApp()
  const words = useReleaseWords()
  const { session, venue } = ready
  const seen = useLive(() => kit.pickup(session.id), [kit, session.id])
  if (!seen) return null
  if (seen.families.length > 0)
    return <PickupDesk ready={ready} seen={seen} first={first ?? 'arrived'} />
  return (
    <Page tab="today" title={words.heading(session.title)} second={venue.name}>
      <Empty title={words.nobody} text={words.nobodyNext} />
    </Page>
  )
}
