import { useState } from 'preact/hooks'
import { ListPlus } from 'lucide'
import type { Session } from '../../../domain/entity.ts'
import { minutesToClock } from '../../../domain/calendar.ts'
import { blocksOfSession, planFrom } from '../../../domain/plan/template.ts'
import { runningOf } from '../../../domain/plan/running.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { TemplateView } from '../../../kit/plan/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { asHeld } from '../../day-title.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useMakingWords } from './words/words.ts'

/** Of which template, and of which event: what is not given is chosen here. What will be is shown before it is made. */
export function UseTemplate({
  template,
  event,
  onClose
}: {
  template?: TemplateView
  event?: EventView
  onClose: () => void
}) {
  const { kit } = useApp()
  const words = useMakingWords()
  const events = useLive(() => kit.events, [kit]) ?? []
  const templates = useLive(() => kit.templates, [kit]) ?? []
  const offered = template ? [template] : templates
  const views = event ? [event] : events
  const choices = views.flatMap((view) => view.sessions.map((session) => ({ view, session })))
  const [chosen, choose] = useState('')
  const [from, setFrom] = useState('')
  const target = choices.find(({ session }) => session.id === chosen) ?? choices[0]
  const used = offered.find((one) => one.template.id === from) ?? offered[0]
  return (
    <Sheet title={used && template ? used.template.title : words.useFromPlan} onClose={onClose}>
      {!target && <Note title={words.noSessions} />}
      {!used && <Note title={words.noTemplates}>{words.noTemplatesNext}</Note>}
      {!template && used && (
        <SelectField
          label={words.whichTemplate}
          value={used.template.id}
          choices={offered.map((one) => ({ value: one.template.id, words: one.template.title }))}
          onChoose={setFrom}
        />
      )}
      {target && used && (
        <>
          <SessionChoice chosen={target} choices={choices} onChoose={choose} />
          <Preview key={target.session.id} used={used} session={target.session} onClose={onClose} />
        </>
      )}
    </Sheet>
  )
}

interface Choice {
  readonly view: EventView
  readonly session: Session
}

function SessionChoice({
  chosen,
  choices,
  onChoose
}: {
  chosen: Choice
  choices: readonly Choice[]
  onChoose: (session: string) => void
}) {
  const words = useMakingWords()
  const common = useCommonWords()
  const sayChoice = ({ view, session }: Choice) => {
    const venue = view.venues.find(({ id }) => id === session.venue)?.name
    const span = common.span(session.start, session.end)
    const day = asHeld(common, view.event, session.day, common.day(session.day))
    return [day, venue, session.title, span].filter(Boolean).join(' ')
  }
  return (
    <SelectField
      label={words.whichSession}
      value={chosen.session.id}
      choices={choices.map((one) => ({ value: one.session.id, words: sayChoice(one) }))}
      onChoose={onChoose}
    />
  )
}

function Preview({
  used,
  session,
  onClose
}: {
  used: TemplateView
  session: Session
  onClose: () => void
}) {
  const { kit, commands } = useApp()
  const words = useMakingWords()
  const common = useCommonWords()
  const doing = useDoing()
  const [made, setMade] = useState(0)
  const { event, day } = session
  const plan = useLive(() => kit.plan(event, day), [kit, event, day])
  const there = blocksOfSession(plan?.blocks ?? [], session).length
  const blocks = planFrom(used.blocks, session, () => '')
  if (made > 0)
    return (
      <Note kind="done" title={words.used(made)} role="status">
        <a href={to('prepare', event, 'plan')} onClick={onClose}>
          {words.seePlan}
        </a>
      </Note>
    )
  return (
    <>
      {there > 0 && <Note kind="ask" title={words.already(there)} />}
      <h2 class="t20">{words.preview}</h2>
      <ul class="lines foreseen">
        {blocks.map((block, at) => (
          <li key={at}>
            <b class="num clock">{common.clock(minutesToClock(runningOf(block).from))}</b>
            <span class="who">
              <b>{block.title}</b>
              <span>{common.minutes(block.minutes)}</span>
            </span>
          </li>
        ))}
      </ul>
      <FaultNote fault={doing.fault} />
      <Button
        kind="main"
        big
        wide
        icon={ListPlus}
        busy={doing.busy}
        onPress={() =>
          doing.run(
            () => commands.useTemplate({ template: used.template.id, event, session: session.id }),
            setMade
          )
        }
      >
        {words.useDo(blocks.length)}
      </Button>
    </>
  )
}
