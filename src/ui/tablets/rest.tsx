import { useState } from 'preact/hooks'
import { CalendarCheck, Pause, Play } from 'lucide'
import type { Tablet } from '../../kit/tablets/views.ts'
import { instantOf, isDay } from '../../domain/calendar.ts'
import type { Instant } from '../../domain/id.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Form, WhenField } from '../parts/field.tsx'
import { Key } from '../parts/masu.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { dayOf } from '../words/time.ts'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** A tablet may rest, or stop by itself after a day: it records on, only the relay neither takes nor gives. */
export function Rest({ tablet }: { tablet: Tablet }) {
  const { commands } = useApp()
  const common = useCommonWords()
  const words = useAccessWords().rest
  const now = useNow()
  const doing = useDoing()
  const { device, standing, until } = tablet
  const paused = standing === 'paused'
  const set = (wish: { readonly paused?: boolean; readonly until?: Instant | null }) =>
    doing.run(() => commands.setStanding(device, { paused, until, ...wish }))
  const ended = standing === 'ended' && until !== null
  const says = ended ? words.ended(common.moment(until, now)) : words[paused ? 'paused' : 'active']
  return (
    <section class="card stack">
      <h2 class="t20">{words.title}</h2>
      <ul class="lines low">
        <Row
          lead={<Key of={standing === 'active' ? 'on' : 'wait'} big />}
          title={says}
          second={standing === 'active' ? undefined : words.still}
        >
          {!ended && (
            <Button
              kind={paused ? 'normal' : 'quiet'}
              icon={paused ? Play : Pause}
              busy={doing.busy}
              onPress={() => set({ paused: !paused })}
            >
              {paused ? words.resume : words.pause}
            </Button>
          )}
        </Row>
        <Row
          lead={<Key of={until === null ? 'yet' : 'on'} dash={until === null} big />}
          title={until === null ? words.none : words.has(common.moment(until, now))}
        >
          {until !== null && (
            <Button kind="quiet" busy={doing.busy} onPress={() => set({ until: null })}>
              {words.clear}
            </Button>
          )}
        </Row>
      </ul>
      <FaultNote fault={doing.fault} />
      <End busy={doing.busy} onSet={(day) => set({ until: instantOf(day, '23:59') })} />
    </section>
  )
}

function End({ busy, onSet }: { busy: boolean; onSet: (day: string) => void }) {
  const words = useAccessWords().rest
  const today = dayOf(useNow())
  const [day, setDay] = useState('')
  const past = isDay(day) && day < today
  const can = isDay(day) && !past
  return (
    <Form label={words.set} onSubmit={() => can && onSet(day)}>
      <div class="field-and-act">
        <WhenField
          type="date"
          label={words.until}
          hint={words.untilHint}
          wrong={past ? words.past : undefined}
          value={day}
          onInput={setDay}
        />
        <Button icon={CalendarCheck} submit busy={busy} disabled={!can}>
          {words.set}
        </Button>
      </div>
    </Form>
  )
}
