import { expect, test } from 'vitest'
import {
  hangingCount,
  hangingOn,
  removalFault,
  type Surroundings
} from '../../src/domain/hanging.ts'
import { aField, aMark, aMove, aVoid } from './build.ts'
import type { Asset, Block, Participant, Session } from '../../src/domain/entity.ts'

const SESSION: Session = {
  id: 's1',
  event: 'e1',
  venue: 'v1',
  day: '2026-11-21',
  title: 'ロボット',
  start: '09:30',
  end: '12:00'
}
const CHILD: Participant = {
  id: 'c1',
  event: 'e1',
  family: 'f1',
  sei: '',
  mei: '',
  seiYomi: 'もり',
  meiYomi: 'つむぎ',
  callName: '',
  grade: 'e2',
  days: [],
  venue: 'v1',
  group: 'g1',
  badge: 3,
  walkIn: false,
  note: ''
}
const BLOCK: Block = {
  id: 'b1',
  event: 'e1',
  venue: 'v1',
  day: '2026-11-21',
  start: '09:30',
  minutes: 10,
  title: '集合',
  owner: '',
  place: '',
  materials: '',
  planB: '',
  shift: 0,
  cut: 0,
  skipped: false
}
const LOT: Asset = {
  id: 'a1',
  kind: 'lot',
  code: 'R-03',
  name: 'ロボット',
  model: '',
  serial: '',
  quantity: 20,
  unit: '台',
  accessories: '',
  kit: '',
  slot: '',
  note: ''
}
const LENT = [
  aField({ id: 'o1', subject: 'a1', field: 'owner', value: 'l1' }),
  aMove({ id: 'm1', quantity: 3, to: { kind: 'group', group: 'g1' } }),
  aMove({ id: 'm2', quantity: 1, to: { kind: 'staff', person: 'p1' }, by: 'p1' }),
  aMove({ id: 'm3', quantity: 9, to: { kind: 'venue', venue: 'v1' } }),
  aVoid({ id: 'm4', prev: ['m3'], subject: 'a1' })
]
const AROUND: Surroundings = {
  sessions: [SESSION, { ...SESSION, id: 's2', event: 'e2', venue: 'v2' }],
  blocks: [BLOCK],
  entries: [CHILD, { ...CHILD, id: 'c2', venue: '', group: '', sessions: ['s1'] }],
  attendance: [
    aMark({ id: 'k1' }),
    aMark({ id: 'k2', participant: 'c2' }),
    aMark({ id: 'k3', participant: 'c3' }),
    aMark({ id: 'k4', participant: 'c3', status: 'cleared', prev: ['k3'] }),
    aMark({ id: 'k5', participant: 'c4', session: 's2' }),
    aVoid({ id: 'k6', prev: ['k2'] })
  ],
  assets: [LOT, { ...LOT, id: 'a2' }],
  custody: new Map([['a1', LENT]])
}

test('[E35] what hangs on it is counted, without what was removed, taken back or cleared', () => {
  expect(hangingOn('events', 'e1', AROUND)).toEqual({
    sessions: 1,
    blocks: 1,
    children: 2,
    marks: 2
  })
  expect(hangingOn('venues', 'v1', AROUND)).toEqual({ sessions: 1, blocks: 1, children: 1 })
  expect(hangingOn('sessions', 's1', AROUND)).toEqual({ children: 1, marks: 1 })
  expect(hangingOn('groups', 'g1', AROUND)).toEqual({ children: 1, things: 1 })
  expect(hangingOn('staff', 'p1', AROUND)).toEqual({ things: 1, records: 1 })
  expect(hangingOn('lenders', 'l1', AROUND)).toEqual({ things: 1 })
  expect(hangingOn('blocks', 'b1', AROUND)).toEqual({})
  expect(hangingOn('assets', 'a1', AROUND)).toEqual({ things: 4, records: 2 })
  expect(hangingOn('assets', 'a2', AROUND)).toEqual({})
  expect(hangingOn('assets', 'unheard', AROUND)).toEqual({})
  expect(hangingCount(hangingOn('venues', 'v1', AROUND))).toBe(3)
})

test('[E34] what would belong to nothing goes first, and the refusal says how many', () => {
  const fault = (root: 'venues' | 'lenders' | 'assets' | 'groups', id: string) =>
    removalFault(root, hangingOn(root, id, AROUND), false)
  expect(fault('venues', 'v1')).toEqual({
    kind: 'in-use',
    root: 'venues',
    by: 'sessions',
    count: 1
  })
  expect(fault('lenders', 'l1')).toMatchObject({ by: 'things', count: 1 })
  expect(fault('assets', 'a1')).toMatchObject({ by: 'things', count: 4 })
  expect(fault('groups', 'g1')).toBeNull()
  expect(removalFault('venues', { children: 2 }, false)).toMatchObject({ by: 'children', count: 2 })
})

test('[E37] who uses this tablet is not removed on it', () => {
  expect(removalFault('staff', {}, true)).toEqual({ kind: 'own-person' })
  expect(removalFault('staff', { records: 4 }, false)).toBeNull()
})
