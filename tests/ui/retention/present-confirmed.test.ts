import { expect, it } from 'vitest'
import type { Erasure } from '../../../src/kit/retention/views.ts'
import type { TabletStanding } from '../../../src/kit/tablets/views.ts'
import {
  confirmedOf,
  findErasure,
  latestErasuresFirst,
  waitedFor
} from '../../../src/ui/retention/present-confirmed.ts'

function anErasure(part: Partial<Erasure>): Erasure {
  return {
    id: 'e1',
    at: 1,
    event: null,
    what: 'family',
    families: 1,
    children: 2,
    byName: '',
    done: [],
    open: [],
    exports: [],
    backupsUntil: null,
    ...part
  }
}

const open = (device: string, standing: TabletStanding) => ({
  device,
  name: device,
  lastAt: null,
  standing
})

it('[W11] counts every tablet, and waits for those that can still come', () => {
  const erasure = anErasure({
    done: [{ device: 'd1', name: '端末1', at: 2 }],
    open: [open('d2', 'active'), open('d3', 'cut')]
  })
  expect(confirmedOf(erasure)).toEqual({ done: 1, of: 3, squares: ['on', 'wait', 'wait'] })
  expect(waitedFor(erasure).map(({ device }) => device)).toEqual(['d2'])
})

it('finds the one just made as the last', () => {
  const erasures = [anErasure({ id: 'old', at: 1 }), anErasure({ id: 'new', at: 9 })]
  expect(findErasure(erasures, 'last')?.id).toBe('new')
  expect(findErasure(erasures, 'old')?.id).toBe('old')
  expect(findErasure([], 'last')).toBeUndefined()
  expect(latestErasuresFirst(erasures).map(({ id }) => id)).toEqual(['new', 'old'])
})
