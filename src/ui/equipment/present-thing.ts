// How things and holders are called on every screen of the equipment.
import { holderKey } from '../../domain/equipment/custody.ts'
import { type Thing, isLost, isOut, isCounted } from '../../domain/equipment/thing.ts'
import type { Equipment } from '../../kit/equipment/views.ts'
import type { Holder } from '../../domain/fact.ts'
import type { EquipmentWords } from './words/ja.ts'
import { partOf } from '../../domain/equipment/holdings.ts'
import { type ThingPick } from '../../domain/equipment/picks.ts'

type Names = Pick<Equipment, 'badges' | 'groups' | 'staff' | 'venues'>

/** Codes are short and unique; a thing without one goes by its name. */
export function thingName(thing: Thing): string {
  return thing.asset.code === '' ? thing.asset.name : thing.asset.code
}

export function fullName({ asset }: Pick<Thing, 'asset'>): string {
  return [asset.name, asset.code].filter(Boolean).join(' ')
}

export function holderName(words: EquipmentWords, names: Names, holder: Holder): string {
  if (holder.kind === 'home') return words.holder.home
  if (holder.kind === 'lender') return words.holder.lender
  if (holder.kind === 'group') {
    const group = names.groups.find(({ id }) => id === holder.group)
    return words.holder.group(group?.letter ?? '?')
  }
  if (holder.kind === 'badge') {
    const badge = names.badges.find(({ number }) => number === holder.number)
    return words.holder.badge(holder.number, words.holder.callName(badge?.callName ?? ''))
  }
  if (holder.kind === 'venue') {
    return names.venues.find(({ id }) => id === holder.venue)?.name ?? words.flow.kinds.venue
  }
  if (holder.person.startsWith('~')) return words.holder.typed(holder.person.slice(1))
  return names.staff.find(({ id }) => id === holder.person)?.name ?? words.holder.unknown
}

/** The kit names who it is; of what kind that is, is said here and nowhere else: 名札, 班. */
export function sayHolder(words: EquipmentWords, holder: Holder, name: string): string {
  if (holder.kind === 'home') return words.holder.home
  if (holder.kind === 'lender') return words.holder.lender
  if (holder.kind === 'badge') return words.holder.badge(holder.number, words.holder.callName(name))
  if (holder.kind === 'group') return words.holder.group(name === '' ? '?' : name)
  return name === '' ? words.holder.unknown : name
}

export function sayHeldBy(words: EquipmentWords, thing: Thing): string {
  return sayHolder(words, thing.holder, thing.holderName)
}

/** Where a thing is now, in one line. */
export function whereabouts(words: EquipmentWords, thing: Thing): string {
  if (!isOut(thing)) return isLost(thing) ? words.condition.lost : words.state.home
  if (!isCounted(thing)) return sayHeldBy(words, thing)
  return thing.held
    .map(({ holder, name, quantity }) => {
      const many = words.case.lotOut(quantity, thing.asset.unit)
      return `${sayHolder(words, holder, name)} ${many}`
    })
    .join('、')
}

/** `E-07、E-12 ほか3点`: the first names, then how many more. */
export function firstThingNames(
  words: EquipmentWords,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string = thingName
): string {
  return firstFew(words, things.map(nameOf))
}

function firstFew(words: EquipmentWords, names: readonly string[]): string {
  const shown = 3
  const more = names.length - shown
  const first = names.slice(0, shown).join('、')
  return more > 0 ? `${first} ${words.flow.andMore(more)}` : first
}

/** What was picked, in the order of the taps; of counted things how many. */
export function pickedNames(
  words: EquipmentWords,
  things: readonly Thing[],
  picks: readonly ThingPick[]
): string {
  const names = picks.flatMap(({ asset, quantity }) => {
    const thing = things.find((one) => one.asset.id === asset)
    if (!thing) return []
    const many = quantity === null ? '' : words.case.lotOut(quantity, thing.asset.unit)
    return [[thingName(thing), many].filter(Boolean).join(' ')]
  })
  return firstFew(words, names)
}

/** A thing somebody holds; of counted things with how many. */
export function partName(words: EquipmentWords, thing: Thing): string {
  if (!isCounted(thing)) return thingName(thing)
  return `${thingName(thing)} ${words.case.lotOut(thing.out, thing.asset.unit)}`
}

export function pickedThings(
  things: readonly Thing[],
  picks: readonly ThingPick[]
): readonly Thing[] {
  return picks
    .map((pick) => {
      const thing = things.find(({ asset }) => asset.id === pick.asset)
      const part = pick.from === null ? undefined : partOf(thing, holderKey(pick.from))
      return part ?? thing
    })
    .filter((thing) => thing !== undefined)
}
