// The end of the invented day: some are still there, and yesterday left two things open.
import { instantOf } from '../../../src/domain/calendar.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { Watch } from '../../../src/lib/emitter.ts'
import { DAY } from './place.ts'
import type { Wish } from './wish.ts'

type Later = <Value>(read: () => Value) => Watch<Value>

const YESTERDAY = { day: '2026-11-21', venue: '', open: 2, by: 'staffAAA', heads: ['c.1'] }

const NOTED = {
  fact: 'n.1',
  at: instantOf(DAY, '16:20'),
  byName: '三宅 里奈',
  device: '端末3',
  text: '川べりで 10分 のびた。つぎは 点呼を 先に。'
}

export function closeViews(
  wish: Wish,
  later: Later,
  cards: () => readonly Card[]
): Pick<Kit, 'dayEnd' | 'closedDays'> {
  const inState = (state: Card['state']) =>
    cards()
      .filter((card) => card.state === state)
      .map(({ participant }) => participant)
  const evening = wish.clock >= '16:00'
  return {
    dayEnd: () =>
      later(() => {
        const here = inState('arrived')
        const last = here.at(-1)
        return {
          begins: instantOf(DAY, '09:30'),
          ends: instantOf(DAY, '16:00'),
          here: evening ? [] : here,
          yet: inState('yet'),
          left: evening ? here.length : 0,
          lastLeft:
            evening && last
              ? { participant: last, at: instantOf(DAY, '16:27'), picker: '母' }
              : null,
          untold: evening
            ? [{ child: 'もり つむぎ', picker: '森 昭', at: instantOf(DAY, '16:05') }]
            : [],
          notes: evening ? [NOTED] : [],
          closed: null
        }
      }),
    closedDays: () => later(() => [{ ...YESTERDAY, at: instantOf('2026-11-21', '16:40') }])
  }
}
