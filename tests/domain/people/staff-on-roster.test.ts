import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadByGrade } from '../../../src/domain/people/groups.ts'
import {
  addStaff,
  countApart,
  guestsOf,
  staffMissing
} from '../../../src/domain/people/staff-on-roster.ts'
import type { Grade } from '../../../src/domain/id.ts'
import { aParticipant, EVENT, GROUPS } from '../build.ts'

const STAFF = [
  { id: 'st1', name: '三宅 里奈', yomi: 'みやけ りな', organisation: '' },
  { id: 'st2', name: 'ノア', yomi: '', organisation: '高見精機' }
]
const turn = { index: 0, of: 1 }
const onRoster = aParticipant({ id: 'c9', family: '', grade: 'adult', staff: 'st1' })

function counting() {
  let last = 0
  return () => `n${++last}`
}

test('[N50] staff are put on the roster in one act, each once, with the next badge number', () => {
  const known = { event: EVENT, participants: [aParticipant({ id: 'c1', badge: 4 })], badges: [] }
  const made = addStaff(STAFF, { ...known, turn }, counting())
  const people = made.created.filter(({ root }) => root === 'participants')
  expect(people.map(({ entity }) => entity)).toMatchObject([
    { sei: '三宅', mei: '里奈', callName: 'みやけ', grade: 'adult', badge: 5, staff: 'st1' },
    { sei: 'ノア', mei: '', callName: 'ノア', grade: 'adult', badge: 6, staff: 'st2', family: '' }
  ])
  const badges = made.created.filter(({ root }) => root === 'badges')
  expect(badges.map(({ entity }) => entity)).toMatchObject([{ number: 5 }, { number: 6 }])
  const again = addStaff(STAFF, { ...known, participants: [onRoster], turn }, counting())
  expect(again.participants).toHaveLength(1)
  expect(staffMissing(STAFF, [onRoster]).map(({ id }) => id)).toEqual(['st2'])
})

test('[N51] [N52] adults are counted apart, and nobody of the staff is in a report', () => {
  const companion = aParticipant({ id: 'c2', grade: 'adult' })
  const child = aParticipant({ id: 'c1' })
  expect(countApart([child, companion, onRoster])).toEqual({ children: 1, adults: 2 })
  expect(guestsOf([child, companion, onRoster])).toEqual([child, companion])
  const guests = [child]
  expect(guestsOf(guests)).toBe(guests)
})

const aRoster = fc
  .array(fc.array(fc.constantFrom<Grade>('e1', 'e3', 'e5'), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 20
  })
  .map((families) =>
    families.flatMap((grades, family) =>
      grades.map((grade, at) =>
        aParticipant({ id: `c${family}-${at}`, family: `f${family}`, grade })
      )
    )
  )

test('[N54] families stay together, sizes differ by no more than the largest family', () => {
  fc.assert(
    fc.property(aRoster, (people) => {
      const groupOf = new Map(
        spreadByGrade(people, GROUPS, true).map(({ child, group }) => [child, group])
      )
      expect(groupOf.size).toBe(people.length)
      for (const one of people) {
        const siblings = people.filter(({ family }) => family === one.family)
        expect(new Set(siblings.map(({ id }) => groupOf.get(id))).size).toBe(1)
      }
      const sizes = GROUPS.map(({ id }) => [...groupOf.values()].filter((to) => to === id).length)
      expect(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0))).toBeLessThanOrEqual(3)
    })
  )
})

test('[N54] single children of one grade go to different groups; who has a group keeps it; adults are left out', () => {
  const alone = (id: string, grade: Grade, group = '') =>
    aParticipant({ id, family: '', grade, group })
  const people = [alone('c1', 'e1'), alone('c2', 'e1'), alone('c3', 'e5'), alone('c4', 'e5')]
  const places = spreadByGrade(people, GROUPS, false)
  const of = (id: string) => places.find(({ child }) => child === id)?.group
  expect(of('c1')).not.toBe(of('c2'))
  expect(of('c3')).not.toBe(of('c4'))
  const kept = [alone('c1', 'e1', 'g2'), alone('c5', 'adult'), onRoster]
  expect(spreadByGrade(kept, GROUPS, false)).toEqual([])
  expect(spreadByGrade(kept, GROUPS, true)).toEqual([{ child: 'c1', group: 'g1' }])
  expect(spreadByGrade(people, [], true)).toEqual([])
  const family = [
    aParticipant({ id: 'c6', group: 'g2' }),
    aParticipant({ id: 'c7', meiYomi: 'りん' })
  ]
  expect(spreadByGrade(family, GROUPS, false)).toEqual([{ child: 'c7', group: 'g2' }])
})
