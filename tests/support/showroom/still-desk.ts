// What an organizer does at her desk, in the showroom: the days of the event before they move and after families were called.
import { standingOn } from '../../../src/domain/event/change-days.ts'
import { datesOf } from '../../../src/domain/people/participation.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { CallList, EventDays, EventView } from '../../../src/kit/event/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Done } from '../../../src/kit/fault.ts'
import type { Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { BLOCKS } from './place.ts'

function stillDays(place: EventView, cards: readonly Card[]): EventDays {
  const children = cards.map((card) => card.participant)
  const { event, sessions } = place
  return {
    event,
    days: standingOn({
      event,
      sessions,
      blocks: BLOCKS,
      children,
      recorded: new Set(),
      withdrawn: new Set()
    }),
    children: children.length,
    families: new Set(cards.map((card) => card.household)).size,
    coming: cards.map(({ participant, household }) => ({
      dates: datesOf(participant, event),
      household
    })),
    handedOut: [
      {
        at: instantOf('2026-11-20', '17:20'),
        what: 'paper-roster',
        byName: '小野寺',
        device: '事務所のパソコン'
      },
      {
        at: instantOf('2026-11-19', '10:05'),
        what: 'roster',
        byName: '小野寺',
        device: '事務所のパソコン'
      }
    ]
  }
}

/** A third of the families was called. */
function stillCalls({ event }: EventView, cards: readonly Card[]): CallList {
  const households = [...new Set(cards.map((card) => card.household))]
  const answers = ['comes', 'cannot', 'unreached'] as const
  return {
    event,
    cards,
    told: households.slice(0, Math.ceil(households.length / 3)).map((household, at) => ({
      household,
      answer: answers[at % 4] ?? 'comes',
      at: instantOf('2026-11-20', '17:20') + at * 660_000,
      byName: at % 2 === 0 ? '小野寺' : '三宅'
    }))
  }
}

const done = (): Done => Promise.resolve(ok(null))
const refused = (): Done<never> => Promise.resolve(no({ kind: 'needs-signal' }))

export const DESK_COMMANDS = {
  changeEventDays: done,
  setRehearsal: done,
  endRehearsal: done,
  cancelDays: done,
  sayTold: done,
  createEvent: refused,
  copyEvent: () => Promise.resolve(ok('event1')),
  editEvent: done,
  saveVenue: refused,
  saveSession: refused,
  saveGroup: refused,
  saveBlock: refused,
  saveStaff: refused,
  saveLender: refused,
  saveAsset: refused,
  saveParticipant: done,
  changeChildren: () => Promise.resolve(ok([])),
  takeBackChanges: () => Promise.resolve(ok([])),
  placeInGroups: () => Promise.resolve(ok([])),
  addStaffToRoster: () => Promise.resolve(ok([]))
} satisfies Partial<KitCommands>

export function deskViews(
  place: EventView,
  cards: Watch<readonly Card[]>
): Pick<Kit, 'eventDays' | 'calls'> {
  return {
    eventDays: () => (tell) => cards((all) => tell(stillDays(place, all))),
    calls: () => (tell) => cards((all) => tell(stillCalls(place, all)))
  }
}
