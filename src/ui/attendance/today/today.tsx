import { useState } from 'preact/hooks'
import { ClipboardCheck, HandHeart, ListChecks, MapPin, Package, UserRound, Users } from 'lucide'
import type { Reception } from '../../../kit/attendance/views.ts'
import { asHeld } from '../../day-title.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useKnownUntil } from '../../parts/known-until.tsx'
import { later } from '../../later.tsx'
import { CarryDoors } from '../../parts/carry-doors.tsx'
import { EvacuationDoor } from '../../parts/evacuation-door.tsx'
import { HappenedDoors } from '../../incident/doors.tsx'
import { AskDoor, Door } from '../../parts/door.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { AskSetting, PlaceSheet } from '../working-place/ask-place.tsx'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { useWorkingPlace } from '../working-place/use-working-place.ts'
import { CancelledNote } from '../../event/standing/cancelled-note.tsx'
import { MemoNote } from '../../tablets/memo/memo-note.tsx'
import { CountsCard } from './counts-card.tsx'
import { NowCard } from './now-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from './words/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'
import { useRollDoorWords } from '../../rollcall/doors/words/words.ts'

const RollCallBand = later(async () => (await import('../../rollcall/band.tsx')).RollCallBand)
const CloseDoor = later(async () => (await import('../../close/close-door.tsx')).CloseDoor)
const LeftOpen = later(async () => (await import('../../close/close-door.tsx')).LeftOpen)
const MealDoor = later(async () => (await import('../../care/meal-door.tsx')).MealDoor)
const WhoSheet = later(async () => (await import('../../parts/who-sheet.tsx')).WhoSheet)

/** きょう: the facilitator's home. What is so on top, what to do below. */
export function Today() {
  const setting = useWorkingPlace()
  const day = useDayWords()
  if (!setting) return <Page tab="today" title={day.today.title} />
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={day.today.title} />
  return <TodayOf ready={setting} />
}

function TodayOf({ ready }: { ready: ReadyPlace }) {
  const { kit } = useApp()
  const common = useCommonWords()
  const day = useDayWords()
  const { session, venue, view } = ready
  const reception = useLive(() => kit.reception(session.id), [kit, session.id])
  const number = ready.dayNumber > 0 ? `${common.dayNumber(ready.dayNumber)} ` : ''
  const date = asHeld(common, ready.event, session.day, number + common.day(session.day))
  return (
    <Page
      tab="today"
      title={venue.name}
      second={date}
      more={common.separator + session.title}
      layout="today stack"
    >
      {view.peopleReadable && <RollCallBand event={ready.event.id} day={session.day} />}
      <NowCard ready={ready} />
      {view.peopleReadable ? (
        reception && <CountsCard reception={reception} />
      ) : (
        <Note kind="ask" title={day.tablet.noKeys}>
          {day.tablet.noKeysNext}
        </Note>
      )}
      {view.peopleReadable && <MemoNote />}
      <CancelledNote ready={ready} />
      {view.peopleReadable && <LeftOpen ready={ready} />}
      <Doors ready={ready} reception={reception ?? null} />
    </Page>
  )
}

