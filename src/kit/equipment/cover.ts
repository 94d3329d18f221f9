import type { Thing } from '../../domain/equipment/thing.ts'
import type { Holder } from '../../domain/fact.ts'
import { coverHistory } from '../people/cover.ts'
import type { Equipment } from './views.ts'
import type { History } from '../views.ts'

/** Only a badge is a child's. */
export function coverHolder(holder: Holder, name: string): string {
  return holder.kind === 'badge' ? '' : name
}

export function coverEquipment(one: Equipment): Equipment {
  return {
    ...one,
    things: one.things.map(coverThing),
    cases: one.cases.map((each) => ({ ...each, things: each.things.map(coverThing) })),
    recent: one.recent.map((each) => ({ ...each, ...coverHistory(each) })),
    badges: one.badges.map((badge) => ({ ...badge, callName: '' }))
  }
}

export function coverThingSheet(one: {
  readonly thing: Thing
  readonly history: readonly History[]
}): { readonly thing: Thing; readonly history: readonly History[] } {
  return { thing: coverThing(one.thing), history: one.history.map(coverHistory) }
}

function coverThing(thing: Thing): Thing {
  return {
    ...thing,
    holderName: coverHolder(thing.holder, thing.holderName),
    held: thing.held.map((part) => ({ ...part, name: coverHolder(part.holder, part.name) }))
  }
}
