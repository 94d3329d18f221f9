import { expect, test } from 'vitest'
import { foldSession, nowhere } from '../../../src/domain/attendance/attendance.ts'
import { release } from '../../../src/domain/release/release.ts'
import { aMark } from '../build.ts'

const here = (participant: string) => ({
  participant,
  presence: foldSession([aMark({ id: `m-${participant}`, participant })]).get(participant)!,
  goesHomeAlone: false
})
const gone = (participant: string) => ({
  ...here(participant),
  presence: {
    ...nowhere(participant),
    state: 'left' as const,
    at: 1,
    heads: ['x']
  }
})

test('[M8] who goes together goes with one picker, each mark naming what stood', () => {
  const left = release({ session: 's1', picker: '母' }, [here('c1'), here('c2')])
  expect(left).toMatchObject({
    ok: true,
    value: [
      { participant: 'c1', status: 'left', picker: '母', prev: ['m-c1'] },
      { participant: 'c2', status: 'left', picker: '母', prev: ['m-c2'] }
    ]
  })
})

test('[M8] where one cannot go nobody is written as gone, and the refusal names the child', () => {
  const left = release({ session: 's1', picker: '母' }, [here('c1'), gone('c2'), here('c3')])
  expect(left).toEqual({
    ok: false,
    fault: {
      kind: 'not-released',
      participant: 'c2',
      fault: { kind: 'already', status: 'left', at: 1 }
    }
  })
})

test('[M9] alone goes one child at a time, whatever was agreed for the others', () => {
  const alone = { ...here('c1'), goesHomeAlone: true }
  expect(release({ session: 's1', picker: null }, [alone]).ok).toBe(true)
  expect(release({ session: 's1', picker: null }, [here('c2')])).toMatchObject({
    fault: { kind: 'not-released', participant: 'c2', fault: { kind: 'picker-missing' } }
  })
  for (const picker of [null, ' '])
    expect(release({ session: 's1', picker }, [alone, { ...alone, participant: 'c2' }])).toEqual({
      ok: false,
      fault: { kind: 'alone-together' }
    })
})
