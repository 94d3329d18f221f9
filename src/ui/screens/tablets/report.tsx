import { Check, TriangleAlert } from 'lucide'
import type { CheckReport, EventView, Tablet } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { useNow } from '../../now.ts'
import { Chip } from '../../parts/chip.tsx'
import { Key } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import { heldOn } from './held.ts'
import { ENOUGH_MIB, sizeOf } from './ready.ts'

export function Report({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { check, common } = useWords()
  const words = check.tablets
  const now = useNow()
  const { check: report, lastRecordAt } = tablet
  const last = lastRecordAt === null ? words.never : words.lastAt(common.moment(lastRecordAt, now))
  return (
    <section class="card">
      <h2 class="t20">{check.title}</h2>
      <p class="sub">{last}</p>
      {report ? (
        <ReportRows tablet={tablet} report={report} events={events} />
      ) : (
        <p>{words.noCheck}</p>
      )}
    </section>
  )
}

function ReportRows({
  tablet,
  report,
  events
}: {
  tablet: Tablet
  report: CheckReport
  events: readonly EventView[]
}) {
  const { check, common } = useWords()
  const words = check.tablets
  const now = useNow()
  const event = events.find((view) => view.event.id === report.event)
  const rows = [
    { name: words.installed, good: report.installed },
    { name: words.persistent, good: report.persistent },
    { name: words.precached, good: report.precached },
    { name: words.free(sizeOf(report.freeMiB)), good: report.freeMiB >= ENOUGH_MIB }
  ]
  return (
    <ul class="lines">
      <Row
        lead={<Key of="on" big />}
        title={event?.event.title ?? check.data.name}
        second={[
          heldOn(check, tablet, report),
          common.moment(report.at, now),
          words.app(report.app)
        ].join(common.separator)}
      />
      {rows.map(({ name, good }) => (
        <Row key={name} lead={<Key of={good ? 'on' : 'yet'} dash={!good} big />} title={name}>
          <Chip kind={good ? 'done' : 'ask'} icon={good ? Check : TriangleAlert}>
            {good ? check.good : check.look}
          </Chip>
        </Row>
      ))}
    </ul>
  )
}
