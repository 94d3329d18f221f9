import type { ComponentType } from 'preact'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screen.ts'
import { Blocks } from './blocks.tsx'
import { Days } from './days.tsx'
import { EventPage } from './event-page.tsx'
import { Events } from './events.tsx'
import { Groups } from './groups.tsx'
import { Lenders } from './lenders.tsx'
import { CopyEvent } from './copy-event.tsx'
import { NewEvent } from './new-event.tsx'
import { RemovedOfAll, RemovedOfEvent } from './removed.tsx'
import { SessionsPart } from './sessions.tsx'
import { StaffPart } from './staff.tsx'
import { WithRemoved } from '../../removal/removing.tsx'
import { Venues } from './venues.tsx'
import { usePrepareWords } from './words/words.ts'

const PARTS: Readonly<Record<string, ComponentType<{ view: EventView }>>> = {
  days: Days,
  venues: Venues,
  sessions: SessionsPart,
  groups: Groups,
  staff: StaffPart,
  lenders: Lenders,
  plan: Blocks,
  removed: RemovedOfEvent
}

/** `#/prepare` all events · `#/prepare/new` · `#/prepare/new/<earlier event>` · `#/prepare/removed` · `#/prepare/<event>` its page · `#/prepare/<event>/<part>`. */
export function Prepare({ rest }: ScreenProps) {
  return (
    <WithRemoved>
      <PreparePage rest={rest} />
    </WithRemoved>
  )
}

function PreparePage({ rest }: Pick<ScreenProps, 'rest'>) {
  const [event, part] = rest
  if (event === undefined) return <Events />
  if (event === 'new') return <NewOrCopy from={part} />
  if (event === 'removed') return <RemovedOfAll />
  return <OneEvent id={event} part={part} />
}

function NewOrCopy({ from }: { from: string | undefined }) {
  const { kit } = useApp()
  const events = useLive(() => kit.events, [kit])
  const pattern = events?.find(({ event }) => event.id === from)
  return pattern && events ? (
    <CopyEvent from={pattern} events={events} />
  ) : (
    <NewEvent events={events ?? []} />
  )
}

function OneEvent({ id, part }: { id: string; part: string | undefined }) {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const events = useLive(() => kit.events, [kit])
  if (!events) return <Page tab="prepare" title={prepare.title} />
  const view = events.find(({ event }) => event.id === id)
  if (!view) {
    return (
      <Page tab="prepare" title={prepare.title}>
        <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
        <Note title={prepare.gone}>{prepare.goneNext}</Note>
      </Page>
    )
  }
  const Part = part === undefined ? EventPage : (PARTS[part] ?? EventPage)
  return <Part view={view} />
}
