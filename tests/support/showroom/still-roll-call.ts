// Roll calls in the showroom: invented sightings, folded by the rules of the workshop, and taps that add to them.
import type { PersonSeen } from '../../../src/domain/day-facts.ts'
import type { Draft, Fact } from '../../../src/domain/fact.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { nowhere } from '../../../src/domain/attendance/attendance.ts'
import type { PersonLastSeen } from '../../../src/domain/rollcall/last-seen.ts'
import { rollCallsIn, underWay, type RollCall } from '../../../src/domain/rollcall/roll-call.ts'
import { rollOf } from '../../../src/domain/rollcall/roll.ts'
import { seenPeople } from '../../../src/domain/rollcall/seen.ts'
import * as write from '../../../src/domain/rollcall/write.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { tellBadgeRoll } from '../../../src/kit/rollcall/badge-read.ts'
import { tellHead, tellLine, tellRollCall } from '../../../src/kit/rollcall/tell.ts'
import type { RollCallView } from '../../../src/kit/rollcall/views.ts'
import { createEmitter, type Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { DAY, EVENT, FIRST, PLACE } from './place.ts'
import { adults, begunIn, SELF } from './roll-call-facts.ts'
import type { Wish } from './wish.ts'

const names = {
  person: (by: string) => by,
  device: (id: string) => id,
  given: (id: string) => id
}
const telling = { sessions: PLACE.sessions, names, self: SELF }
const oneVenue = () => ''

interface Cards {
  readonly watch: Watch<readonly Card[]>
  readonly all: () => readonly Card[]
}

type StillViews = Pick<Kit, 'rollCalls' | 'rollCall' | 'rollCallHeads' | 'badgeRoll'>
type StillCommands = Pick<
  KitCommands,
  | 'beginRollCall'
  | 'joinRollCalls'
  | 'seePeople'
  | 'seeBadges'
  | 'unsee'
  | 'unseePerson'
  | 'unseeBadge'
  | 'endRollCall'
>

export function openStillRollCalls(
  wish: Wish,
  cards: Cards
): { readonly views: StillViews; readonly commands: StillCommands } {
  const told = createEmitter<readonly Fact[]>(begunIn(wish, cards.all()))
  return { views: viewsOf(wish, cards, told), commands: commandsOf(wish, cards, told) }
}

type Told = ReturnType<typeof createEmitter<readonly Fact[]>>

function callsIn(told: Told): readonly RollCall[] {
  return rollCallsIn(told.value(), oneVenue)
}

function callIn(told: Told, id: string): RollCall | null {
  return callsIn(told).find(({ ids }) => ids.includes(id)) ?? null
}

function rollIn(call: RollCall, { all }: Cards, told: Told) {
  const people = [...all(), ...adults(all())]
  const byId = new Map(people.map((card) => [card.participant.id, card]))
  const seen = seenPeople(call, told.value(), { personOf: (id) => id, wearerOf: () => null })
  const roll = rollOf(
    call.why,
    people.map(({ participant }) => participant),
    (id) => byId.get(id) ?? nowhere(id),
    seen.byPerson
  )
  return { seen, roll, byId }
}

function viewsOf(wish: Wish, cards: Cards, told: Told): StillViews {
  const follow =
    <Value>(read: () => Value): Watch<Value> =>
    (tell) => {
      const stops = [told.watch(() => tell(read())), cards.watch(() => tell(read()))]
      return () => stops.forEach((stop) => stop())
    }
  const ofDay = (day: string) =>
    callsIn(told)
      .filter((one) => one.day === day)
      .toReversed()
  return {
    rollCalls: (_, day) =>
      follow(() =>
        ofDay(day).map((call) => tellLine(call, rollIn(call, cards, told).roll, telling))
      ),
    rollCallHeads: (_, day) => follow(() => ofDay(day).map((call) => tellHead(call, telling))),
    rollCall: (_, id) =>
      follow(() => {
        const call = callIn(told, id)
        return call && wholeOf(call, wish, cards, told)
      }),
    badgeRoll: (_, id) =>
      follow(() => {
        const call = callIn(told, id)
        const badges = cards.all().map(({ participant: { badge: number, callName, group } }) => ({
          number,
          callName,
          group
        }))
        const worn = { badges, groups: PLACE.groups }
        return call && tellBadgeRoll(call, told.value(), worn, telling)
      })
  }
}

function wholeOf(call: RollCall, wish: Wish, cards: Cards, told: Told): RollCallView {
  const { seen, roll, byId } = rollIn(call, cards, told)
  const isApart = wish.roll === 'apart'
  const view = tellRollCall({
    call,
    roll,
    seen,
    last: new Map([...byId].flatMap(([id, card]) => lastOf(id, card))),
    cardFor: ({ id }) => byId.get(id)!,
    groups: PLACE.groups,
    unheard: isApart ? ['端末6'] : [],
    apart: isApart ? callsIn(told).filter((one) => one.id !== call.id) : [],
    telling
  })
  const at = instantOf(DAY, '13:30')
  return isApart ? { ...view, unclear: [{ number: 52, at, device: '端末6' }] } : view
}

function lastOf(id: string, { at, byName, device }: Card): readonly [string, PersonLastSeen][] {
  const river = { at: instantOf(DAY, '13:10'), by: '安藤', device: '端末6', place: '河原' }
  if (id === 'child022') return [[id, { ...river, session: '' }]]
  return at === null ? [] : [[id, { at, by: byName, device, session: FIRST, place: '' }]]
}

function commandsOf(wish: Wish, cards: Cards, told: Told): StillCommands {
  const at = instantOf(wish.day, wish.clock)
  const save = (drafts: readonly Draft[]): readonly string[] => {
    const from = told.value().length
    const header = { at, by: '三宅 里奈', device: SELF }
    const made = drafts.map((draft, n) => Object.assign({}, draft, header, { id: `x${from + n}` }))
    told.emit([...told.value(), ...(made as readonly Fact[])])
    return made.map(({ id }) => id)
  }
  const gone = () => Promise.resolve(no({ kind: 'gone' } as const))
  const done = (drafts: readonly Draft[]) => {
    save(drafts)
    return Promise.resolve(ok(null))
  }
  const badgeOf = (id: string) =>
    cards.all().find((one) => one.participant.id === id)?.participant.badge ?? 0
  const takeBack = (holds: (fact: PersonSeen) => boolean) => {
    const ids = told.value().flatMap((one) => (one.kind === 'seen' && holds(one) ? one.id : []))
    return done(write.unsee(told.value(), new Set(ids)))
  }
  return {
    beginRollCall({ session, why, isNew = false }) {
      const asked = { event: EVENT, day: wish.day, session, why }
      const running = isNew ? null : underWay(callsIn(told), asked, at, oneVenue)
      if (running) return Promise.resolve(ok(running.id))
      const id = `roll${told.value().length}`
      save([write.beginRollCall(asked, callsIn(told), id)])
      return Promise.resolve(ok(id))
    },
    joinRollCalls({ rollCall, other }) {
      const [one, another] = [callIn(told, rollCall), callIn(told, other)]
      return one && another ? done([write.joinRollCalls(one, another)]) : gone()
    },
    seePeople({ rollCall, people, how, place = '' }) {
      const call = callIn(told, rollCall)
      if (!call) return gone()
      const { seen } = rollIn(call, cards, told)
      const drafts = people
        .filter((id) => !seen.byPerson.has(id))
        .map((id) =>
          Object.assign({}, write.seePerson(call.id, id, { how, place }), { badge: badgeOf(id) })
        )
      return Promise.resolve(ok(save(drafts)))
    },
    seeBadges({ rollCall, badges, how, place = '' }) {
      const call = callIn(told, rollCall)
      if (!call) return gone()
      const said = { how, place, isCopy: false }
      return Promise.resolve(ok(save(badges.map((one) => write.seeBadge(call.id, one, said)))))
    },
    unsee: ({ facts }) => takeBack(({ id }) => facts.includes(id)),
    unseePerson: ({ person }) => takeBack((one) => one.person === person),
    unseeBadge: ({ badge }) => takeBack((one) => one.badge === badge),
    endRollCall({ rollCall }) {
      const call = callIn(told, rollCall)
      return call ? done([write.endRollCall(call)]) : gone()
    }
  }
}
