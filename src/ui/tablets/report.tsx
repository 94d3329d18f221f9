import { Minus } from 'lucide'
import {
  DEPARTURE_ROWS,
  rowStates,
  type DepartureRow,
  type RowState
} from '../../domain/tablets/departure.ts'
import { roomOf } from '../../domain/tablets/room.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { CheckReport, Tablet } from '../../kit/tablets/views.ts'

import { useNow } from '../now.ts'
import { Chip } from '../parts/chip.tsx'
import { Key } from '../parts/masu.tsx'
import { Row } from '../parts/row.tsx'
import { STATE_CHIPS } from './check/state-chips.ts'
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
  const states = rowStates(tablet)
  const room = roomOf(report.freeMiB)
  const nameOf = (row: DepartureRow) =>
    row === 'space' && room.kind === 'little' ? words.free(sizeOf(room.mib)) : words.rows[row]
  const whenOf = useTriedWhen(tablet)
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
      {DEPARTURE_ROWS.map((row) => (
        <Row
          key={row}
          lead={
            <Key of={states[row] === 'good' ? 'on' : 'yet'} dash={states[row] !== 'good'} big />
          }
          title={nameOf(row)}
          second={whenOf(row)}
        >
          {row === 'space' && room.kind === 'unknown' ? (
            <Chip kind="calm" icon={Minus}>
              {check.space.unknown}
            </Chip>
          ) : (
            <StateChip state={states[row]} />
          )}
        </Row>
      ))}
    </ul>
  )
}

function StateChip({ state }: { state: RowState }) {
  const check = useCheckWords()
  const { kind, icon } = STATE_CHIPS[state]
  return (
    <Chip kind={kind} icon={icon}>
      {check[state]}
    </Chip>
  )
}

/** What a person tried, or the clock told, and when. */
function useTriedWhen({ tried }: Tablet): (row: DepartureRow) => string | null {
  const check = useCheckWords()
  const common = useCommonWords()
  const now = useNow()
  if (tried === null) return () => null
  const say = (at: number) => common.moment(at, now)
  const { camera, sound, clockOff, bareStart } = tried
  return (row) => {
    if (row === 'camera' && camera !== 'unknown')
      return check.camera[camera === 'yes' ? 'good' : 'bad'](say(tried.cameraAt))
    if (row === 'sound' && sound !== 'unknown')
      return check.sound[sound === 'yes' ? 'good' : 'bad'](say(tried.soundAt))
    if (row === 'clock' && clockOff !== null) return check.tablets.clock(clockOff)
    if (row === 'bareStart' && bareStart !== null) return check.bareStart.good(say(bareStart))
    return null
  }
}
