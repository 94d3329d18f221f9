// A kit without store or relay: it holds invented views and answers taps, so that screens can be looked at.
import { elsewhereOf } from './other-venue.ts'
import { DESK_COMMANDS, deskViews } from './still-desk.ts'
import { openStillDoor } from './still-door.ts'
import { createEmitter, type Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Done } from '../../../src/kit/fault.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Recent, Reception } from '../../../src/kit/attendance/views.ts'
import type { EventTally } from '../../../src/kit/event/views.ts'
import type { Card, Person } from '../../../src/kit/people/views.ts'
import type { Held, Me } from '../../../src/kit/tablets/views.ts'
import type { History } from '../../../src/kit/views.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import { erasuresOf, retentionCommands, retentionOf, settingsOf } from './forgotten.ts'
import { goingHome, pickupOf, vouchedOf } from './going-home.ts'
import { stillQuestions } from './asked.ts'
import { INVITATIONS, TABLETS, summary, syncOf, tabletsOf } from './office.ts'
import { cards, countsOf, elsewhere, laterCards, siblingsOf, stateOf } from './people.ts'
import { joinedCards } from './joined.ts'
import { openStillCare } from './still-care.ts'
import { closeViews } from './still-close.ts'
import { openStillImport } from './still-import.ts'
import { pastImports, takingBack } from './past-imports.ts'
import { BLOCKS, EVENT, HALL, PLACE, eventsOf } from './place.ts'
import { openStillParcel, stillUnpack } from './still-parcel.ts'
import { openStillPlan, stillTemplates } from './still-plan.ts'
import { openStillRecovery } from './still-recovery.ts'
import { openStillRollCalls } from './still-roll-call.ts'
import { openStillRemoval } from './still-removal.ts'
import { openStillTablets } from './still-tablets.ts'
import { equipment } from './things.ts'
import { openStillLock } from './still-lock.ts'
import type { Wish } from './wish.ts'

function always<Value>(value: Value): Watch<Value> {
  return createEmitter(value).watch
}

function meOf(wish: Wish): Me {
  return {
    workspace: 'こどもテックキャラバン',
    device: TABLETS[wish.role === 'organizer' ? 0 : 2]!.device,
    name: wish.role === 'organizer' ? '事務所のパソコン' : '端末3',
    role: wish.role,
    practice: wish.link === 'practice',
    event: EVENT,
    venue: HALL,
    session: '',
    by: 'staffAAA',
    byName: '三宅 里奈',
    cutImports: []
  }
}

function recentOf(all: readonly Card[]): readonly Recent[] {
  return all
    .filter((card) => card.at !== null && card.state !== 'left')
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
    .slice(0, 20)
    .map((card, index) => ({
      fact: `r.${card.participant.id}`,
      at: card.at ?? 0,
      participant: card.participant,
      namesake: null,
      status: card.state === 'absent' ? 'absent' : 'arrived',
      byName: card.byName,
      device: card.device,
      mine: index % 2 === 0,
      undone: index === 3
    }))
}

function historyOf(card: Card): readonly History[] {
  if (card.at === null) return []
  const words = {
    kind: 'mark',
    status: card.state === 'yet' ? 'cleared' : card.state,
    session: 'コマ1 ロボットの日',
    picker: card.picker
  } as const
  const { at, byName, device } = card
  return [{ fact: 'h.1', at, byName, device, words, standing: true, undone: false }]
}

/** Figures that are never the same twice, so that rows can be told apart. */
function tallyOf(event: string): EventTally {
  const size = Number(event.replace(/\D/gu, '')) || 0
  return { children: size % 5 === 4 ? 0 : 40 + size, came: 38 + size, open: size % 3 === 0 ? 3 : 0 }
}

function heldOf(wish: Wish): Held {
  return {
    event: PLACE.event,
    peopleReadable: wish.role !== 'volunteer',
    people: wish.role === 'volunteer' ? 0 : wish.children,
    things: wish.things,
    blocks: BLOCKS.length,
    at: instantOf('2026-11-21', '21:14'),
    clockOff: 3
  }
}

