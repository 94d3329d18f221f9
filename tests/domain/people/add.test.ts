import { expect, test } from 'vitest'
import {
  addFamily,
  NO_GUARDIAN,
  twinsTyped,
  type AddedChild
} from '../../../src/domain/people/add.ts'
import { aParticipant, counting, EVENT } from '../build.ts'

const CHILD: AddedChild = {
  sei: '森',
  mei: '杏',
  seiYomi: 'もり',
  meiYomi: 'あん',
  grade: 'e4',
  venue: '',
  days: [],
  group: '',
  note: '',
  allergy: '',
  medicine: '',
  care: '',
  photo: 'unknown'
}
const KNOWN = {
  event: EVENT,
  participants: [aParticipant({ id: 'c1', badge: 7 })],
  badges: [],
  turn: { index: 0, of: 2 }
}

test('[N40] a family by hand is one act, and says only what was written', () => {
  const made = addFamily(
    {
      guardian: { ...NO_GUARDIAN, guardian: ' 森 さくら ', phone: '090-1234-5678' },
      children: [
        { ...CHILD, allergy: 'たまご', photo: 'no', days: [1] },
        { ...CHILD, meiYomi: 'じん' }
      ]
    },
    KNOWN,
    counting()
  )
  if (!made.ok) throw new Error(made.fault.why)
  const { created, facts, family, children } = made.value
  expect(created.map(({ root }) => root)).toEqual([
    'families',
    'participants',
    'badges',
    'participants',
    'badges'
  ])
  const entries = created.flatMap((one) => (one.root === 'participants' ? one.entity : []))
  expect(entries.map(({ badge }) => badge)).toEqual([8, 10])
  expect(entries[0]).toMatchObject({
    family,
    days: [1],
    dates: ['1', EVENT.days[0]],
    walkIn: false
  })
  expect(
    facts.map((fact) => (fact.kind === 'field' ? [fact.subject, fact.field, fact.value] : []))
  ).toEqual([
    [family, 'guardian', '森 さくら'],
    [family, 'phone', '090-1234-5678'],
    [children[0], 'allergy', 'たまご'],
    [children[0], 'photo', 'no']
  ])
})

test('[N40] children of a family that is there join it; without a child or a name nothing is made', () => {
  const joined = addFamily({ family: 'f1', children: [CHILD] }, KNOWN, counting())
  expect(joined).toMatchObject({ ok: true, value: { family: 'f1', facts: [] } })
  const nameless = { ...CHILD, sei: ' ', mei: '', seiYomi: '', meiYomi: '' }
  const faults = [[], [CHILD, nameless], Array.from({ length: 13 }, () => CHILD)].map((children) =>
    addFamily({ children }, KNOWN, counting())
  )
  expect(faults.map((one) => !one.ok && `${one.fault.field}.${one.fault.why}`)).toEqual([
    'children.empty',
    'name.empty',
    'children.too-many'
  ])
})

test('[N41] who has the same reading and grade is shown once a given name is typed', () => {
  const roster = [
    aParticipant({ id: 'c1', seiYomi: 'モリ', meiYomi: 'アン', grade: 'e4' }),
    aParticipant({ id: 'c2', seiYomi: 'もり', meiYomi: 'あん', grade: 'e5' }),
    aParticipant({ id: 'c3', sei: '森', mei: '杏', seiYomi: '', meiYomi: '', grade: 'e4' })
  ]
  const found = (typed: Partial<AddedChild>) =>
    twinsTyped({ ...CHILD, ...typed }, roster).map(({ id }) => id)
  expect(found({})).toEqual(['c1'])
  expect(found({ meiYomi: '', mei: '' })).toEqual([])
  expect(found({ seiYomi: '', meiYomi: '' })).toEqual(['c3'])
  expect(found({ sei: '', mei: '', seiYomi: '', meiYomi: '' })).toEqual([])
})
