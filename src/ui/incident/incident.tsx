import { useState } from 'preact/hooks'
import { Siren, X } from 'lucide'
import { momentOf } from '../../domain/calendar.ts'
import { incidentPlaces, type IncidentPlaces } from '../../domain/incident/places.ts'
import { blocksOfDay } from '../../domain/plan/line.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Me } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useWorkingPlace } from '../attendance/working-place/use-working-place.ts'
import { useDoing } from '../doing.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { NoEventYet } from '../parts/no-event.tsx'
import { FaultNote } from '../parts/note.tsx'
import { JobPage } from '../parts/page.tsx'
import { TopBar } from '../parts/top-bar.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { NOTHING_TAPPED, tapped, type TappedIncident, type TappedWhom } from './draft.ts'
import { DidQuestion, ToldQuestion, WhatQuestion, WhereQuestion } from './questions.tsx'
import { IncidentRecorded } from './recorded.tsx'
import { useChoosable, type Choosable, type ChoosableGroup } from './use-whom.ts'
import { WhomQuestion } from './whom-question.tsx'
import { useIncidentWords } from './words/words.ts'

/** 事故・ヒヤリハット: at most six taps, nothing typed, nothing that has to be answered. Works behind PIN and covered names. */
export function IncidentScreen() {
  const { kit } = useApp()
  const words = useIncidentWords()
  const me = useLive(() => kit.me, [kit])
  const seen = useEventInSight()
  if (!me || seen === undefined) return null
  if (seen === null)
    return (
      <JobPage title={words.title} head={<TopBar title={words.title} />} foot={<Leave me={me} />}>
        <NoEventYet title={words.title} text={words.before} />
      </JobPage>
    )
  return <Writing view={seen.view} me={me} />
}

function Writing({ view, me }: { view: EventView; me: Me }) {
  const { commands, environment, router } = useApp()
  const words = useIncidentWords()
  const doing = useDoing()
  const [recorded, setRecorded] = useState<string | null>(null)
  const now = tapped.value
  const places = usePlaces(view)
  const group = groupOf(now.whom, useChoosable(view) ?? [])
  const change = (part: Partial<TappedIncident>) => {
    tapped.value = { ...now, since: now.since ?? environment.now(), ...part }
  }
  const record = () =>
    doing.run(
      () =>
        commands.noteIncident({
          ...now,
          event: view.event.id,
          since: now.since ?? environment.now(),
          where: now.where ?? places?.here ?? ''
        }),
      (id) => {
        tapped.value = NOTHING_TAPPED
        setRecorded(id)
        // whom nobody has seen is found by all tablets; the record lies behind
        if (now.what.includes('missing'))
          router.go('evacuation', ...(group ? ['group', group] : []))
      }
    )
  if (recorded !== null)
    return <IncidentRecorded id={recorded} me={me} onAnother={() => setRecorded(null)} />
  return (
    <JobPage
      title={words.title}
      head={<Head now={now} me={me} />}
      foot={<Foot me={me} busy={doing.busy} onRecord={record} />}
    >
      <FaultNote fault={doing.fault} />
      <WhatQuestion now={now} onChange={change} />
      <WhomQuestion
        view={view}
        whom={now.whom}
        isNamed={me.role !== 'volunteer' && view.peopleReadable}
        onWhom={(whom) => change({ whom })}
      />
      <WhereQuestion now={now} places={places} onChange={change} />
      <DidQuestion now={now} onChange={change} />
      <ToldQuestion now={now} onChange={change} />
      <p class="sub t16 kept">{words.kept}</p>
    </JobPage>
  )
}

/** Whose group is looked through first when somebody is missing; empty: of none, or nobody was named. */
function groupOf(whom: readonly TappedWhom[], groups: readonly ChoosableGroup[]): string {
  const isMeant = ({ id, badge }: Choosable) =>
    whom.some(
      (one) =>
        (one.kind === 'person' && one.id === id) || (one.kind === 'badge' && one.badge === badge)
    )
  return groups.find(({ people }) => people.some(isMeant))?.group?.id ?? ''
}

function Head({ now, me }: { now: TappedIncident; me: Me }) {
  const words = useIncidentWords()
  const common = useCommonWords()
  return (
    <TopBar
      title={words.title}
      second={now.since === null ? words.before : words.since(common.time(now.since))}
      more={me.byName && common.separator + words.writer(me.byName)}
      mark={false}
    />
  )
}

function Foot({ me, busy, onRecord }: { me: Me; busy: boolean; onRecord: () => void }) {
  const words = useIncidentWords()
  return (
    <div class="thumbrow">
      <Leave me={me} />
      <LinkButton big kind="stop" icon={Siren} href={to('emergency')}>
        {words.call}
      </LinkButton>
      <Button big grow kind="main" second={words.recordSecond} busy={busy} onPress={onRecord}>
        {words.record}
      </Button>
    </div>
  )
}

/** Undefined until the plan is known. */
function usePlaces({ event, venues }: EventView): IncidentPlaces | undefined {
  const { kit, environment } = useApp()
  const place = useWorkingPlace()
  const { day, clock } = momentOf(environment.now())
  const plan = useLive(() => kit.plan(event.id, day), [kit, event.id, day])
  if (!plan) return undefined
  const venue =
    place?.kind === 'ready' ? place.venue : venues.find((_, __, all) => all.length === 1)
  const blocks = blocksOfDay(plan.blocks, day, venue?.id ?? '')
  return incidentPlaces(blocks, clock, venue?.name ?? '')
}

function Leave({ me }: { me: Me }) {
  const { router } = useApp()
  const words = useIncidentWords()
  const leave = () => {
    tapped.value = NOTHING_TAPPED
    if (me.role === 'volunteer') router.go('equipment')
    else router.go('today')
  }
  return (
    <Button big kind="quiet" icon={X} onPress={leave}>
      {words.cancel}
    </Button>
  )
}
