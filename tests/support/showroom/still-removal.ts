// What was removed, and what hangs on what is about to be: invented, for pictures.
import type { Done } from '../../../src/kit/fault.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Kit } from '../../../src/kit/open.ts'
import { createEmitter, type Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Hanging } from '../../../src/domain/hanging.ts'
import type { RemovableRoot } from '../../../src/domain/removal.ts'
import type { Card, OffRoster } from '../../../src/kit/people/views.ts'
import type { RemovedThing } from '../../../src/kit/removal/views.ts'
import { EVENT } from './place.ts'
import type { Wish } from './wish.ts'

const BESIDE = { day: '', start: '', end: '', venue: '', more: '' }
const BY = { byName: '三宅 里奈', device: '事務所のパソコン' }

const OF_EVENT: readonly RemovedThing[] = [
  {
    root: 'sessions',
    id: 'sessGone',
    event: EVENT,
    name: 'ドローン体験',
    beside: { ...BESIDE, day: '2026-11-22', start: '15:00', end: '16:30', venue: '柚子原公民館' },
    at: instantOf('2026-11-22', '10:40'),
    ...BY,
    hanging: { marks: 4 }
  },
  {
    root: 'groups',
    id: 'grpGone1',
    event: EVENT,
    name: 'F',
    beside: BESIDE,
    at: instantOf('2026-11-21', '18:02'),
    ...BY,
    hanging: { children: 6 }
  },
  {
    root: 'venues',
    id: 'venGone1',
    event: EVENT,
    name: '旧柚子原小学校 体育館',
    beside: { ...BESIDE, more: '高知県安芸郡柚子原町 3-12' },
    at: instantOf('2026-11-20', '09:15'),
    ...BY,
    hanging: {}
  }
]
const OF_ALL: readonly RemovedThing[] = [
  {
    root: 'assets',
    id: 'assetGon',
    event: '',
    name: 'ロボットカー',
    beside: { ...BESIDE, more: 'TK-0031' },
    at: instantOf('2026-11-22', '09:40'),
    ...BY,
    hanging: { records: 8 }
  }
]

/** Of a venue sessions hang, so that it cannot go; of others what stays is said. */
const HANGING: Readonly<Record<RemovableRoot, Hanging>> = {
  events: { sessions: 8, children: 40, marks: 96 },
  venues: { sessions: 3, children: 12 },
  sessions: { marks: 26 },
  groups: { children: 6, things: 2 },
  staff: { things: 1, records: 12 },
  lenders: { things: 48 },
  blocks: {},
  templates: {},
  assets: { records: 8 }
}

function offRosterIn(cards: readonly Card[]): readonly OffRoster[] {
  return cards.slice(7, 9).map(({ participant: child }, at) => ({
    child,
    state: at === 0 ? 'gone' : 'closed',
    days: at === 0 ? [] : ['2026-11-22'],
    at: instantOf('2026-11-22', at === 0 ? '09:51' : '09:05'),
    byName: BY.byName,
    device: BY.device
  }))
}

type Names =
  | 'addChildren'
  | 'removeChildren'
  | 'bringBackChildren'
  | 'remove'
  | 'bringBack'
  | 'redo'

export function openStillRemoval(wish: Wish, cards: () => readonly Card[]) {
  const done = (): Done => Promise.resolve(ok(null))
  const isSome = wish.removed === 'some'
  const commands: Pick<KitCommands, Names> = {
    addChildren: () => Promise.resolve(no({ kind: 'needs-signal' })),
    removeChildren: done,
    bringBackChildren: done,
    remove: done,
    bringBack: done,
    redo: done
  }
  const always =
    <Value>(value: () => Value): Watch<Value> =>
    (tell) =>
      createEmitter(value()).watch(tell)
  const views: Pick<Kit, 'offRoster' | 'leaving' | 'removed' | 'hanging'> = {
    offRoster: () => always(() => (isSome ? offRosterIn(cards()) : [])),
    leaving: (_, ids) =>
      always(() =>
        cards()
          .filter(({ participant }) => ids.split(',').includes(participant.id))
          .map(({ participant: child, state }) =>
            state === 'yet'
              ? { child, way: 'gone', days: [] }
              : { child, way: 'closed', days: ['2026-11-22'] }
          )
      ),
    removed: (event) => always(() => (isSome ? (event === '' ? OF_ALL : OF_EVENT) : [])),
    hanging: (root) => always(() => HANGING[root])
  }
  return { commands, views }
}
