import { expect, it } from 'vitest'
import type { IncidentNoted, Vouched } from '../../../src/domain/day-facts.ts'
import { incidentsToKeep } from '../../../src/domain/retention/kept-incidents.ts'
import { aMark, aVoid, NINE } from '../build.ts'

const header = { by: 'ono', device: 'd1', prev: [] }

const aVouched = (id: string, at: number, picker = '渡辺 正'): Vouched => ({
  kind: 'vouched',
  ...header,
  id,
  at,
  subject: 'c1',
  session: 's1',
  child: '渡辺 そら',
  picker,
  relation: '',
  agreed: '母',
  phone: '090',
  how: 'agreed',
  reason: ''
})

const aLine = (id: string, at: number): IncidentNoted => ({
  kind: 'incident',
  ...header,
  id,
  at,
  subject: 'i1',
  event: 'e1',
  line: 'what',
  text: 'ころんだ',
  about: '',
  badge: 0,
  saidAt: null
})

it('[M25] what stands beside the marks is carried over once, in its order, and not what was taken back', () => {
  const taken = aVouched('v3', NINE + 3, '母')
  const beside = [
    aVouched('v2', NINE + 2),
    aLine('l1', NINE + 1),
    aMark({ id: 'm1' }),
    taken,
    aVoid({ id: 'x', subject: 'c1', prev: ['v3'] })
  ]
  expect(incidentsToKeep(beside, []).map(({ id }) => id)).toEqual(['l1', 'v2'])
  const known = [aVouched('other', NINE + 9), aLine('copy', NINE + 1)]
  expect(incidentsToKeep(beside, known)).toEqual([])
})
