import { caseKey } from '../../../src/domain/equipment/case.ts'
import type { Thing } from '../../../src/domain/equipment/thing.ts'
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Asset, Badge } from '../../../src/domain/entity.ts'
import type { Holder } from '../../../src/domain/fact.ts'
import type { Equipment } from '../../../src/kit/equipment/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { DAY, EVENT, PLACE, TK } from './place.ts'

interface Kind {
  readonly kit: string
  readonly title: string
  readonly name: string
  readonly model: string
  readonly code: string
  readonly count: number
}

/** Invented cases of two lenders. */
const KINDS: readonly Kind[] = [
  { kit: 'A', title: 'ノートPC', name: 'ノートPC', model: 'Edu 11', code: 'A', count: 20 },
  { kit: 'B', title: 'ノートPC 予備', name: 'ノートPC', model: 'Edu 11', code: 'B', count: 10 },
  {
    kit: 'C',
    title: 'micro:bit',
    name: 'マイコンボード',
    model: 'micro:bit V2',
    code: 'C',
    count: 30
  },
  { kit: 'D', title: 'はんだごて', name: 'はんだごて', model: 'FX-600', code: 'D', count: 12 },
  { kit: 'E', title: 'ロボットカー', name: 'ロボットカー', model: 'RC-3', code: 'E', count: 20 },
  {
    kit: 'F',
    title: 'ドローンと3Dプリンター',
    name: 'ドローン',
    model: 'Mini',
    code: 'F',
    count: 12
  }
]

function assetOf(kind: Kind, number: number): Asset {
  const code = `${kind.code}-${String(number).padStart(2, '0')}`
  return {
    id: `thing${code}`,
    kind: 'unit',
    code,
    name: kind.name,
    model: kind.model,
    serial: `SN${1000 + number}`,
    quantity: 1,
    unit: '台',
    accessories: '',
    kit: kind.kit,
    slot: String(number),
    note: ''
  }
}

const LOTS: readonly Asset[] = [
  'USBケーブル',
  '電池ボックス',
  'ドライバー',
  '名札ケース',
  '単3電池'
].map((name, at) => ({
  id: `lot${String(at).padStart(5, '0')}`,
  kind: name === '単3電池' ? 'consumable' : 'lot',
  code: `L-${at + 1}`,
  name,
  model: '',
  serial: '',
  quantity: 40 + at * 10,
  unit: '本',
  accessories: '',
  kit: '',
  slot: '',
  note: ''
}))

function holderOf(at: number, badges: readonly Badge[]): { holder: Holder; holderName: string } {
  const badge = badges[at]
  if (at % 3 === 0 && badge)
    return {
      holder: { kind: 'badge', number: badge.number, event: EVENT },
      holderName: badge.callName
    }
  if (at % 3 === 1) return { holder: { kind: 'group', group: 'groupAAA' }, holderName: 'A' }
  return { holder: { kind: 'venue', venue: 'venueHAL' }, holderName: '柚子原公民館' }
}

const AT_THE_HALL: Thing['held'][number] = {
  holder: { kind: 'venue', venue: 'venueHAL' },
  name: '柚子原公民館',
  quantity: 8
}

function thingOf(asset: Asset, at: number, badges: readonly Badge[]): Thing {
  const isLot = asset.kind !== 'unit'
  const isOut = isLot || at % 2 === 1
  const broken = at % 37 === 36
  const quantity = isLot ? 12 : 1
  const { holder, holderName } = holderOf(at, badges)
  // Every other lot is at two holders.
  const also = isLot && at % 2 === 0 ? [AT_THE_HALL] : []
  return {
    asset,
    lender: PLACE.lenders[asset.kit === 'E' || asset.kit === 'F' ? 1 : 0] ?? null,
    holder: isOut ? holder : { kind: 'home' },
    holderName: isOut ? holderName : '',
    held: isOut ? [...also, { holder, name: holderName, quantity }] : [],
    out: isOut ? quantity + (also[0]?.quantity ?? 0) : 0,
    condition: broken ? 'broken' : 'fine',
    note: broken ? '電源が入りません' : '',
    since: isOut ? instantOf(DAY, '10:20') + at * 20_000 : null,
    byName: isOut ? '林 直樹' : '',
    device: isOut ? '端末4' : '',
    hasConflict: at === 86
  }
}

function recentOf({ asset, holder, holderName, since, byName, device }: Thing, at: number) {
  if (since === null) return []
  const words = { kind: 'moved', to: holderName, holder, quantity: null, note: null } as const
  const undone = at % 8 === 3
  return [
    { fact: `moved.${at}`, asset, at: since, byName, device, words, standing: !undone, undone }
  ]
}

export function badgesOf(all: readonly Card[]): readonly Badge[] {
  return all.map(({ participant }) => ({
    id: `badge${String(participant.badge).padStart(3, '0')}`,
    event: EVENT,
    number: participant.badge,
    callName: participant.callName,
    group: participant.group
  }))
}

export function equipment(count: number, all: readonly Card[]): Equipment {
  const badges = badgesOf(all)
  const assets = [
    ...KINDS.flatMap((kind) =>
      Array.from({ length: kind.count }, (_, at) => assetOf(kind, at + 1))
    ),
    ...LOTS
  ].slice(0, count)
  const things = assets.map((asset, at) => thingOf(asset, at, badges))
  const cases = KINDS.map(({ kit, title }) => {
    const inside = things.filter((thing) => thing.asset.kit === kit)
    return {
      key: caseKey(inside[0]),
      name: kit,
      title,
      lender: inside[0]?.lender?.name ?? '',
      things: inside,
      out: inside.filter((thing) => thing.holder.kind !== 'home').length,
      broken: inside.filter((thing) => thing.condition === 'broken').length
    }
  }).filter((kit) => kit.things.length > 0)
  const yen = Object.fromEntries(
    things.filter((thing) => thing.lender?.id === TK).map((thing) => [thing.asset.id, 48_000])
  )
  return {
    things,
    cases,
    recent: things.flatMap(recentOf).slice(-20).toReversed(),
    badges,
    groups: PLACE.groups,
    staff: PLACE.staff,
    venues: PLACE.venues,
    yen
  }
}
