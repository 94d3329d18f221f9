import { Plus } from 'lucide'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Key } from '../../parts/masu.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'

export function Events() {
  const { kit } = useHand()
  const { prepare, common } = useWords()
  const events = useLive(() => kit.events, [kit])
  if (!events) return <Page tab="prepare" title={prepare.title} />
  if (events.length === 0) {
    return (
      <Page tab="prepare" title={prepare.title}>
        <NoEventYet title={prepare.noEvents} text={prepare.noEventsNext}>
          <LinkButton kind="main" icon={Plus} href={to('prepare', 'new')}>
            {prepare.newEvent}
          </LinkButton>
        </NoEventYet>
      </Page>
    )
  }
  return (
    <Page tab="prepare" title={prepare.title} second={prepare.lead}>
      <section class="card">
        <h2 class="hidden">{prepare.events}</h2>
        <ul class="lines">
          {events.map(({ event, venues }) => (
            <LinkRow
              key={event.id}
              href={to('prepare', event.id)}
              lead={<Key of={event.days.length > 0 ? 'on' : 'yet'} big />}
              title={event.title}
              second={[...event.days.map(common.day), ...venues.map(({ name }) => name)].join(
                common.separator
              )}
            />
          ))}
        </ul>
      </section>
      <p class="after">
        <LinkButton icon={Plus} href={to('prepare', 'new')}>
          {prepare.newEvent}
        </LinkButton>
      </p>
    </Page>
  )
}
