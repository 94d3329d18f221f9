import { Archive, ChevronRight, QrCode } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Masu } from '../parts/masu.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { QuarantinePage } from './apart.tsx'
import { ApproveCard } from './approve-card.tsx'
import { CuttingPage } from './cutting.tsx'
import { FactsPaper } from './facts.tsx'
import { GapNote } from './gap-note.tsx'
import { LetIn } from './let-in.tsx'
import { isReady } from '../../domain/tablets/departure.ts'
import { tabletsWithout } from '../../domain/tablets/ready.ts'
import { SeenNote } from './seen-note.tsx'
import { memberTablets, tabletsByStanding } from '../../domain/tablets/standing.ts'
import { TabletPage } from './tablet-page.tsx'
import { VenuesBefore } from './venues-before.tsx'
import { TabletRow } from './tablet-row.tsx'
import { useAccessWords } from './words/words.ts'
import { useCheckWords } from './check/words/words.ts'

/** `#/tablets` all of them · `/apart` records set apart · `/<device>` one · `/<device>/lost`, `/left`, `/facts`. */
export function TabletsScreen({ rest }: ScreenProps) {
  const { kit } = useApp()
  const { list } = useAccessWords()
  const tablets = useLive(() => kit.tablets, [kit])
  const events = useLive(() => kit.events, [kit])
  const [device, part] = rest
  if (device === 'apart') return <QuarantinePage />
  if (!tablets || !events) return <Page tab="invite" title={list.title} />
  if (device === undefined) return <List tablets={tablets} events={events} />
  const tablet = tablets.find((one) => one.device === device)
  if (tablet && part === 'facts') return <FactsPaper tablet={tablet} />
  if (tablet && (part === 'lost' || part === 'left'))
    return <CuttingPage tablet={tablet} left={part === 'left'} />
  return <TabletPage tablet={tablet} events={events} />
}

function List({ tablets, events }: { tablets: readonly Tablet[]; events: readonly EventView[] }) {
  const { tablets: words } = useCheckWords()
  const { list } = useAccessWords()
  const { waiting, active, resting, cut } = tabletsByStanding(tablets)
  const inside = memberTablets(tablets)
  const chosen = useChosenEvent()
  const invite = (
    <LinkButton kind="main" icon={QrCode} href={to('invite')}>
      {words.invite}
    </LinkButton>
  )
  return (
    <Page tab="invite" title={list.title} second={list.lead} actions={invite}>
      <div class="stack">
        {waiting.map((tablet) => (
          <ApproveCard key={tablet.device} tablet={tablet} events={events} />
        ))}
        {chosen && (
          <LetIn
            key={chosen.event.id}
            view={chosen}
            tablets={tabletsWithout(inside, chosen.event.id)}
          />
        )}
        <GapNote tablets={inside} />
        <SeenNote />
        {active.length > 0 && <Overview tablets={active} events={events} />}
        {chosen && <VenuesBefore view={chosen} tablets={inside} />}
        {tablets.every(({ self }) => self) && <Empty title={words.none} text={words.noneNext} />}
        {resting.length > 0 && <Resting tablets={resting} events={events} />}
        <section class="card">
          <ul class="lines">
            <LinkRow
              href={to('tablets', 'apart')}
              lead={<Icon of={Archive} />}
              title={list.apart}
              second={list.apartSecond}
            />
          </ul>
        </section>
        {cut.length > 0 && <Cut tablets={cut} events={events} />}
      </div>
    </Page>
  )
}

function Overview({
  tablets,
  events
}: {
  tablets: readonly Tablet[]
  events: readonly EventView[]
}) {
  const { tablets: words } = useCheckWords()
  const ready = tablets.filter(isReady).length
  const summary =
    ready === tablets.length ? words.allReady(ready) : words.someLeft(tablets.length - ready)
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{summary}</h2>
        <Masu squares={tablets.map((one) => (isReady(one) ? 'on' : 'yet'))} label={summary} />
      </div>
      <ul class="lines roomy tablets-list">
        {tablets.map((tablet) => (
          <TabletRow key={tablet.device} tablet={tablet} events={events} />
        ))}
      </ul>
    </section>
  )
}

function Resting({
  tablets,
  events
}: {
  tablets: readonly Tablet[]
  events: readonly EventView[]
}) {
  const { list } = useAccessWords()
  return (
    <section class="card">
      <h2 class="t20">{list.resting}</h2>
      <p class="sub">{list.restingLead}</p>
      <ul class="lines roomy tablets-list">
        {tablets.map((tablet) => (
          <TabletRow key={tablet.device} tablet={tablet} events={events} />
        ))}
      </ul>
    </section>
  )
}

function Cut({ tablets, events }: { tablets: readonly Tablet[]; events: readonly EventView[] }) {
  const { list } = useAccessWords()
  return (
    <details class="card more">
      <summary>
        <Icon of={ChevronRight} />
        {list.cut(tablets.length)}
      </summary>
      <ul class="lines roomy tablets-list">
        {tablets.map((tablet) => (
          <TabletRow key={tablet.device} tablet={tablet} events={events} />
        ))}
      </ul>
    </details>
  )
}
