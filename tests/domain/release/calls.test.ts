import { expect, it } from 'vitest'
import type { GuardianCalled } from '../../../src/domain/day-facts.ts'
import {
  callDraft,
  callsOf,
  callsOfYes,
  everyCall,
  numbersToCall,
  whoAnswers
} from '../../../src/domain/release/calls.ts'
import { aVoid, MINUTE, NINE } from '../build.ts'
import { aCard } from './a-family-card.ts'

const DAY = '2026-11-21'

function aCall(given: Partial<GuardianCalled> & { readonly id: string }): GuardianCalled {
  const header = { at: NINE, by: '', device: 'd1', prev: [] }
  const said = { phone: '090-0000-0001', answer: 'no-answer', note: '', saidAt: null } as const
  return { kind: 'called', ...header, subject: 'f1', day: DAY, ...said, ...given }
}

it('[M22] a call names what was said before that day, the latest stands first, and none is lost', () => {
  const first = aCall({ id: 'k1' })
  const before = aCall({ id: 'k0', day: '2026-11-20' })
  const wish = {
    subject: 'f1',
    day: DAY,
    phone: ' 090 ',
    answer: 'comes',
    note: '',
    saidAt: NINE
  } as const
  expect(callDraft(wish, [first, before])).toEqual({
    ...wish,
    kind: 'called',
    phone: '090',
    prev: ['k1']
  })
  const second = aCall({ id: 'k2', at: NINE + MINUTE, answer: 'comes', prev: ['k1'] })
  expect(callsOf([before, first, second], DAY).map(({ id }) => id)).toEqual(['k2', 'k1'])
  const undone = aVoid({ id: 'x', subject: 'f1', prev: ['k2'] })
  expect(callsOf([first, second, undone], DAY).map(({ id }) => id)).toEqual(['k1'])
})

it('[M22] numbers are those of every guardian, each once, and tell who answers', () => {
  const father = { ...aCard('x').guardian, name: '森 健', relation: '父', phone: '090-0000-0002' }
  const mother = { ...aCard('x').guardian, phone2: '03-1234-5678' }
  const both = aCard('c1', { card: { guardians: [mother, father].map(ofEntry) } })
  const sister = aCard('c2', { guardian: { phone2: '' } })
  const numbers = numbersToCall([both, sister])
  expect(numbers.map(({ shown, relation }) => [shown, relation])).toEqual([
    ['090-0000-0001', '母'],
    ['03-1234-5678', '母'],
    ['090-0000-0002', '父']
  ])
  expect(whoAnswers('０９００００００００２', [both])?.name).toBe('森 健')
  expect(whoAnswers('080-0000-0000', [both])).toBeNull()
  expect(whoAnswers('', [both])).toBeNull()
})

const ofEntry = <Of extends object>(one: Of) => ({ ...one, entry: 'c1', family: 'f1' })

it('[M27] that a number was dialled stands until it is said how the call ended', () => {
  const dialled = aCall({ id: 'k1', answer: 'dialled' })
  expect(callsOf([dialled], DAY)).toEqual([dialled])
  const ended = aCall({ id: 'k2', at: NINE + MINUTE, prev: ['k1'] })
  expect(callsOf([dialled, ended], DAY)).toEqual([ended])
  const other = aCall({ id: 'k2', at: NINE + MINUTE, prev: ['k1'], phone: '03-1234-5678' })
  expect(callsOf([dialled, other], DAY)).toEqual([other, dialled])
  const before = aCall({ id: 'k0', day: '2026-11-20' })
  expect(everyCall([before, dialled])).toHaveLength(2)
})

it('[M28] a guardian’s yes was a call, one a family', () => {
  const said = { day: DAY, phone: '090-0000-0001' }
  const leaving = [
    { id: 'c1', family: 'f1' },
    { id: 'c2', family: 'f1' },
    { id: 'c3', family: '' }
  ]
  const call = { ...said, answer: 'reached', note: '', saidAt: null }
  expect(callsOfYes(leaving, said)).toEqual([
    { ...call, subject: 'f1' },
    { ...call, subject: 'c3' }
  ])
})
