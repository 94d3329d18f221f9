import { useState } from 'preact/hooks'
import { Clock, RefreshCw } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import type { EventId } from '../../../domain/id.ts'
import type { Me } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { useEventInSight } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { useNow } from '../../now.ts'
import { Advice } from './advice.tsx'
import { CheckList } from './check-list.tsx'
import { useMeasured, type Measuring } from './measure.ts'
import { checkRows, type CheckRow } from './rows.ts'
import { useNoteTried } from './use-tried.ts'
import { ReportedLine, useReport } from './told.tsx'
import { useIncidentWords } from '../../incident/words/words.ts'
import { useCheckWords } from './words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'

/** 出発前チェック: can this tablet work alone for a day? Asked while there is signal. */
export function Check() {
  const { kit } = useApp()
  const check = useCheckWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const inSight = useEventInSight()
  return (
    <Page tab="more" title={check.title}>
      {me && events && events.length === 0 && (
        <NoEventYet title={check.noEvent} text={check.noEventNext} />
      )}
      {me && events && inSight && <Chosen me={me} events={events} first={inSight.view.event.id} />}
    </Page>
  )
}

function Chosen({ me, events, first }: { me: Me; events: readonly EventView[]; first: EventId }) {
  const check = useCheckWords()
  const [event, setEvent] = useState(first)
  const measuring = useMeasured()
  const view = events.find((one) => one.event.id === event)
  return (
    <div class="stack">
      <p class="sub">{check.lead}</p>
      {events.length > 1 && (
        <SelectField
          label={check.forEvent}
          value={event}
          choices={events.map((one) => ({ value: one.event.id, words: one.event.title }))}
          onChoose={setEvent}
        />
      )}
      {view && <Rows key={event} me={me} view={view} measuring={measuring} />}
      <Advice />
    </div>
  )
}

function Rows({ me, view, measuring }: { me: Me; view: EventView; measuring: Measuring }) {
  const { kit, environment } = useApp()
  const check = useCheckWords()
  const common = useCommonWords()
  const { measured } = measuring
  const { id: event } = view.event
  const { card } = useIncidentWords()
  const held = useLive(() => kit.held(event), [kit, event])
  const install = useLive(() => environment.install, [environment])
  const sync = useLive(() => kit.sync, [kit])
  const tablets = useLive(() => kit.tablets, [kit])
  const trying = useNoteTried(event, held, measured)
  const now = useNow()
  const report = useReport({ event, held, install, measured })
  if (held === undefined || !install || !measured || !sync || !tablets) {
    return (
      <p class="sub" role="status">
        {check.measuring}
      </p>
    )
  }
  const { problem } = sync
  const { role } = me
  const tried = tablets.find(({ self }) => self)?.tried ?? null
  const hasCamera = environment.camera.possible
  const rows = checkRows(
    { role, held, install, measured, hasCamera, tried, view, tablets, problem, now },
    { check, card },
    common
  )
  return (
    <>
      <Verdict rows={rows} />
      <CheckList
        rows={rows}
        install={install}
        measuring={measuring}
        of={{ view, role, tried }}
        onTried={trying.note}
      />
      {trying.fault && <FaultNote fault={trying.fault} />}
      <div class="actrow">
        <ReportedLine report={report} />
        <Button icon={RefreshCw} onPress={measuring.again}>
          {check.again}
        </Button>
      </div>
    </>
  )
}

/** Of this tablet alone: spares and cards are of the venues, and nobody stays for them. */
function Verdict({ rows }: { rows: readonly CheckRow[] }) {
  const check = useCheckWords()
  const own = rows.filter(({ key }) => key !== 'spare' && key !== 'card')
  const countOf = (wanted: CheckRow['state']) => own.filter(({ state }) => state === wanted).length
  const [left, untried] = [countOf('look'), countOf('wait')]
  if (left > 0) return <Note kind="ask" title={check.someLeft(left)} role="status" />
  if (untried > 0) return <Note icon={Clock} title={check.someUntried(untried)} role="status" />
  return <Note kind="done" title={check.allGood} role="status" />
}
