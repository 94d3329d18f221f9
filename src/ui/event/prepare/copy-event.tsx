import { useState } from 'preact/hooks'
import { isDay } from '../../../domain/calendar.ts'
import { shiftedDays, titleAgain } from '../../../domain/event/copy-event.ts'
import type { EventDays, EventView } from '../../../kit/event/views.ts'
import type { Done } from '../../../kit/fault.ts'
import type { EventId } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Form, SelectField, TextField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { daysInWords } from '../sight/days-in-words.ts'
import { useChooseEvent } from '../use-choose-event.ts'
import { chosenDays, DaysField } from './days-field.tsx'
import { Submit } from './submit.tsx'
import { usePrepareWords } from './words/words.ts'

interface Made {
  readonly id: EventId
  readonly title: string
}

/** 前の開催から: the earlier event and a first day; its days, venues, sessions, groups and plan come along, and no child. */
export function CopyEvent({ from, events }: { from: EventView; events: readonly EventView[] }) {
  const prepare = usePrepareWords()
  const [made, setMade] = useState<Made | null>(null)
  return (
    <Page tab="prepare" title={prepare.newEvent}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="narrow">
        {made ? (
          <CopyMade made={made} onUndone={() => setMade(null)} />
        ) : (
          <CopyForm key={from.event.id} from={from} events={events} onMade={setMade} />
        )}
      </div>
    </Page>
  )
}

/** One tap from an empty form to an earlier event, the latest first. */
export function PatternField({ from, events }: { from: EventId; events: readonly EventView[] }) {
  const { router } = useApp()
  const { copy } = usePrepareWords()
  const common = useCommonWords()
  if (events.length === 0) return null
  const earlier = events.toReversed().map(({ event }) => ({
    value: event.id,
    words: [event.title, daysInWords(common, event)].filter(Boolean).join(' ')
  }))
  return (
    <SelectField
      label={copy.from}
      value={from}
      choices={[{ value: '', words: copy.empty }, ...earlier]}
      onChoose={(id) => router.replace('prepare', 'new', ...(id === '' ? [] : [id]))}
    />
  )
}

function CopyForm({
  from,
  events,
  onMade
}: {
  from: EventView
  events: readonly EventView[]
  onMade: (made: Made) => void
}) {
  const { kit, commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const choose = useChooseEvent()
  const { event } = from
  const standing = useLive(() => kit.eventDays(event.id), [kit, event.id])
  const [typed, setTyped] = useState<string | null>(null)
  const [days, setDays] = useState<readonly string[]>(event.days.map(() => ''))
  const chosen = chosenDays(days)
  const [first] = chosen
  const title = typed ?? (first ? titleAgain(event.title, event.days[0], first) : event.title)
  const missing = [
    !title.trim() && prepare.missingTitle,
    chosen.length === 0 && prepare.missingDay
  ].filter((word) => word !== false)
  const copy = async (): Done<EventId> => {
    const made = await commands.copyEvent({ from: event.id, title, days: chosen })
    if (made.ok) await choose(made.value)
    return made
  }
  const create = () => {
    if (missing.length === 0) doing.run(copy, (id) => onMade({ id, title: title.trim() }))
  }
  return (
    <Form onSubmit={create} label={prepare.newEvent}>
      <PatternField from={event.id} events={events} />
      <DaysField typed={days} onChange={(next) => setDays(following(event.days, days, next))} />
      <TextField
        label={prepare.eventTitle}
        hint={prepare.eventTitleHint}
        value={title}
        onInput={setTyped}
      />
      {standing && <Brought from={from} standing={standing} days={chosen.length} />}
      <FaultNote fault={doing.fault} />
      <Submit missing={missing} busy={doing.busy}>
        {prepare.create}
      </Submit>
    </Form>
  )
}

/** A new first day takes the others along; each can be corrected afterwards. */
function following(
  pattern: readonly string[],
  before: readonly string[],
  typed: readonly string[]
): readonly string[] {
  const [first = ''] = typed
  if (first === before[0] || !isDay(first) || typed.length !== pattern.length) return typed
  return shiftedDays(pattern, first)
}

/** What will come along, and what cannot because the new event has fewer days. */
function Brought({ from, standing, days }: { from: EventView; standing: EventDays; days: number }) {
  const { copy } = usePrepareWords()
  const old = standing.days.length
  const known = days === 0 ? old : days
  const kept = standing.days.slice(0, known)
  const left = standing.days.slice(known)
  const say = (parts: EventDays['days'], isAll: boolean) =>
    copy.parts({
      venues: isAll ? from.venues.length : 0,
      groups: isAll ? from.groups.length : 0,
      sessions: sum(parts.map(({ sessions }) => sessions)),
      blocks: sum(parts.map(({ blocks }) => blocks))
    })
  return (
    <>
      <Note title={copy.brings(say(kept, true))}>{copy.noChildren}</Note>
      {known < old && (
        <Note kind="ask" title={copy.differs(old, known)} role="status">
          {copy.leaves(say(left, false))}
        </Note>
      )}
      {known > old && (
        <Note kind="ask" title={copy.differs(old, known)} role="status">
          {copy.emptyFrom(old + 1)}
        </Note>
      )}
    </>
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}

function CopyMade({ made, onUndone }: { made: Made; onUndone: () => void }) {
  const { commands } = useApp()
  const prepare = usePrepareWords()
  const doing = useDoing()
  const [undoable, setUndoable] = useState(true)
  return (
    <div class="stack">
      <Note kind="done" title={prepare.copy.made(made.title)} role="status">
        {prepare.copy.madeNext}
      </Note>
      <p>
        <LinkButton kind="main" href={to('prepare', made.id)}>
          {prepare.backToEvent}
        </LinkButton>
      </p>
      <FaultNote fault={doing.fault} />
      {undoable && (
        <UndoBar
          name={made.title}
          said={prepare.copy.did}
          onUndo={() => doing.run(() => commands.remove({ root: 'events', id: made.id }), onUndone)}
          onGone={() => setUndoable(false)}
        />
      )}
    </div>
  )
}
