import { useState } from 'preact/hooks'
import { FileInput, ListPlus, Pencil, Pin } from 'lucide'
import { clockToMinutes, minutesToClock } from '../../../domain/calendar.ts'
import type { Block } from '../../../domain/entity.ts'
import type { Day } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Row } from '../../parts/row.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Seg } from '../../parts/seg.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { useDoing } from '../../doing.ts'
import { MoveTime } from '../../plan/move-time.tsx'
import { usePlanWords } from '../../plan/words/words.ts'
import { to } from '../../routes.ts'
import { asHeld, dayTitle } from '../../day-title.ts'
import { NeededCard } from '../../plan/making/needed.tsx'
import { PlanMaking } from '../../plan/making/plan-making.tsx'
import { ReallyOfEvent } from '../../plan/making/really.tsx'
import { BlockSheet, type BlockDraft } from './block-sheet.tsx'
import { PartPage } from './part-page.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { dayOf } from '../../words/time.ts'
import { usePrepareWords } from './words/words.ts'

export function Blocks({ view }: { view: EventView }) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const { kit } = useApp()
  const { event } = view
  const today = dayOf(useNow())
  const [day, setDay] = useState<Day>(() => dayToPlan(event.days, today))
  const plan = useLive(() => kit.plan(event.id, day), [kit, event.id, day])
  const days = plan?.days ?? event.days
  return (
    <PartPage
      view={view}
      title={prepare.plan}
      actions={
        <LinkButton icon={FileInput} href={to('import', 'plan', view.event.id)}>
          {prepare.importPlan}
        </LinkButton>
      }
    >
      <p class="sub">{prepare.planLead}</p>
      <PlanMaking view={view} day={day} />
      {days.length > 1 && (
        <Seg
          label={prepare.day}
          value={day}
          choices={days.map((one) => ({
            value: one,
            words: asHeld(common, event, one, common.day(one))
          }))}
          onChoose={setDay}
        />
      )}
      {!event.days.includes(day) && (
        <p class="reason">
          {dayTitle(common, event, day)}
          {common.separator}
          {prepare.noEventDayNext}
        </p>
      )}
      <DayBlocks key={day} view={view} day={day} />
      {view.sessions
        .filter((session) => session.day === day)
        .map(({ id, title }) => (
          <NeededCard key={id} event={event.id} session={id} title={title} />
        ))}
      <ReallyOfEvent view={view} />
    </PartPage>
  )
}

/** The next to come, so that today's plan stands open on the day. */
function dayToPlan(days: readonly Day[], today: Day): Day {
  return days.find((day) => day >= today) ?? days[0] ?? ''
}

function freshBlock(view: EventView, day: Day, last: Block | undefined): BlockDraft {
  const start = last ? minutesToClock(clockToMinutes(last.start) + last.minutes) : '09:30'
  return {
    event: view.event.id,
    venue: last?.venue ?? '',
    day,
    start,
    minutes: 15,
    title: '',
    owner: '',
    place: last?.place ?? '',
    materials: '',
    planB: '',
    shift: 0,
    cut: 0,
    skipped: false
  }
}

interface Moved {
  readonly event: string
  readonly day: Day
  readonly venue: string
  readonly block: string
  readonly minutes: number
}

function DayBlocks({ view, day }: { view: EventView; day: Day }) {
  const { kit } = useApp()
  const prepare = usePrepareWords()
  const plan = useLive(() => kit.plan(view.event.id, day), [kit, view.event.id, day])
  const [draft, setDraft] = useState<BlockDraft | null>(null)
  const { commands } = useApp()
  const words = usePlanWords()
  const doing = useDoing()
  const [moved, setMoved] = useState<Moved | null>(null)
  const move = (wish: Moved) =>
    doing.run(
      () => commands.planAgain(wish),
      () => setMoved(wish)
    )
  const moveBack = (last: Moved) =>
    doing.run(
      () => commands.planAgain({ ...last, minutes: -last.minutes }),
      () => setMoved(null)
    )
  if (!plan) return null
  const add = (
    <Button
      kind="main"
      icon={ListPlus}
      onPress={() => setDraft(freshBlock(view, day, plan.blocks.at(-1)))}
    >
      {prepare.newBlock}
    </Button>
  )
  return (
    <>
      {plan.blocks.length === 0 && <Empty title={prepare.noBlocks}>{add}</Empty>}
      {plan.blocks.length > 0 && (
        <section class="card">
          <ul class="lines">
            {plan.blocks.map((block) => (
              <BlockRow key={block.id} view={view} block={block} onEdit={setDraft} onMove={move} />
            ))}
          </ul>
        </section>
      )}
      {plan.blocks.length > 0 && <p>{add}</p>}
      <FaultNote fault={doing.fault} />
      {moved && (
        <UndoBar
          key={`${moved.block}${moved.minutes}`}
          name={plan.blocks.find(({ id }) => id === moved.block)?.title ?? ''}
          said={words.did.moved}
          onUndo={() => moveBack(moved)}
          onGone={() => setMoved(null)}
        />
      )}
      {draft && <BlockSheet view={view} draft={draft} onClose={() => setDraft(null)} />}
    </>
  )
}

function BlockRow({
  view,
  block,
  onEdit,
  onMove
}: {
  view: EventView
  block: Block
  onEdit: (block: Block) => void
  onMove: (moved: Moved) => void
}) {
  const prepare = usePrepareWords()
  const plan = usePlanWords()
  const common = useCommonWords()
  const venue = view.venues.find(({ id }) => id === block.venue)?.name
  const second = [common.minutes(block.minutes), venue, block.place, block.owner]
  return (
    <Row
      lead={<b class="num t20 clock">{common.clock(block.start)}</b>}
      title={block.title}
      second={second.filter(Boolean).join(common.separator)}
    >
      {block.anchor === true ? (
        <Chip icon={Pin}>{plan.fixed}</Chip>
      ) : (
        <MoveTime
          title={block.title}
          from={clockToMinutes(block.start)}
          everyVenue={block.venue === '' && view.venues.length > 1}
          onMove={(minutes) =>
            onMove({
              event: block.event,
              day: block.day,
              venue: block.venue,
              block: block.id,
              minutes
            })
          }
        />
      )}
      <Button kind="quiet" icon={Pencil} onPress={() => onEdit(block)}>
        {prepare.edit}
      </Button>
    </Row>
  )
}
