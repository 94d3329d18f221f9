// 目かくし: while it is on, what screens read has badge numbers where names were, so no screen can forget it.
import { effect, signal, untracked, type ReadonlySignal } from '@preact/signals'
import type { Kit } from '../kit/open.ts'
import type { Participant } from '../domain/entity.ts'
import type { Holder } from '../domain/fact.ts'
import type {
  Card,
  Decision,
  Entered,
  History,
  Namesake,
  Question,
  Reception,
  Side,
  Summary,
  Thing
} from '../kit/views.ts'
import { no, ok } from '../lib/result.ts'
import type { Stop, Watch } from '../lib/emitter.ts'
import type { Preferences } from './surroundings.ts'

/** What stands for a child: its number, or a dash where it wears none. */
export type Called = (badge: number) => string

export const NOBODY = '—'

/** A care note that is there and not shown. */
const NOTED = '…'
const UNTITLED = { title: NOBODY, yomi: '' }
const NO_CONTACT = { name: '', yomi: '', relation: '', phone: '', phone2: '', pickers: '' }

/** Every view that names children. */
type Views = Pick<
  Kit,
  'roster' | 'reception' | 'person' | 'equipment' | 'thing' | 'summary' | 'questions' | 'decisions'
>

export interface Veil {
  readonly kit: Kit
  readonly on: ReadonlySignal<boolean>
  readonly set: (on: boolean) => void
}

/** It outlives a reload: an app that starts again by itself must not show names somebody had covered. */
export function createVeil(kit: Kit, called: () => Called, preferences: Preferences): Veil {
  const on = signal(preferences.read('veil') === 'on')
  const seen = (): Views => (on.value ? veiled(kit, called()) : kit)
  const views: Views = {
    roster: (...of) => following(() => seen().roster(...of)),
    reception: (...of) => following(() => seen().reception(...of)),
    person: (...of) => following(() => seen().person(...of)),
    equipment: (...of) => following(() => seen().equipment(...of)),
    thing: (...of) => following(() => seen().thing(...of)),
    summary: (...of) => following(() => seen().summary(...of)),
    questions: (...of) => following(() => seen().questions(...of)),
    decisions: (...of) => following(() => seen().decisions(...of))
  }
  const acts: Kit['acts'] = {
    ...kit.acts,
    async apart() {
      const found = await kit.acts.apart()
      return found.ok && on.value ? ok(found.value.map((one) => ({ ...one, lines: [] }))) : found
    },
    disclose: (...given) =>
      on.value ? Promise.resolve(no({ kind: 'not-allowed' })) : kit.acts.disclose(...given)
  }
  return {
    kit: { ...kit, ...views, acts },
    on,
    set(next) {
      preferences.write('veil', next ? 'on' : 'off')
      on.value = next
    }
  }
}

/** Tells the values of whichever watch is to be looked through now. */
function following<Value>(pick: () => Watch<Value>): Watch<Value> {
  return (seen) => {
    let stop: Stop = () => undefined
    const leave = effect(() => {
      const watch = pick()
      stop()
      stop = untracked(() => watch(seen))
    })
    return () => {
      leave()
      stop()
    }
  }
}

function mapped<Value>(watch: Watch<Value>, cover: (value: Value) => Value): Watch<Value> {
  return (seen) => watch((value) => seen(cover(value)))
}

export function veiled(kit: Kit, called: Called): Views {
  const cover = createCover(called)
  return {
    roster: (...of) => mapped(kit.roster(...of), (cards) => byNumber(cards.map(cover.card))),
    reception: (...of) => mapped(kit.reception(...of), (one) => one && cover.reception(one)),
    person: (...of) =>
      mapped(
        kit.person(...of),
        (one) =>
          one && {
            ...one,
            card: cover.card(one.card),
            siblings: one.siblings.map(cover.child),
            history: one.history.map(coverHistory)
          }
      ),
    equipment: (...of) =>
      mapped(kit.equipment(...of), (one) => ({
        ...one,
        things: one.things.map(coverThing),
        kits: one.kits.map((each) => ({ ...each, things: each.things.map(coverThing) })),
        recent: one.recent.map((each) => ({ ...each, ...coverHistory(each) })),
        badges: one.badges.map((badge) => ({ ...badge, callName: '' }))
      })),
    thing: (...of) =>
      mapped(
        kit.thing(...of),
        (one) => one && { thing: coverThing(one.thing), history: one.history.map(coverHistory) }
      ),
    summary: (...of) => mapped(kit.summary(...of), (one) => one && cover.summary(one)),
    questions: (...of) => mapped(kit.questions(...of), (all) => all.map(cover.question)),
    decisions: (...of) => mapped(kit.decisions(...of), (all) => all.map(coverDecision))
  }
}

