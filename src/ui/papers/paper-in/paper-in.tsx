import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ArrowLeft, CornerDownLeft } from 'lucide'
import type { Session } from '../../../domain/entity.ts'
import type { Clock, Id } from '../../../domain/id.ts'
import { meaningOf } from '../../../domain/papers/keyed-meaning.ts'
import { blocksOfDay } from '../../../domain/plan/line.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useWorkingPlace } from '../../attendance/working-place/use-working-place.ts'
import { useChosenEvent } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Form, TextField, WhenField } from '../../parts/field.tsx'
import { NoEventYet } from '../../parts/no-event.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { JobPage, Page } from '../../parts/page.tsx'
import { TopBar } from '../../parts/top-bar.tsx'
import { to } from '../../routes.ts'
import { SessionChoice, wantedSession } from '../session-choice.tsx'
import { usePaperWords } from '../words/words.ts'
import { EnteredRows } from './entered-rows.tsx'
import { Meant } from './meant.tsx'
import { useEntering } from './use-entering.ts'
import { usePaperInWords } from './words/words.ts'

/** `#/paper-in`: what was written on the papers of a day, one row after the other, by badge number or code. */
export function PaperIn() {
  const words = usePaperInWords()
  const paper = usePaperWords()
  const here = useChosenEvent()
  const place = useWorkingPlace()
  if (here === undefined || !place) return <Page tab="print" title={words.title} />
  if (here === null)
    return (
      <Page tab="print" title={words.title}>
        <NoEventYet title={paper.roster.noEvent} />
      </Page>
    )
  const session = place.kind === 'ready' ? place.session.id : undefined
  return <Choosing key={here.event.id} here={here} wanted={session} />
}

function Choosing({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const words = usePaperInWords()
  const [chosen, setChosen] = useState(wantedSession(here, wanted)?.id ?? '')
  const session = here.sessions.find(({ id }) => id === chosen)
  if (!session)
    return (
      <Page tab="print" title={words.title}>
        <Empty title={words.empty} text={words.emptyNext} />
      </Page>
    )
  return (
    <Entering
      key={session.id}
      session={session}
      choice={<SessionChoice here={here} label={words.which} value={chosen} onChoose={setChosen} />}
    />
  )
}

function Entering({ session, choice }: { session: Session; choice: ComponentChildren }) {
  const words = usePaperInWords()
  const [typed, setTyped] = useState('')
  const [came, setCame] = useState<Clock>(session.start)
  const [went, setWent] = useState<Clock>(session.end)
  const paper = usePaperWords()
  const known = useKnownOf(session)
  const meaning = meaningOf(typed, { ...known, came, went })
  const entering = useEntering(session, () => setTyped(''))
  return (
    <JobPage
      title={words.title}
      head={<TopBar title={words.title} second={session.title} veil />}
      layout="paper-in"
      foot={
        <>
          <LinkButton href={to('print')} kind="quiet" big icon={ArrowLeft}>
            {paper.back}
          </LinkButton>
          <Button
            kind="main"
            big
            grow
            icon={CornerDownLeft}
            busy={entering.doing.busy}
            onPress={() => entering.enter(meaning)}
          >
            {words.enter}
          </Button>
        </>
      }
    >
      <div class="paper-in-left stack">
        <Form label={words.title} onSubmit={() => entering.enter(meaning)}>
          <TextField
            label={words.row}
            hint={words.keys}
            value={typed}
            maxLength={60}
            autofocus
            onInput={setTyped}
          />
        </Form>
        <Meant meaning={meaning} signed={entering.pickerOf} onCorrect={entering.correct} />
        <FaultNote fault={entering.doing.fault} />
      </div>
      <div class="paper-in-right stack">
        {choice}
        <div class="paper-in-times">
          <WhenField type="time" label={words.cameAt} value={came} onInput={setCame} />
          <WhenField type="time" label={words.wentAt} value={went} onInput={setWent} />
        </div>
        <EnteredRows rows={entering.rows} onUndo={entering.undo} />
      </div>
    </JobPage>
  )
}

function useKnownOf(session: Session) {
  const { kit } = useApp()
  const { event, day, venue, id } = session
  const cards = useLive(() => kit.reception(id), [kit, id])?.cards ?? []
  const plan = useLive(() => kit.plan(event, day), [kit, event, day])
  const started = useLive(() => kit.started(event), [kit, event]) ?? new Map<Id, number>()
  return { cards, started, blocks: blocksOfDay(plan?.blocks ?? [], day, venue) }
}
