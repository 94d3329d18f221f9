import { useState } from 'preact/hooks'
import { WandSparkles } from 'lucide'
import type { Done } from '../../../kit/fault.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { ok } from '../../../lib/result.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { WhenField } from '../../parts/field.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { sessionGaps } from '../../../domain/event/next-session.ts'
import { usePrepareWords } from './words/words.ts'

interface Span {
  readonly title: string
  readonly start: string
  readonly end: string
}

/** The same morning and afternoon for every day and venue that has no session yet. */
export function Fill({ view }: { view: EventView }) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [spans, setSpans] = useState<readonly Span[]>([
    { title: prepare.morning, start: '09:30', end: '12:00' },
    { title: prepare.afternoon, start: '13:00', end: '15:30' }
  ])
  const gaps = sessionGaps(view)
  if (gaps.length === 0) return null
  const whole = spans.filter(({ start, end }) => start !== '' && start < end)
  const fill = async (): Done => {
    for (const gap of gaps) {
      for (const span of whole) {
        const wish = { event: view.event.id, ...gap, ...span }
        const saved = await commands.saveSession(wish) // one by one, so that a refusal stops the rest
        if (!saved.ok) return saved
      }
    }
    return ok(null)
  }
  return (
    <section class="card stack">
      <h2 class="t20">{prepare.fillTitle}</h2>
      <p class="sub">{prepare.fillLead}</p>
      {spans.map((span, at) => (
        <div class="spanrow" key={span.title} role="group" aria-label={span.title}>
          <b>{span.title}</b>
          <WhenField
            type="time"
            label={prepare.start}
            value={span.start}
            onInput={(start) => setSpans(spans.with(at, { ...span, start }))}
          />
          <WhenField
            type="time"
            label={prepare.end}
            value={span.end}
            onInput={(end) => setSpans(spans.with(at, { ...span, end }))}
          />
        </div>
      ))}
      <FaultNote fault={doing.fault} />
      <p>
        <Button icon={WandSparkles} busy={doing.busy} onPress={() => doing.run(fill)}>
          {prepare.fill(gaps.length * whole.length)}
        </Button>
      </p>
    </section>
  )
}