function Doors({ ready, reception }: { ready: ReadyPlace; reception: Reception | null }) {
  const { kit } = useApp()
  const day = useDayWords()
  const common = useCommonWords()
  const atTable = useReceptionWords()
  const roll = useRollDoorWords()
  const until = useKnownUntil()
  const { today } = day
  const { none } = atTable
  const { event, view } = ready
  const me = useLive(() => kit.me, [kit])
  const equipment = useLive(() => kit.equipment(event.id), [kit, event.id])
  const roster = useLive(() => kit.roster(event.id), [kit, event.id])
  const [asking, setAsking] = useState<'who' | 'place' | null>(null)
  const out = equipment?.things.filter((thing) => thing.out > 0).length ?? 0
  // Once everybody has gone home the case is what is left to close.
  const everybodyGone =
    reception !== null && ready.phase === 'after' && reception.counts.arrived === 0
  const packing = everybodyGone && out > 0
  const goingHome = ready.phase === 'after' && (reception?.counts.arrived ?? 0) > 0
  const receptionDoor = view.peopleReadable && (
    <Door
      key="reception"
      first={!packing && !goingHome}
      icon={ClipboardCheck}
      title={today.reception}
      second={receptionSecond(reception, today, none)}
      href={to('reception')}
    />
  )
  const pickupDoor = view.peopleReadable && (
    <Door
      key="pickup"
      first={goingHome}
      icon={HandHeart}
      title={today.pickup}
      second={pickupSecond(reception, today)}
      href={to('pickup')}
    />
  )
  const equipmentDoor = (
    <Door
      key="equipment"
      first={packing || !view.peopleReadable}
      icon={Package}
      title={today.equipment}
      second={[today.equipmentOut(out), out > 0 ? '' : until]
        .filter(Boolean)
        .join(common.separator)}
      href={to('equipment')}
    />
  )
  return (
    <div class="jobs">
      <nav class="doors" aria-label={today.jobs}>
        {doorsInOrder({ receptionDoor, pickupDoor, equipmentDoor }, { packing, goingHome })}
        <MealDoor ready={ready} />
        {view.peopleReadable && (
          <Door
            icon={ListChecks}
            title={roll.rollCall}
            second={roll.rollCallSecond}
            href={to('roll-call')}
          />
        )}
        {view.peopleReadable && (
          <Door
            icon={Users}
            title={today.people}
            second={today.peopleCount(roster?.length ?? 0)}
            href={to('people')}
          />
        )}
        <HappenedDoors />
        {view.peopleReadable && <CloseDoor ready={ready} />}
        <AskDoor
          icon={UserRound}
          title={today.who}
          second={me?.byName || today.whoNobody}
          onPress={() => setAsking('who')}
        />
        <AskDoor
          icon={MapPin}
          title={today.place}
          second={ready.session.title}
          onPress={() => setAsking('place')}
        />
        {asking === 'who' && <WhoSheet onClose={() => setAsking(null)} />}
        {asking === 'place' && <PlaceSheet view={view} onClose={() => setAsking(null)} />}
      </nav>
      <CarryRow />
    </div>
  )
}

/** Hand to hand with the next tablet, signal or not. */
function CarryRow() {
  return (
    <p class="carry-row">
      <EvacuationDoor />
      <CarryDoors />
    </p>
  )
}

/** The job of the moment stands first. */
function doorsInOrder<Shown>(
  doors: Readonly<Record<'receptionDoor' | 'pickupDoor' | 'equipmentDoor', Shown>>,
  { packing, goingHome }: { readonly packing: boolean; readonly goingHome: boolean }
): readonly Shown[] {
  const { receptionDoor, pickupDoor, equipmentDoor } = doors
  if (packing) return [equipmentDoor, receptionDoor, pickupDoor]
  if (goingHome) return [pickupDoor, receptionDoor, equipmentDoor]
  return [receptionDoor, pickupDoor, equipmentDoor]
}

function pickupSecond(
  reception: Reception | null,
  words: {
    pickupHere: (here: number) => string
    pickupNobody: string
    pickupDone: string
  }
): string {
  if (!reception) return ''
  const { arrived, left } = reception.counts
  if (arrived > 0) return words.pickupHere(arrived)
  return left > 0 ? words.pickupDone : words.pickupNobody
}

function receptionSecond(
  reception: Reception | null,
  words: {
    receptionYet: (yet: number) => string
    receptionAll: (arrived: number) => string
  },
  none: string
): string {
  if (!reception) return ''
  const { expected, yet, arrived } = reception.counts
  if (expected === 0) return none
  return yet > 0 ? words.receptionYet(yet) : words.receptionAll(arrived)
}
