import { useState } from 'preact/hooks'
import { Library, ListPlus } from 'lucide'
import type { Day } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { DraftSheet } from '../../parts/draft-sheet.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { MakingDoors } from './making-doors.tsx'
import { UseTemplate } from './use-template.tsx'
import { useMakingWords } from './words/words.ts'

/** From a template, into one, and the kinds of things: what stands beside an event's plan. */
export function PlanMaking({ view, day }: { view: EventView; day: Day }) {
  const words = useMakingWords()
  const [open, setOpen] = useState<'use' | 'make' | null>(null)
  const ofDay = view.sessions.filter((session) => session.day === day)
  return (
    <>
      <p class="row wrap">
        <Button icon={ListPlus} onPress={() => setOpen('use')}>
          {words.useFromPlan}
        </Button>
        {ofDay.length > 0 && (
          <Button icon={Library} onPress={() => setOpen('make')}>
            {words.toTemplate}
          </Button>
        )}
      </p>
      <MakingDoors />
      {open === 'use' && <UseTemplate event={view} onClose={() => setOpen(null)} />}
      {open === 'make' && <MakeTemplate view={view} day={day} onClose={() => setOpen(null)} />}
    </>
  )
}

function MakeTemplate({ view, day, onClose }: { view: EventView; day: Day; onClose: () => void }) {
  const { commands, router } = useApp()
  const words = useMakingWords()
  const common = useCommonWords()
  const doing = useDoing()
  const sessions = view.sessions.filter((session) => session.day === day)
  const [chosen, choose] = useState(sessions[0]?.id ?? '')
  const [title, setTitle] = useState(sessions[0]?.title ?? '')
  const make = () =>
    doing.run(
      () => commands.templateFromSession({ event: view.event.id, session: chosen, title }),
      (id) => router.go('templates', id)
    )
  return (
    <DraftSheet
      title={words.toTemplate}
      doing={doing}
      canSave={title.trim() !== ''}
      onSave={make}
      onClose={onClose}
    >
      <SelectField
        label={words.whichSession}
        value={chosen}
        choices={sessions.map((session) => ({
          value: session.id,
          words: `${common.span(session.start, session.end)} ${session.title}`
        }))}
        onChoose={choose}
      />
      <TextField label={words.templateTitle} value={title} onInput={setTitle} />
    </DraftSheet>
  )
}
