import { Check, CircleDashed, QrCode, TriangleAlert } from 'lucide'
import type { EventView, Tablet } from '../../../kit/views.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Empty } from '../../parts/empty.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Key, Masu } from '../../parts/masu.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import type { ScreenProps } from '../../screens.ts'
import { GapNote } from './gap-note.tsx'
import { heldOn } from './held.ts'
import { isReady, without } from './ready.ts'
import { TabletPage } from './tablet-page.tsx'

/** `#/tablets` all of them · `#/tablets/<device>` one. */
export function Tablets({ rest }: ScreenProps) {
  const { kit } = useHand()
  const { check } = useWords()
  const tablets = useLive(() => kit.tablets, [kit])
  const events = useLive(() => kit.events, [kit])
  if (!tablets || !events) return <Page tab="invite" title={check.tablets.title} />
  const [device] = rest
  if (device !== undefined) return <TabletPage device={device} tablets={tablets} events={events} />
  return <List tablets={tablets} events={events} />
}

function List({ tablets, events }: { tablets: readonly Tablet[]; events: readonly EventView[] }) {
  const { tablets: words } = useWords().check
  const invite = (
    <LinkButton kind="main" icon={QrCode} href={to('invite')}>
      {words.invite}
    </LinkButton>
  )
  return (
    <Page tab="invite" title={words.title} second={words.lead} actions={invite}>
      <div class="stack">
        {events.map((view) => (
          <LetIn key={view.event.id} view={view} tablets={without(tablets, view.event.id)} />
        ))}
        <GapNote tablets={tablets} />
        {tablets.length > 0 && <Overview tablets={tablets} />}
        {tablets.every(({ self }) => self) && <Empty title={words.none} text={words.noneNext} />}
      </div>
    </Page>
  )
}

function Overview({ tablets }: { tablets: readonly Tablet[] }) {
  const { tablets: words } = useWords().check
  const ready = tablets.filter(isReady).length
  const summary =
    ready === tablets.length ? words.allReady(ready) : words.someLeft(tablets.length - ready)
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{summary}</h2>
        <Masu squares={tablets.map((one) => (isReady(one) ? 'on' : 'yet'))} label={summary} />
      </div>
      <ul class="lines">
        {tablets.map((tablet) => (
          <TabletRow key={tablet.device} tablet={tablet} />
        ))}
      </ul>
    </section>
  )
}

function TabletRow({ tablet }: { tablet: Tablet }) {
  const { check, common } = useWords()
  const words = check.tablets
  const now = useNow()
  const report = tablet.check
  const second = report
    ? [words.checkedAt(common.moment(report.at, now)), heldOn(check, tablet, report)]
    : [words.noCheck]
  const name = [tablet.name, tablet.self ? words.self : words.roles[tablet.role]]
  return (
    <LinkRow
      href={to('tablets', tablet.device)}
      lead={<Key of={isReady(tablet) ? 'on' : 'yet'} dash={!isReady(tablet)} big />}
      title={name.join(common.separator)}
      second={second.join(common.separator)}
    >
      <Standing tablet={tablet} />
    </LinkRow>
  )
}

function Standing({ tablet }: { tablet: Tablet }) {
  const { check } = useWords()
  if (isReady(tablet)) {
    return (
      <Chip kind="done" icon={Check}>
        {check.tablets.ready}
      </Chip>
    )
  }
  if (tablet.check === null) {
    return (
      <Chip kind="calm" icon={CircleDashed}>
        {check.tablets.notYet}
      </Chip>
    )
  }
  return (
    <Chip kind="ask" icon={TriangleAlert}>
      {check.tablets.notReady}
    </Chip>
  )
}

/** W4: an event made after these tablets joined; its keys are given in one go. */
function LetIn({ view, tablets }: { view: EventView; tablets: readonly Tablet[] }) {
  const { acts } = useHand()
  const { check, common } = useWords()
  const doing = useDoing()
  if (tablets.length === 0) return null
  const devices = tablets.map(({ device }) => device)
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{check.tablets.missingFor(view.event.title, tablets.length)}</h2>
        <p>{tablets.map(({ name }) => name).join(common.separator)}</p>
        <p class="sub">{check.tablets.letInLead}</p>
      </div>
      <FaultNote fault={doing.fault} />
      <p>
        <Button
          busy={doing.busy}
          onPress={() => doing.run(() => acts.letIn(view.event.id, devices))}
        >
          {check.tablets.letInAll(tablets.length)}
        </Button>
      </p>
    </section>
  )
}
