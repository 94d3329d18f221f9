// Invented sightings of a roll call, and the grown-ups on the roster.
import type { RollCalled, PersonSeen } from '../../../src/domain/day-facts.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { stateOf } from './people.ts'
import { EVENT, FIRST, PLACE } from './place.ts'
import type { Wish } from './wish.ts'

export const SELF = '端末3'

/** よみ, name, who is of the staff. */
const ADULTS = `にしだ けん|西田 健|staff
みやけ りな|三宅 里奈|staff
かのう まこと|加納 誠|staff
いしい ゆうこ|石井 裕子|
こばやし ちひろ|小林 千尋|`

export function adults(all: readonly Card[]): readonly Card[] {
  const [model] = all
  if (!model) return []
  return ADULTS.split('\n').map((line, at): Card => {
    const [yomi = '', name = '', staff = ''] = line.split('|')
    const [sei = '', mei = ''] = name.split(' ')
    const [seiYomi = '', meiYomi = ''] = yomi.split(' ')
    const participant = Object.assign({}, model.participant, {
      id: `adult${at}`,
      family: '',
      sei,
      mei,
      seiYomi,
      meiYomi,
      callName: '',
      grade: 'adult',
      group: '',
      badge: staff ? 0 : 41 + at,
      ...(staff ? { staff } : {})
    })
    const quiet = { allergy: '', medicine: '', other: '' }
    const guardian = { ...model.guardian, name: '', phone: staff ? '070-1234-5678' : '' }
    const state = staff ? 'yet' : 'arrived'
    const more = { participant, care: quiet, guardian, photo: 'yes' } as const
    return Object.assign({}, stateOf(model, state, null), more)
  })
}

/** What stands there before the first tap. */
export function begunIn({ roll, day }: Wish, all: readonly Card[]): readonly Fact[] {
  if (roll === 'none') return []
  const why = roll === 'move' ? 'move' : 'evacuation'
  const began = instantOf(day, why === 'move' ? '11:56' : '13:24')
  const begun: RollCalled = {
    kind: 'rollCall',
    id: 'b0',
    at: began,
    by: why === 'move' ? '三宅 里奈' : '加納 誠',
    device: why === 'move' ? SELF : '端末2',
    prev: [],
    subject: 'rollAAA0',
    event: EVENT,
    day,
    session: FIRST,
    why,
    state: 'begun'
  }
  const before = { ...begun, id: 'b1', subject: 'rollBBB0', at: began - 3_600_000, device: '端末6' }
  const first: readonly Fact[] = roll === 'apart' ? [begun, before] : [begun]
  if (roll === 'begun') return first
  return [...first, ...(why === 'move' ? movedIn(all, began) : evacuatedIn(all, began, roll))]
}

const PLACES = ['玄関前', '駐車場', '河原の上']
const DEVICES = [SELF, '端末2', '端末6']
const PEOPLE = ['三宅 里奈', '加納 誠', '安藤']

function aSight(n: number, at: number, person: string): PersonSeen {
  return {
    kind: 'seen',
    id: `s${n}`,
    at: at + n * 9000,
    by: PEOPLE[n % 3] ?? '',
    device: DEVICES[n % 3] ?? '',
    prev: [],
    subject: 'rollAAA0',
    person,
    badge: 0,
    how: 'seen',
    isCopy: false,
    place: PLACES[n % 3] ?? ''
  }
}

/** A班 complete, all but two of B班, C班 counted, nobody of D班. */
function movedIn(all: readonly Card[], at: number): readonly Fact[] {
  const order = PLACE.groups.map(({ id }) => id)
  const here = all.filter(({ state }) => state === 'arrived')
  const inGroup = (index: number) =>
    here.filter(({ participant }) => participant.group === order[index])
  const mine = { device: SELF, by: '三宅 里奈', place: '' }
  const seen = (list: readonly Card[], how: PersonSeen['how']) =>
    list.map(({ participant: { id, badge } }, n) =>
      Object.assign(aSight(n, at, id), mine, { id: `s${id}`, badge, how })
    )
  return [
    ...seen(inGroup(0), 'seen'),
    ...seen(inGroup(1).slice(0, -2), 'seen'),
    ...seen(inGroup(2), 'counted')
  ]
}

/** Three tablets; two nobody has seen, or nobody is missing. */
function evacuatedIn(all: readonly Card[], at: number, roll: Wish['roll']): readonly Fact[] {
  const who = [...all, ...adults(all)].map(({ participant }) => participant)
  const left = roll === 'all' ? [] : ['child022', 'adult0']
  const seen = who
    .filter(({ id }) => !left.includes(id))
    .filter(({ id }) => all.find((one) => one.participant.id === id)?.state !== 'absent')
    .map(({ id, badge }, n) => Object.assign(aSight(n, at, id), { badge }))
  const twice = seen
    .slice(0, 2)
    .map((one, n) => Object.assign({}, one, { id: `t${n}`, device: '端末6' }))
  return [...seen, ...twice]
}
