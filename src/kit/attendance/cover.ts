import { coverChild, coverNamesake, coverRoster } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { Elsewhere, Reception } from './views.ts'

export function coverReception(one: Reception, called: Called): Reception {
  return {
    ...one,
    cards: coverRoster(one.cards, called),
    recent: one.recent.map((each) => ({
      ...each,
      participant: coverChild(each.participant, called),
      namesake: coverNamesake(each.namesake)
    }))
  }
}

export function coverElsewhere(all: readonly Elsewhere[], called: Called): readonly Elsewhere[] {
  const cards = coverRoster(
    all.map(({ card }) => card),
    called
  )
  return all.map((one, at) => Object.assign({}, one, { card: cards[at] ?? one.card }))
}
