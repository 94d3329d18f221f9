// The families of れんしゅう as entities and facts. Rules R1–R2.
import { badgeWrites } from '../attendance/badge.ts'
import { byYomi } from '../people/people.ts'
import { CAST } from './practice-cast.ts'
import { proposeGroups } from '../people/groups.ts'
import type { Created, Event, Group, Participant } from '../entity.ts'
import type { Draft, FieldSet } from '../fact.ts'
import type { Cast } from './practice-cast.ts'
import type { Day, FamilyId, Id, NewId } from '../id.ts'

export interface PracticeWish {
  /** From 0 up to, without, 1. */
  readonly random: () => number
  readonly newId: NewId
  readonly startDay: Day
}

export interface PracticePeople {
  readonly participants: readonly Participant[]
  readonly created: readonly Created[]
  readonly facts: readonly Draft<FieldSet>[]
}

/** Families with their children, grouped and numbered in the order of their readings. */
export function practicePeople(
  event: Event,
  groups: readonly Group[],
  wish: PracticeWish
): PracticePeople {
  const created: Created[] = []
  const facts: Draft<FieldSet>[] = []
  const ungrouped: Participant[] = []
  for (const cast of CAST) {
    const family = wish.newId()
    created.push({ root: 'families', entity: { id: family, event: event.id, code: '' } })
    facts.push(...familyFacts(family, cast, wish))
    for (const [mei, meiYomi, grade] of cast.children) {
      const names = { sei: cast.sei, mei, seiYomi: cast.seiYomi, meiYomi, callName: '' }
      const place = { event: event.id, family, venue: '', group: '', badge: 0 }
      const rest = { grade, days: [], walkIn: false, note: '' }
      const child = { id: wish.newId(), ...names, ...place, ...rest }
      ungrouped.push(child)
      facts.push(...childFacts(child.id, cast, wish))
    }
  }
  const groupOf = proposeGroups(ungrouped, groups)
  const participants = ungrouped
    .toSorted(byYomi)
    .map((one, at) => Object.assign(one, { group: groupOf.get(one.id) ?? '', badge: at + 1 }))
  for (const entity of participants) {
    created.push({ root: 'participants', entity })
    created.push(...badgeWrites(entity, [], wish.newId).created)
  }
  return { participants, created, facts }
}

function familyFacts(
  family: FamilyId,
  cast: Cast,
  { random }: PracticeWish
): readonly Draft<FieldSet>[] {
  // 090-0000 numbers are given to nobody.
  const phone = `090-0000-${String(Math.floor(random() * 10_000)).padStart(4, '0')}`
  return [
    field(family, 'guardian', `${cast.sei} ${cast.guardian}`),
    field(family, 'guardianYomi', `${cast.seiYomi} ${cast.guardianYomi}`),
    field(family, 'phone', phone)
  ]
}

const ALLERGIES = ['卵', '小麦(少量は可)', 'えび・かに', 'ピーナッツ', 'そば(エピペンあり)']

function childFacts(child: Id, cast: Cast, { random }: PracticeWish): readonly Draft<FieldSet>[] {
  const allergy = random() < 0.2 ? ALLERGIES[Math.floor(random() * ALLERGIES.length)] : undefined
  const isAlone = random() < 0.15
  const photo = pick(random(), ['no', 'inside', 'yes', 'yes', 'yes'])
  return [
    ...(allergy === undefined ? [] : [field(child, 'allergy', allergy)]),
    field(child, 'goesHomeAlone', isAlone),
    ...(isAlone ? [] : [field(child, 'pickers', `${cast.sei} ${cast.guardian}、祖母`)]),
    field(child, 'photo', photo),
    field(child, 'insurance', true)
  ]
}

function pick(chance: number, values: readonly string[]): string {
  return values[Math.floor(chance * values.length)] ?? ''
}

export function field(
  subject: Id,
  name: FieldSet['field'],
  value: FieldSet['value']
): Draft<FieldSet> {
  return { kind: 'field', subject, field: name, value, prev: [] }
}
