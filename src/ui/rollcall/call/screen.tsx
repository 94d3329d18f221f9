import { useApp } from '../../app-context.ts'
import { AskSetting } from '../../attendance/working-place/ask-place.tsx'
import { useWorkingPlace } from '../../attendance/working-place/use-working-place.ts'
import { useDayWords } from '../../attendance/today/words/words.ts'
import { useLive } from '../../live.ts'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { useRollCallWords } from '../words/words.ts'
import { CallDesk } from './desk.tsx'
import { BeginCall } from './begin.tsx'

/** 点呼: whether everybody who is here is here. Without a roll call in the address it asks what it is for; a group in it is shown first. */
export function RollCallScreen({ rest }: { rest: readonly string[] }) {
  const setting = useWorkingPlace()
  const words = useRollCallWords()
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
  const [id, group = ''] = rest
  if (id === undefined) return <BeginCall ready={setting} />
  return <OneCall event={setting.event.id} id={id} group={group} />
}

function OneCall({ event, id, group }: { event: string; id: string; group: string }) {
  const { kit } = useApp()
  const words = useRollCallWords()
  const view = useLive(() => kit.rollCall(event, id), [kit, event, id])
  if (view === undefined) return <Page tab="today" title={words.title} />
  if (view === null)
    return (
      <Page tab="today" title={words.title}>
        <Note title={words.gone}>{words.goneNext}</Note>
      </Page>
    )
  return <CallDesk view={view} group={group} />
}
