import { coverChild, coverNamesake, coverRoster } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { Reception } from './views.ts'

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
