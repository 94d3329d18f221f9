import {
  BookOpenText,
  Check,
  ChevronRight,
  Clock,
  Eraser,
  TriangleAlert,
  Users,
  UserRoundX
} from 'lucide'
import { daysUntilDue, isStillKept } from '../../domain/retention/retention.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Retention } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { dayOf } from '../words/time.ts'
import { ErasureLines } from './erasure-lines.tsx'
import { RetentionDaysForm } from './retention-days.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from '../release/words/words.ts'
import { useForgetWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

/** 消去の時期: what of this event is to be erased when, what was, and how many days are kept. */
export function RetentionPage({ view }: { view: EventView }) {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const words = useForgetWords()
  const { event } = view
  const retention = useLive(() => kit.retention(event.id), [kit, event.id])
  const leaflet = (
    <LinkButton kind="quiet" icon={BookOpenText} href={to('print', 'leaflet')}>
      {words.retention.print}
    </LinkButton>
  )
  return (
    <Page tab="prepare" title={words.retention.title} event={view} actions={leaflet}>
      <BackLink href={to('prepare', event.id)}>{prepare.backToEvent}</BackLink>
      {retention && (
        <div class="records">
          <div class="stack">
            <Kinds retention={retention} />
            <OneFamily event={event.id} />
            <History event={event.id} />
          </div>
          <RetentionDaysForm retention={retention} />
        </div>
      )}
    </Page>
  )
}

function Kinds({ retention }: { retention: Retention }) {
  const { retention: words } = useForgetWords()
  return (
    <section class="card">
      <h2 class="t20">{words.each}</h2>
      <p class="sub">{words.lead}</p>
      <ul class="kinds">
        {retention.kinds.map((state) => (
          <Kind key={state.kind} event={retention.event.id} state={state} />
        ))}
      </ul>
    </section>
  )
}

function Kind({ event, state }: { event: string; state: Retention['kinds'][number] }) {
  const words = useForgetWords()
  const release = useReleaseWords()
  const { kind, families, children, records, isDue } = state
  const open = isStillKept(state)
  return (
    <li>
      <div class="row wrap">
        <b class="t20">{words.kinds[kind]}</b>
        <Standing state={state} />
      </div>
      <p class="sub t16">{words.holds[kind]}</p>
      <div class="row wrap">
        <span>
          {open
            ? words.retention.records(words.counts(families, children), records)
            : words.retention.nothing}
        </span>
        <span class="spacer" />
        {open && kind === 'incidents' && (
          <LinkButton kind="quiet" icon={UserRoundX} href={to('vouched', event)}>
            {release.vouched.title}
          </LinkButton>
        )}
        {open && (
          <LinkButton
            kind={isDue ? 'main' : 'quiet'}
            icon={Eraser}
            label={words.retention.eraseOf(words.kinds[kind])}
            href={to('forget', event, 'kind', kind)}
          >
            {isDue ? words.retention.erase : words.retention.early}
          </LinkButton>
        )}
      </div>
    </li>
  )
}

function Standing({ state }: { state: Retention['kinds'][number] }) {
  const common = useCommonWords()
  const words = useForgetWords()
  const today = dayOf(useNow())
  if (state.erasedAt !== null) {
    return (
      <Chip kind="done" icon={Check}>
        {words.retention.erased(words.day(dayOf(state.erasedAt)))}
      </Chip>
    )
  }
  if (state.isDue && isStillKept(state)) {
    return (
      <Chip kind="ask" icon={TriangleAlert}>
        {words.retention.due}
      </Chip>
    )
  }
  const left = daysUntilDue(state.due, today)
  const soon = left === null ? '' : words.retention.left(left)
  return (
    <Chip kind="calm" icon={Clock}>
      {[words.retention.dueOn(words.day(state.due)), soon].filter(Boolean).join(common.separator)}
    </Chip>
  )
}

function OneFamily({ event }: { event: string }) {
  const { retention } = useForgetWords()
  return (
    <section class="card">
      <ul class="lines">
        <LinkRow
          href={to('people', event)}
          lead={<Icon of={Users} />}
          title={retention.toPeople}
          second={retention.one}
        />
      </ul>
    </section>
  )
}

function History({ event }: { event: string }) {
  const { kit } = useApp()
  const { retention } = useForgetWords()
  const erasures = useLive(() => kit.erasures, [kit])
  if (!erasures) return null
  const own = erasures.filter((one) => one.event?.id === event)
  return (
    <section class="card">
      <h2 class="t20">{retention.history}</h2>
      {own.length === 0 ? (
        <p class="sub">{retention.noHistory}</p>
      ) : (
        <ErasureLines erasures={own} />
      )}
      <LinkButton kind="plain" endIcon={ChevronRight} href={to('forget')}>
        {retention.allEvents}
      </LinkButton>
    </section>
  )
}
