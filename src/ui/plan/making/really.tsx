import { useState } from 'preact/hooks'
import { GraduationCap } from 'lucide'
import { learntMinutes, type DoneBlock, type DoneLine } from '../../../domain/plan/actual.ts'
import type { TemplateView } from '../../../kit/plan/views.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useMakingWords } from './words/words.ts'

interface Told {
  readonly name: string
  readonly said: string
  readonly undo: () => void
}

/** What the blocks of a template really took, wherever it was used, and back into the template in one act. */
export function ReallyCard({ view, onTold }: { view: TemplateView; onTold: (told: Told) => void }) {
  const { kit } = useApp()
  const words = useMakingWords()
  const [isOpen, setOpen] = useState(false)
  const all = useLive(() => kit.doneLines(''), [kit])
  const ids = new Set(view.blocks.map(({ id }) => id))
  const lines = (all ?? []).filter(({ template }) => template !== null && ids.has(template))
  const learnt = learntMinutes(view.blocks, lines)
  if (lines.length === 0) return null
  return (
    <section class="card stack">
      <h2 class="t20">{words.really}</h2>
      <p class="sub">{words.reallyLead}</p>
      <ReallyTable lines={lines} />
      {learnt.length === 0 && <p class="sub">{words.nothingToLearn}</p>}
      {learnt.length > 0 && (
        <p>
          <Button icon={GraduationCap} onPress={() => setOpen(true)}>
            {words.learn}
          </Button>
        </p>
      )}
      {isOpen && (
        <LearnSheet view={view} lines={lines} onTold={onTold} onClose={() => setOpen(false)} />
      )}
    </section>
  )
}

function LearnSheet({
  view,
  lines,
  onTold,
  onClose
}: {
  view: TemplateView
  lines: readonly DoneLine[]
  onTold: (told: Told) => void
  onClose: () => void
}) {
  const { commands } = useApp()
  const words = useMakingWords()
  const doing = useDoing()
  const { id: template, title } = view.template
  const learnt = learntMinutes(view.blocks, lines)
  const learn = () =>
    doing.run(
      () =>
        commands.learnMinutes({
          template,
          minutes: learnt.map(({ block, median }) => [block.id, median] as const)
        }),
      (before) => {
        onTold({
          name: title,
          said: words.learnt,
          undo: () => doing.run(() => commands.learnMinutes({ template, minutes: before }))
        })
        onClose()
      }
    )
  return (
    <Sheet title={words.learnTitle} onClose={onClose}>
      <ul class="foreseen">
        {learnt.map(({ block, median, times }) => (
          <li key={block.id}>{words.learnLine(block.title, block.minutes, median, times)}</li>
        ))}
      </ul>
      <FaultNote fault={doing.fault} />
      <Button kind="main" big wide busy={doing.busy} onPress={learn}>
        {words.learnDo(learnt.length)}
      </Button>
    </Sheet>
  )
}

/** Of one event: each block as it was planned and as it was, venue by venue. */
export function ReallyOfEvent({ view }: { view: EventView }) {
  const { kit } = useApp()
  const words = useMakingWords()
  const { id } = view.event
  const lines = useLive(() => kit.doneLines(id), [kit, id])
  if (!lines) return null
  if (lines.length === 0) return <Empty title={words.noReally} text={words.noReallyNext} />
  return (
    <section class="card stack">
      <h2 class="t20">{words.really}</h2>
      <p class="sub">{words.reallyLead}</p>
      <ReallyTable lines={lines} />
    </section>
  )
}

function ReallyTable({ lines }: { lines: readonly DoneLine[] }) {
  const { kit } = useApp()
  const words = useMakingWords()
  const common = useCommonWords()
  const events = useLive(() => kit.events, [kit]) ?? []
  const venueById = new Map(
    events.flatMap(({ venues }) => venues.map(({ id, name }) => [id, name] as const))
  )
  const sayDone = ({ day, venue, planned, actual, leftOut }: DoneBlock) => {
    const place = [common.day(day), venueById.get(venue)].filter(Boolean).join(' ')
    if (leftOut) return `${place} ${words.leftOut}`
    return `${place} ${planned} → ${actual === null ? '—' : common.minutes(actual)}`
  }
  return (
    <ul class="lines really">
      {lines.map((line) => (
        <li key={line.key}>
          <span class="who">
            <b>{line.title}</b>
            {line.done.map((done) => (
              <span key={done.block} class="num">
                {sayDone(done)}
              </span>
            ))}
          </span>
          {line.median !== null && (
            <b class="num">
              {words.medianCol} {common.minutes(line.median)}
            </b>
          )}
        </li>
      ))}
    </ul>
  )
}
