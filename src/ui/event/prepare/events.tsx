import { Plus } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Key } from '../../parts/masu.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { Page } from '../../parts/page.tsx'
import { useNow } from '../../now.ts'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { dayOf } from '../../words/time.ts'
import { comingAndPast } from '../../../domain/event/in-order.ts'
import { MakingDoors } from '../../plan/making/making-doors.tsx'
import { RemovedDoor } from './removed.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

export function Events() {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const events = useLive(() => kit.events, [kit])
  const today = dayOf(useNow())
  if (!events) return <Page tab="prepare" title={prepare.title} />
  if (events.length === 0) {
    return (
      <Page tab="prepare" title={prepare.title}>
        <NoEventYet title={prepare.noEvents} text={prepare.noEventsNext}>
          <LinkButton kind="main" icon={Plus} href={to('prepare', 'new')}>
            {prepare.newEvent}
          </LinkButton>
        </NoEventYet>
        <RemovedDoor event="" />
      </Page>
    )
  }
  const { coming, past } = comingAndPast(events, today)
  return (
    <Page tab="prepare" title={prepare.title} second={prepare.lead}>
      <div class="stack">
        {coming.length > 0 && <List title={prepare.coming} events={coming} />}
        {past.length > 0 && <List title={prepare.past} events={past} />}
      </div>
      <p class="after">
        <LinkButton icon={Plus} href={to('prepare', 'new')}>
          {prepare.newEvent}
        </LinkButton>
      </p>
      <MakingDoors />
      <RemovedDoor event="" />
    </Page>
  )
}

function List({ title, events }: { title: string; events: readonly EventView[] }) {
  const common = useCommonWords()
  const seenDay = useSeenDay()
  return (
    <section class="card">
      <h2 class="t20">{title}</h2>
      <ul class="lines">
        {events.map(({ event, venues }) => (
          <LinkRow
            key={event.id}
            href={to('prepare', event.id)}
            lead={<Key of={event.days.length > 0 ? 'on' : 'yet'} big />}
            title={event.title}
            second={[...event.days.map(seenDay), ...venues.map(({ name }) => name)].join(
              common.separator
            )}
          />
        ))}
      </ul>
    </section>
  )
}
