import { useState } from 'preact/hooks'
import {
  dueAfter,
  LEAST_DAYS,
  MOST_DAYS,
  readTypedRetention,
  readRetentionDays,
  RETAINED,
  USUAL_DAYS,
  type Retained
} from '../../domain/retention/retention.ts'
import type { Retention } from '../../kit/retention/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { dayOf } from '../words/time.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'

/** How many days each kind is kept, with what comes of it while one types. */
export function RetentionDaysForm({ retention }: { retention: Retention }) {
  const { commands } = useApp()
  const { retention: words } = useForgetWords()
  const doing = useDoing()
  const [typed, setTyped] = useState<readonly string[]>(() => retention.days.map(String))
  const [saved, setSaved] = useState(false)
  const days = readTypedRetention(typed)
  const same = days !== null && days.every((one, at) => one === retention.days[at])
  const change = (all: readonly string[]) => {
    setTyped(all)
    setSaved(false)
  }
  const save = () => {
    if (days === null || same) return
    doing.run(
      () => commands.setRetention(retention.event.id, days),
      () => setSaved(true)
    )
  }
  return (
    <section class="card">
      <Form onSubmit={save} label={words.days}>
        <div>
          <h2 class="t20">{words.days}</h2>
          <p class="sub">{words.daysLead}</p>
        </div>
        {RETAINED.map((kind, at) => (
          <DaysField
            key={kind}
            kind={kind}
            retention={retention}
            typed={typed[at] ?? ''}
            before={retention.days[at] ?? 0}
            onInput={(text) => change(typed.with(at, text))}
          />
        ))}
        <FaultNote fault={doing.fault} />
        {saved && <Note kind="done" title={words.saved} role="status" />}
        <div class="row wrap">
          <Button kind="main" submit busy={doing.busy} disabled={days === null || same}>
            {words.save}
          </Button>
          {USUAL_DAYS.some((one, at) => String(one) !== typed[at]) && (
            <Button kind="plain" onPress={() => change(USUAL_DAYS.map(String))}>
              {words.usual}
            </Button>
          )}
        </div>
      </Form>
    </section>
  )
}

function DaysField({
  kind,
  retention,
  typed,
  before,
  onInput
}: {
  kind: Retained
  retention: Retention
  typed: string
  before: number
  onInput: (typed: string) => void
}) {
  const common = useCommonWords()
  const all = useForgetWords()
  const words = all.retention
  const today = dayOf(useNow())
  const days = readRetentionDays(typed)
  const due = days === null ? null : dueAfter(retention.event, days)
  const now = due !== null && due <= today && days !== before
  const state = retention.kinds.find((one) => one.kind === kind)
  const held =
    state && state.records > 0
      ? words.records(all.counts(state.families, state.children), state.records)
      : ''
  const says = due === null ? '' : now ? words.willNow : words.will(all.day(due))
  return (
    <TextField
      label={words.daysOf(all.kinds[kind])}
      hint={[says, held].filter(Boolean).join(common.separator)}
      wrong={days === null ? words.wrong(LEAST_DAYS, MOST_DAYS) : undefined}
      value={typed}
      onInput={onInput}
    />
  )
}