/** A card that did not change is covered once: what is drawn for it stays. */
function createCover(called: Called) {
  const child = kept((one: Participant): Participant => {
    const blank = { sei: '', mei: '', meiYomi: '', callName: '', note: '' }
    return { ...one, ...blank, seiYomi: called(one.badge) }
  })
  const card = kept((one: Card): Card => ({
    ...one,
    participant: child(one.participant),
    picker: null,
    care: {
      allergy: one.care.allergy && NOTED,
      medicine: one.care.medicine && NOTED,
      other: one.care.other && NOTED
    },
    guardian: {
      ...one.guardian,
      ...NO_CONTACT
    },
    guardians: [],
    namedInPart: []
  }))
  const entered = (one: Entered): Entered => ({
    card: card(one.card),
    siblings: one.siblings.map(child)
  })
  const question = (one: Question): Question => {
    switch (one.kind) {
      case 'mark':
        return {
          ...one,
          participant: child(one.participant),
          sides: one.sides.map((side) => coverSide(side))
        }
      case 'custody':
        return { ...one, sides: one.sides.map((side) => coverSide(side)) }
      case 'field':
        return one.sides.every(isOfThing)
          ? one
          : { ...one, ...UNTITLED, sides: one.sides.map((side) => coverSide(side)) }
      case 'twin':
        return {
          ...one,
          one: child(one.one),
          other: child(one.other),
          entered: [entered(one.entered[0]), entered(one.entered[1])],
          alike: one.alike.map((each) => ({ ...each, child: child(each.child) }))
        }
    }
  }
  return {
    child,
    card,
    question,
    reception: (one: Reception): Reception => ({
      ...one,
      cards: byNumber(one.cards.map(card)),
      recent: one.recent.map((each) => ({
        ...each,
        participant: child(each.participant),
        namesake: coverNamesake(each.namesake)
      }))
    }),
    summary: (one: Summary): Summary => ({
      ...one,
      sessions: one.sessions.map((each) => ({
        ...each,
        cards: each.cards.map(card),
        byFamily: each.byFamily.map((family) => ({ ...family, name: NOBODY, yomi: '' }))
      })),
      questions: one.questions.map(question)
    })
  }
}

/** The order of names would tell names; without a number last. */
function byNumber(cards: readonly Card[]): readonly Card[] {
  const rank = ({ participant: { badge } }: Card) => badge || Infinity
  return cards.toSorted((one, other) =>
    rank(one) < rank(other) ? -1 : Number(rank(one) > rank(other))
  )
}

function kept<Given extends object>(cover: (one: Given) => Given): (one: Given) => Given {
  const known = new WeakMap<Given, Given>()
  return (one) => {
    const before = known.get(one)
    if (before) return before
    const made = cover(one)
    known.set(one, made)
    return made
  }
}

function coverName(holder: Holder, name: string): string {
  return holder.kind === 'badge' ? '' : name
}

function coverNamesake(one: Namesake | null): Namesake | null {
  return one && { ...one, guardian: '' }
}

function coverThing(thing: Thing): Thing {
  return {
    ...thing,
    holderName: coverName(thing.holder, thing.holderName),
    held: thing.held.map((part) => ({ ...part, name: coverName(part.holder, part.name) }))
  }
}

function coverHistory(one: History): History {
  const { words } = one
  if (words.kind === 'mark') return { ...one, words: { ...words, picker: null } }
  if (words.kind !== 'moved') return one
  return { ...one, words: { ...words, to: coverName(words.holder, words.to) } }
}

/** Whose a thing is: no field of a child. */
function isOfThing({ words }: Side): boolean {
  return words.kind === 'value' && words.field === 'owner'
}

function coverSide(side: Side): Side {
  const { words } = side
  if (words.kind === 'status') return { ...side, words: { ...words, picker: null } }
  if (words.kind === 'holder')
    return { ...side, words: { ...words, name: coverName(words.holder, words.name) } }
  if (words.kind !== 'value' || isOfThing(side)) return side
  return { ...side, words: { ...words, value: NOBODY } }
}

function coverDecision(one: Decision): Decision {
  const said = one.chosen?.words.kind
  const isThing = said === 'holder' || said === 'condition' || (one.chosen && isOfThing(one.chosen))
  return {
    ...one,
    ...(isThing ? {} : UNTITLED),
    namesake: coverNamesake(one.namesake),
    others: one.others.map(() => UNTITLED),
    chosen: one.chosen && coverSide(one.chosen)
  }
}
