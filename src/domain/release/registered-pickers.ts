// Who may take a child, as it was registered. Rules M10, M12, Q9.
import { showPhones } from '../people/phone.ts'
import { squash } from '../fold.ts'
import { namedPickers } from './pickers.ts'
import { listedNames } from '../people/told.ts'
import type { Card, Guardian } from '../people/card.ts'

export interface RegisteredPicker {
  /** As registered: this is what is written down. */
  readonly name: string
  readonly yomi: string
  /** Relation or phone, as far as it is known. */
  readonly second: string
}

/** A person registered for at least one of several children. */
export interface SharedPicker extends RegisteredPicker {
  /** Children who go too and for whom nobody registered this person. */
  readonly notFor: readonly Card[]
}

/** The people registered for one child: the guardian first, then those named for pick-up, each once. Without `tellsPhone` no number is told. */
export function pickersOf(
  guardian: Guardian,
  tellsPhone = true,
  guardians: readonly Guardian[] = [guardian]
): readonly RegisteredPicker[] {
  const named = namedPickers(guardian.pickers).map(({ name, remark }) => ({
    name,
    yomi: '',
    second: remark
  }))
  const parents = guardians.flatMap(({ name: names, yomi, relation, phone }) => {
    const second = [relation, tellsPhone ? showPhones(phone) : ''].filter(Boolean).join('・')
    const all = listedNames(names)
    // of several, nothing tells whose reading it is
    return all.map((name) => ({ name, yomi: all.length === 1 ? yomi : '', second }))
  })
  return onceEach([...parents, ...named])
}

/** What stands beside a name in one place only, such as a day, is told all the same. */
function onceEach(all: readonly RegisteredPicker[]): readonly RegisteredPicker[] {
  const byName = new Map<string, RegisteredPicker>()
  for (const one of all) {
    const known = byName.get(squash(one.name))
    const seconds = new Set([known?.second ?? '', one.second].filter(Boolean))
    byName.set(squash(one.name), { ...(known ?? one), second: [...seconds].join('・') })
  }
  return [...byName.values()]
}

/** Rule M10: whoever is registered for one of those who go, and for whom of them not. */
export function pickersFor(leaving: readonly Card[], tellsPhone = true): readonly SharedPicker[] {
  const all = leaving.flatMap((card) => pickersOf(card.guardian, tellsPhone, parentsOf(card)))
  return onceEach(all).map(({ name, yomi, second }) => ({
    name,
    yomi,
    second,
    notFor: notNaming(name, leaving)
  }))
}

/** A person as a choice for those who go: for all of them, or for a part, which can be let go without the others. */
export interface PickerOption extends RegisteredPicker {
  /** Those for whom nobody registered this person. */
  readonly unnamed: readonly Card[]
  /** Those only a part of whose entries names this person: a guardian is to be asked. */
  readonly inPart: readonly Card[]
  /** Those who may go with this person, when the others stay. */
  readonly holders: readonly Card[]
}

/** Rule M17. */
export function pickerOptions(
  leaving: readonly Card[],
  tellsPhone: boolean
): readonly PickerOption[] {
  return pickersFor(leaving, tellsPhone).map(({ name, yomi, second, notFor }) => {
    const inPart = notFor.filter((card) => isNamedInPart(name, card))
    const unnamed = notFor.filter((card) => !inPart.includes(card))
    const holders = leaving.filter((card) => !unnamed.includes(card))
    return { name, yomi, second, unnamed, inPart, holders }
  })
}

/** Rule M9: going home alone is always of one child, which has a guardian's word for it. */
export function mayGoHomeAlone(leaving: readonly Card[]): readonly Card[] {
  return leaving.filter(({ guardian }) => guardian.goesHomeAlone)
}

/** Joined entries may name several, each with her own telephone. */
function parentsOf({ guardian, guardians }: Card): readonly Guardian[] {
  return guardians.length > 1 ? guardians : [guardian]
}

/** Also of a child that was entered twice, if only a part of its entries names the person. Rule Q9. */
export function notNaming(name: string, leaving: readonly Card[]): readonly Card[] {
  const key = squash(name)
  return leaving.filter(
    (card) =>
      isNamedInPart(name, card) ||
      !pickersOf(card.guardian).some((picker) => squash(picker.name) === key)
  )
}

export function isNamedInPart(name: string, { namedInPart }: Card): boolean {
  return namedInPart.some((one) => squash(one) === squash(name))
}
