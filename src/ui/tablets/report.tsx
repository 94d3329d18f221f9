import { Check, Minus, TriangleAlert } from 'lucide'
import { roomOf, type Room } from '../../domain/tablets/room.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { CheckReport, Tablet } from '../../kit/tablets/views.ts'

import { useNow } from '../now.ts'
import { Chip } from '../parts/chip.tsx'
import { Key } from '../parts/masu.tsx'
import { Row } from '../parts/row.tsx'
import type { CheckWords } from './check/words/ja.ts'
import { heldOn } from './held.ts'
import { sizeOf } from './present-size.ts'
import { useCheckWords } from './check/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

export function ReportCard({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const check = useCheckWords()
  const common = useCommonWords()
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
  const check = useCheckWords()
  const common = useCommonWords()
  const words = check.tablets
  const now = useNow()
  const event = events.find((view) => view.event.id === report.event)
  const room = roomOf(report.freeMiB)
  const rows: readonly { readonly name: string; readonly good: boolean | null }[] = [
    { name: words.installed, good: report.installed },
    { name: words.persistent, good: report.persistent },
    { name: words.precached, good: report.precached },
    { name: sayRoom(check, room), good: room.kind === 'unknown' ? null : room.kind === 'enough' }
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
          {good === null ? (
            <Chip kind="calm" icon={Minus}>
              {check.space.unknown}
            </Chip>
          ) : (
            <Chip kind={good ? 'done' : 'ask'} icon={good ? Check : TriangleAlert}>
              {good ? check.good : check.look}
            </Chip>
          )}
        </Row>
      ))}
    </ul>
  )
}

function sayRoom({ space, tablets }: CheckWords, room: Room): string {
  return room.kind === 'little' ? tablets.free(sizeOf(room.mib)) : space.name
}
