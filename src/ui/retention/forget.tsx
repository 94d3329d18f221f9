import { CalendarClock } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { useSeenDay } from '../seen-day.ts'
import type { ScreenProps } from '../screen.ts'
import { DueNote } from './due-notes.tsx'
import { EraseFamily } from './erase-family.tsx'
import { EraseKind } from './erase-kind.tsx'
import { ErasureLines } from './erasure-lines.tsx'
import { ErasurePage } from './erasure-page.tsx'
import { RetentionPage } from './retention.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

/**
 * `#/forget` what is due and what was erased · `#/forget/<event>` 消去の時期 · `#/forget/<event>/family/<family>` and
 * `#/forget/<event>/kind/<kind>` erasing · `#/forget/record/<erasure>` which tablets told that they did.
 */
export function Forget({ rest }: ScreenProps) {
  const { kit } = useApp()
  const words = useForgetWords()
  const events = useLive(() => kit.events, [kit])
  const [first, what, which = ''] = rest
  if (first === 'record') return <ErasurePage id={what ?? 'last'} />
  if (!events) return <Page tab="prepare" title={words.title} />
  if (first === undefined) return <Overview events={events} />
  const view = events.find(({ event }) => event.id === first)
  if (!view) return <NoEvent />
  if (what === 'family') return <EraseFamily view={view} family={which} />
  if (what === 'kind') return <EraseKind view={view} kind={which} />
  return <RetentionPage view={view} />
}

function NoEvent() {
  const prepare = usePrepareWords()
  const words = useForgetWords()
  return (
    <Page tab="prepare" title={words.title}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <Note title={prepare.gone}>{prepare.goneNext}</Note>
    </Page>
  )
}

function Overview({ events }: { events: readonly EventView[] }) {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const words = useForgetWords()
  const erasures = useLive(() => kit.erasures, [kit])
  const seenDay = useSeenDay()
  return (
    <Page tab="prepare" title={words.retention.title} second={words.lead}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="stack">
        <ul class="card lines asks">
          {events.map(({ event }) => (
            <DueNote key={event.id} event={event} />
          ))}
        </ul>
        <section class="card">
          <h2 class="t20">{words.retention.each}</h2>
          <ul class="lines">
            {events.map(({ event }) => (
              <LinkRow
                key={event.id}
                href={to('forget', event.id)}
                lead={<Icon of={CalendarClock} />}
                title={event.title}
                second={event.days.map(seenDay).join(common.separator)}
              />
            ))}
          </ul>
        </section>
        {erasures?.length === 0 && <Empty title={words.retention.noHistory} />}
        {erasures !== undefined && erasures.length > 0 && (
          <section class="card">
            <h2 class="t20">{words.retention.history}</h2>
            <ErasureLines erasures={erasures} withEvent />
          </section>
        )}
      </div>
    </Page>
  )
}
