import { instantOf } from '../../../src/domain/calendar.ts'
import type { Elsewhere } from '../../../src/kit/attendance/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { DAY } from './place.ts'

const VENUE = '旧西小 体育館'

/** Of the gym: one was seen there this morning. */
export function elsewhereOf(cards: readonly Card[]): readonly Elsewhere[] {
  return cards.slice(27, 29).map((card, at) => ({
    card: Object.assign({}, card, {
      state: 'yet',
      at: null,
      participant: Object.assign({}, card.participant, {
        id: `${card.participant.id}-gym`,
        mei: '一花',
        meiYomi: 'いちか'
      })
    }),
    venues: [VENUE],
    seen: at === 0 ? { venue: VENUE, at: instantOf(DAY, '09:40'), state: 'arrived' } : null
  }))
}
