import { FileText, ShieldAlert, UserMinus } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'

import { BackLink } from '../parts/back-link.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { ApproveCard } from './approve-card.tsx'
import { AfterCut } from './after-cut.tsx'
import { eventsOf, useFacts } from './facts-of.ts'
import { GivenEvents } from './given-events.tsx'
import { Handing } from './handing.tsx'
import { ReadableCard } from './readable.tsx'
import { Rename } from './rename.tsx'
import { ReportCard } from './report.tsx'
import { Rest } from './rest.tsx'
import { ForgotChip, StandingChip } from './standing.tsx'
import { useAccessWords } from './words/words.ts'
import { useCheckWords } from './check/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

export function TabletPage({
  tablet,
  events
}: {
  tablet: Tablet | undefined
  events: readonly EventView[]
}) {
  const { tablets: words } = useCheckWords()
  return (
    <Page
      tab="invite"
      title={tablet?.name ?? words.title}
      second={tablet && words.roles[tablet.role]}
    >
      <BackLink href={to('tablets')}>{words.back}</BackLink>
      {tablet ? <Parts tablet={tablet} events={events} /> : <Note title={words.gone} />}
    </Page>
  )
}

function Parts({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { standing, self } = tablet
  if (standing === 'waiting')
    return (
      <div class="stack">
        <ApproveCard tablet={tablet} events={events} />
        <Rename key={tablet.name} tablet={tablet} />
      </div>
    )
  if (standing === 'cut')
    return (
      <div class="stack">
        <Now tablet={tablet} events={events} />
        <AfterCut tablet={tablet} />
        <Handing key={tablet.handing} tablet={tablet} />
        <ReadableCard tablet={tablet} />
      </div>
    )
  return (
    <div class="stack">
      <Now tablet={tablet} events={events} />
      <div class="halves">
        <div class="stack">
          <ReportCard tablet={tablet} events={events} />
          <GivenEvents tablet={tablet} events={events} />
        </div>
        <div class="stack">
          <ReadableCard tablet={tablet} />
          {!self && <Rest key={standing} tablet={tablet} />}
          <Rename key={tablet.name} tablet={tablet} />
        </div>
      </div>
      <Ways tablet={tablet} />
    </div>
  )
}

function Now({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const common = useCommonWords()
  const access = useAccessWords()
  const facts = [eventsOf(access, tablet, events), ...useFacts(tablet)]
  return (
    <p class="row wrap">
      <StandingChip standing={tablet.standing} />
      <ForgotChip tablet={tablet} />
      <span>{facts.join(common.separator)}</span>
    </p>
  )
}

function Ways({ tablet: { device, self } }: { tablet: Tablet }) {
  const { ways } = useAccessWords()
  if (self) return <Note title={ways.self}>{ways.selfNext}</Note>
  return (
    <section class="card">
      <h2 class="t20">{ways.title}</h2>
      <ul class="lines">
        <LinkRow
          href={to('tablets', device, 'lost')}
          lead={<Icon of={ShieldAlert} />}
          title={ways.lost}
          second={ways.lostSecond}
        />
        <LinkRow
          href={to('tablets', device, 'left')}
          lead={<Icon of={UserMinus} />}
          title={ways.left}
          second={ways.leftSecond}
        />
        <LinkRow
          href={to('tablets', device, 'facts')}
          lead={<Icon of={FileText} />}
          title={ways.facts}
          second={ways.factsSecond}
        />
      </ul>
    </section>
  )
}
