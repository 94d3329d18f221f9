import { NOBODY } from '../conflicts/cover.ts'
import { coverCard } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { Summary } from './views.ts'

export function coverSummary(one: Summary, called: Called): Summary {
  return {
    ...one,
    sessions: one.sessions.map((each) => ({
      ...each,
      cards: each.cards.map((card) => coverCard(card, called)),
      byFamily: each.byFamily.map((family) => ({ ...family, name: NOBODY, yomi: '' }))
    }))
  }
}
