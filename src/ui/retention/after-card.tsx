import { CalendarClock, Settings } from 'lucide'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { to } from '../routes.ts'
import { useForgetWords } from './words/words.ts'

/** On the page of an event: when its records go, and what the papers say of it. */
export function AfterCard({ event }: { event: string }) {
  const { doors } = useForgetWords()
  return (
    <section class="card">
      <h2 class="t20">{doors.after}</h2>
      <ul class="lines pairs">
        <LinkRow
          href={to('forget', event)}
          lead={<Icon of={CalendarClock} />}
          title={doors.retention}
          second={doors.retentionSecond}
        />
        <LinkRow
          href={to('settings')}
          lead={<Icon of={Settings} />}
          title={doors.settings}
          second={doors.settingsSecond}
        />
      </ul>
    </section>
  )
}
