import { useState } from 'preact/hooks'
import { RefreshCw } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import type { EventId } from '../../../domain/id.ts'
import type { Me } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { useEventInSight } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { useNow } from '../../now.ts'
import { Advice } from './advice.tsx'
import { CheckList } from './check-list.tsx'
import { useMeasured, type Measuring } from './measure.ts'
import { checkRows, type CameraState } from './rows.ts'
import { ReportedLine, useReport } from './told.tsx'
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
  return (
    <div class="stack">
      <p class="sub">{check.lead}</p>
      {events.length > 1 && (
        <SelectField
          label={check.forEvent}
          value={event}
          choices={events.map((view) => ({ value: view.event.id, words: view.event.title }))}
          onChoose={setEvent}
        />
      )}
      <Rows key={event} me={me} event={event} measuring={measuring} />
      <Advice />
    </div>
  )
}

function Rows({ me, event, measuring }: { me: Me; event: string; measuring: Measuring }) {
  const { kit, environment } = useApp()
  const check = useCheckWords()
  const common = useCommonWords()
  const { measured } = measuring
  const held = useLive(() => kit.held(event), [kit, event])
  const install = useLive(() => environment.install, [environment])
  const sync = useLive(() => kit.sync, [kit])
  const [camera, setCamera] = useState<CameraState>('unknown')
  const now = useNow()
  const report = useReport({ event, held, install, measured })
  if (held === undefined || !install || !measured || !sync) {
    return (
      <p class="sub" role="status">
        {check.measuring}
      </p>
    )
  }
  const facts = { role: me.role, held, install, measured, camera, problem: sync.problem, now }
  const rows = checkRows(facts, check, common)
  const left = rows.filter(({ state }) => state === 'look').length
  return (
    <>
      {left === 0 ? (
        <Note kind="done" title={check.allGood} role="status" />
      ) : (
        <Note kind="ask" title={check.someLeft(left)} role="status" />
      )}
      <CheckList rows={rows} install={install} measuring={measuring} onCamera={setCamera} />
      <div class="actrow">
        <ReportedLine report={report} />
        <Button icon={RefreshCw} onPress={measuring.again}>
          {check.again}
        </Button>
      </div>
    </>
  )
}