export function openStillKit(wish: Wish): Kit {
  const early = wish.clock < '10:05'
  const seenThen = (early ? cards : laterCards)(wish.children)
  const held = createEmitter(wish.joined === 'yes' ? joinedCards(seenThen) : seenThen)
  const me = createEmitter<Me | null>(meOf(wish))
  const things = equipment(wish.things, held.value())
  const session = PLACE.sessions[0]!
  const venue = PLACE.venues[0]!

  const seen = (): Reception => ({
    session,
    venue,
    cards: held.value(),
    counts: countsOf(held.value()),
    recent: recentOf(held.value()),
    others:
      wish.tables > 1
        ? [{ device: '端末2', received: 13, until: instantOf(session.day, '10:05') }]
        : [],
    mine: 13
  })
  const personOf = (id: string): Person | null => {
    const card = held.value().find((one) => one.participant.id === id)
    if (!card) return null
    const siblings = siblingsOf(card, held.value()).map((one) => one.participant)
    return { card, siblings, history: historyOf(card), departure: [] }
  }
  const later =
    <Value>(read: () => Value): Watch<Value> =>
    (tell) =>
      held.watch(() => tell(read()))

  const change = (id: string, changed: (card: Card) => Card) =>
    held.emit(held.value().map((card) => (card.participant.id === id ? changed(card) : card)))
  const mark: KitCommands['mark'] = ({ participant, status, picker = null }) => {
    const state = status === 'cleared' ? 'yet' : status
    const at = instantOf(session.day, wish.clock)
    change(participant, (card) => ({ ...stateOf(card, state, at), picker, device: '端末3' }))
    return Promise.resolve(ok(`m.${participant}`))
  }
  const undo: KitCommands['undo'] = (fact) => {
    change(fact.slice(2), (card) => stateOf(card, 'yet', null))
    return Promise.resolve(ok(null))
  }
  const setTablet: KitCommands['setTablet'] = (choice) => {
    const now = me.value()
    const on = choice.event === undefined ? {} : { chosenOn: wish.day }
    if (now)
      me.emit({ ...now, ...choice, ...on, byName: choice.by?.replace(/^~/u, '') ?? now.byName })
    return Promise.resolve(ok(null))
  }
  const done = (): Done => Promise.resolve(ok(null))
  const refused = (): Done<never> => Promise.resolve(no({ kind: 'needs-signal' }))

  const planned = openStillPlan(wish)
  const templates = stillTemplates(wish)
  const recovery = openStillRecovery(wish)
  const own = tabletsOf(wish)
  const tablets = openStillTablets(wish, own)
  const lock = openStillLock(wish)
  const removal = openStillRemoval(wish, held.value)
  const rolls = openStillRollCalls(wish, { watch: held.watch, all: held.value })
  const care = openStillCare(wish, held)
  const commands: KitCommands = {
    ...lock.commands,
    ...care.commands,
    createWorkspace: refused,
    giveAgain: () => Promise.resolve(no({ kind: 'admission-wrong' })),
    readInvitation: (text) =>
      text.length > 8
        ? ok({ label: '端末3', relay: 'https://caravan.example' })
        : no({ kind: 'invitation-damaged' }),
    join: () => Promise.resolve(no({ kind: 'invitation-used' })),
    invite: () =>
      Promise.resolve(
        ok({
          id: 'invite03',
          link: `https://caravan.example/#/join/${'A'.repeat(180)}`,
          label: '端末9',
          until: instantOf(session.day, '18:00')
        })
      ),
    withdraw: done,
    ...removal.commands,
    ...rolls.commands,
    letIn: done,
    nameDevice: done,
    ...DESK_COMMANDS,
    openImport: openStillImport(held.value().map((card) => card.participant)),
    ...takingBack,
    setTablet,
    report: done,
    mark,
    ...openStillDoor(held.value, { mark, undo }, change),
    ...goingHome(mark, undo),
    undo,
    addWalkIn: refused,
    setField: done,
    move: () => Promise.resolve(ok('moved.1')),
    setCondition: () => Promise.resolve(ok('condition.1')),
    ...planned.commands,
    ...templates.commands,
    decide: () => Promise.resolve(ok('decided.1')),
    joinChildren: () => Promise.resolve(ok(null)),
    partChildren: () => Promise.resolve(ok(null)),
    undoDecision: done,
    syncNow: () => undefined,
    exportCsv: refused,
    endDay: done,
    noteDay: done,
    keyStart: () => Promise.resolve(ok('ran.1')),
    undoStart: done,
    pack: openStillParcel(wish),
    leave: done,
    unpack: stillUnpack,
    throwAwayPractice: done,
    ...recovery.commands,
    ...tablets.commands,
    ...retentionCommands(wish, held.value)
  }

  const start = { state: 'inside' } as const
  const marker = {
    workspace: 'こどもテックキャラバン',
    device: '端末3',
    role: 'facilitator',
    unsent: 5,
    at: instantOf(session.day, '11:21')
  } as const
  return {
    start: always(
      wish.start === 'inside'
        ? start
        : wish.start === 'new'
          ? { state: 'new' }
          : wish.start === 'cut'
            ? { state: 'cut', marker: { ...marker, handed: 12 } }
            : { state: 'emptied', marker }
    ),
    me: wish.start === 'inside' ? me.watch : always(null),
    sync: always(syncOf(wish)),
    events: always(eventsOf(wish.events, wish.standing)),
    here: () => always(eventsOf(wish.events, wish.standing)),
    roster: (event) => (/^event\d/u.test(event) ? always(elsewhere(event)) : held.watch),
    reception: () => later(seen),
    pickup: () => later(() => pickupOf(seen())),
    vouched: () => always(vouchedOf(session.day)),
    elsewhere: () => later(() => elsewhereOf(seen().cards)),
    person: (id) => later(() => personOf(id)),
    equipment: () => always(things),
    thing: (id) =>
      always(
        things.things
          .filter((one) => one.asset.id === id)
          .map((one) => ({ thing: one, history: [] }))[0] ?? null
      ),
    ...planned.views,
    ...templates.views,
    started: () => always(new Map()),
    ...closeViews(wish, later, () => held.value()),
    eventTally: (event) => always(tallyOf(event)),
    summary: () => later(() => ({ ...summary(held.value(), things), tablets: own })),
    ...stillQuestions(wish, later, { all: () => held.value(), things }),
    tablets: tablets.watch,
    ...recovery.views,
    invitations: always(INVITATIONS),
    pastImports: () => pastImports,
    retention: () => later(() => retentionOf(wish, held.value())),
    erasures: always(erasuresOf(wish)),
    endedRehearsals: always([]),
    settings: always(settingsOf(wish)),
    held: () => always(heldOf(wish)),
    ...deskViews(PLACE, held.watch),
    ...removal.views,
    ...rolls.views,
    lock: lock.watch,
    ...care.views,
    commands,
    close: () => Promise.resolve()
  }
}
