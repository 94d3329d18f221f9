import {
  Building2,
  CalendarDays,
  CalendarRange,
  CopyPlus,
  Eye,
  ListChecks,
  MapPin,
  Package,
  Shapes,
  Tablet as TabletIcon,
  UserRound,
  Users,
  type IconNode
} from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import type { Held, Tablet } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { LinkButton } from '../../parts/button.tsx'
import { Door } from '../../parts/door.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Key, Masu } from '../../parts/masu.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { RemoveThing } from '../../removal/removing.tsx'
import { MoveDoors } from '../move/move-doors.tsx'
import { useCareWords } from '../../care/words/words.ts'
import { AfterCard } from '../../retention/after-card.tsx'
import { isReady } from '../../../domain/tablets/departure.ts'
import { StandingCard } from '../standing/standing-card.tsx'
import { RemovedDoor } from './removed.tsx'
import {
  nextStep,
  preparationSteps,
  tabletsOf,
  type PreparationStep,
  type StepName
} from './steps.ts'
import { useCheckWords } from '../../tablets/check/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

const ICONS: Record<StepName, IconNode> = {
  days: CalendarDays,
  venues: MapPin,
  sessions: CalendarRange,
  roster: Users,
  groups: Shapes,
  equipment: Package,
  plan: ListChecks,
  staff: UserRound,
  lenders: Building2,
  tablets: TabletIcon
}

/** Where a step is done; roster and equipment come by file first, later they have screens of their own. */
function addressOf(step: PreparationStep, event: string): string {
  if (step.name === 'roster') return step.count > 0 ? to('people') : to('import', 'roster', event)
  if (step.name === 'equipment') return to('import', 'equipment', event)
  if (step.name === 'tablets') return step.count > 0 ? to('tablets') : to('invite')
  return to('prepare', event, step.name)
}

export function EventPage({ view }: { view: EventView }) {
  const { kit, router } = useApp()
  const prepare = usePrepareWords()
  const { looks } = useCareWords()
  const { event } = view
  const held = useLive(() => kit.held(event.id), [kit, event.id])
  const tablets = useLive(() => kit.tablets, [kit])
  if (held === undefined || tablets === undefined) {
    return <Page tab="prepare" title={event.title} event={view} />
  }
  const steps = preparationSteps(view, held, tablets)
  return (
    <Page tab="prepare" title={event.title} event={view}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="stack">
        <Next view={view} steps={steps} tablets={tablets} />
        <Steps view={view} steps={steps} held={held} />
        {event.days.length > 0 && (
          <div class="doors">
            <MoveDoors event={event} />
          </div>
        )}
        <StandingCard event={event} />
        <AfterCard event={event.id} />
        <p class="row wrap">
          <LinkButton kind="quiet" icon={CopyPlus} href={to('prepare', 'new', event.id)}>
            {prepare.copy.open}
          </LinkButton>
          <LinkButton kind="quiet" icon={Eye} href={to('looks', event.id)}>
            {looks.title}
          </LinkButton>
        </p>
        <RemovedDoor event={event.id} />
        <RemoveThing
          thing={{ root: 'events', id: event.id, name: event.title, event: event.id }}
          onRemoved={() => router.replace('prepare')}
        />
      </div>
    </Page>
  )
}

function Next({
  view,
  steps,
  tablets
}: {
  view: EventView
  steps: readonly PreparationStep[]
  tablets: readonly Tablet[]
}) {
  const prepare = usePrepareWords()
  const next = nextStep(steps)
  if (next) {
    return (
      <section aria-label={prepare.nextStep}>
        <Door
          first
          icon={ICONS[next.name]}
          title={prepare.step[next.name].next}
          second={prepare.step[next.name].missing}
          href={addressOf(next, view.event.id)}
        />
      </section>
    )
  }
  const mine = tabletsOf(view, tablets)
  const checked = mine.filter(({ check }) => check?.event === view.event.id).length
  return (
    <>
      <Note kind="done" title={prepare.allReady}>
        {mine.every(isReady) ? '' : prepare.allReadyNext} {prepare.checked(checked, mine.length)}
      </Note>
      <p>
        <LinkButton kind="main" icon={TabletIcon} href={to('tablets')}>
          {prepare.seeTablets}
        </LinkButton>
      </p>
    </>
  )
}

function Steps({
  view,
  steps,
  held
}: {
  view: EventView
  steps: readonly PreparationStep[]
  held: Held | null
}) {
  const prepare = usePrepareWords()
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{prepare.steps}</h2>
        <Masu
          squares={steps.map(({ state }) => (state === 'done' ? 'on' : 'yet'))}
          label={prepare.stepsDone(done, steps.length)}
        />
      </div>
      <ul class="lines pairs">
        {steps.map((step) => (
          <LinkRow
            key={step.name}
            href={addressOf(step, view.event.id)}
            lead={
              <Key of={step.state === 'done' ? 'on' : 'yet'} dash={step.state !== 'done'} big />
            }
            title={prepare.step[step.name].name}
            second={<Holds step={step} view={view} held={held} />}
          />
        ))}
      </ul>
    </section>
  )
}

/** What a step holds already, or calmly what is missing. */
function Holds({
  step,
  view,
  held
}: {
  step: PreparationStep
  view: EventView
  held: Held | null
}) {
  const prepare = usePrepareWords()
  const common = useCommonWords()
  const check = useCheckWords()
  if (step.name === 'roster' && held && !held.peopleReadable) return <>{check.data.keysMissing}</>
  if (step.count === 0) return <>{prepare.step[step.name].missing}</>
  const names = namesOf(step.name, view)
  if (names.length > 0) return <>{names.join(common.separator)}</>
  if (step.name === 'days') return <>{view.event.days.map(common.day).join(common.separator)}</>
  if (step.name === 'sessions') return <>{prepare.sessionCount(step.count)}</>
  if (step.name === 'plan') return <>{prepare.blockCount(step.count)}</>
  if (step.name === 'equipment') return <>{prepare.things(step.count)}</>
  if (step.name === 'tablets') return <>{prepare.tablets(step.count)}</>
  return <>{prepare.people(step.count)}</>
}

function namesOf(step: StepName, view: EventView): readonly string[] {
  if (step === 'venues') return view.venues.map(({ name }) => name)
  if (step === 'groups') return view.groups.map(({ letter }) => letter)
  if (step === 'lenders') return view.lenders.map(({ name }) => name)
  return []
}
