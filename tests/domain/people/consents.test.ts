import { expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import {
  answersOfItem,
  consentDrafts,
  consentsOf,
  unansweredOf,
  type ConsentItem,
  type ConsentWish
} from '../../../src/domain/people/consents.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import type { Draft, Fact, FactOf } from '../../../src/domain/fact.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import { aField, aPair, aParticipant, NINE } from '../build.ts'

const CHILD = aParticipant({ id: 'c1' })
const WISH: ConsentWish = {
  item: 'photo',
  answer: 'yes',
  version: '2026年度版',
  signer: '小林 花子',
  way: 'paper',
  signedOn: '2026-11-20'
}

function known(facts: readonly Fact[], entries: readonly Participant[] = [CHILD]) {
  const fields = foldFields(facts)
  const children = joinEntries(entries, mergeTwins(entries, pairsOf(facts)), fields)
  return { children: { ...children, entries }, said: fields, consents: facts }
}

function stateOf(item: ConsentItem, facts: readonly Fact[], entries = [CHILD]) {
  const { children } = known(facts, entries)
  const all = consentsOf(children.entriesOf('c1'), facts, children.fields)
  return all.find((one) => one.item === item)!
}

let last = 0
/** As one tablet writes them in one act. */
function said(drafts: readonly Draft[], at = NINE, device = 'd1'): readonly Fact[] {
  return drafts.map((draft): Fact => ({ ...draft, id: `f${++last}`, at, by: 'ono', device }))
}

function saying(wish: Partial<ConsentWish>, facts: readonly Fact[], at = NINE, device = 'd1') {
  const made = consentDrafts('c1', { ...WISH, ...wish }, known(facts))
  if (!made.ok) throw new Error(made.fault.field)
  return said(made.value, at, device)
}

test('[H20] only of pictures one may say yes for the own circle alone', () => {
  expect(answersOfItem('photo')).toContain('inside')
  expect(answersOfItem('alone')).not.toContain('inside')
  expect(consentDrafts('c1', { ...WISH, item: 'firstAid', answer: 'inside' }, known([])).ok).toBe(
    false
  )
  expect(consentDrafts('c1', { ...WISH, signedOn: 'きのう' }, known([])).ok).toBe(false)
})

test('[H21] a consent is written with the field that older versions read', () => {
  const facts = saying({}, [])
  expect(facts.map(({ kind }) => kind)).toEqual(['consented', 'field'])
  expect(facts[1]).toMatchObject({ field: 'photo', value: 'yes' })
  expect(saying({ item: 'alone', answer: 'no' }, [])[1]).toMatchObject({
    field: 'goesHomeAlone',
    value: false
  })
  expect(saying({ item: 'firstAid' }, [])).toHaveLength(1)
  const state = stateOf('photo', facts)
  expect(state).toMatchObject({ answer: 'yes', isAsked: false, note: { signer: '小林 花子' } })
  expect(state.history).toHaveLength(1)
})

test('[H22] withdrawn is a no, a later yes holds again, and all of it stays to be read', () => {
  const yes = saying({}, [])
  const all = [...yes, ...saying({ answer: 'withdrawn', way: 'phone' }, yes, NINE + 60_000)]
  expect(stateOf('photo', all)).toMatchObject({ answer: 'withdrawn', note: { way: 'phone' } })
  expect(known(all).children.fields.get('c1')?.get('photo')?.value).toBe('no')
  const again = [...all, ...saying({}, all, NINE + 120_000)]
  expect(stateOf('photo', again)).toMatchObject({ answer: 'yes' })
  expect(stateOf('photo', again).history.map(({ answer }) => answer)).toEqual([
    'yes',
    'withdrawn',
    'yes'
  ])
})

test('[H23] what an older version or a file says holds, without edition and signer', () => {
  const old = aField({ id: 'x1', field: 'photo', value: 'no' })
  expect(stateOf('photo', [old])).toMatchObject({ answer: 'no', note: { version: '', way: '' } })
  const yes = saying({}, [old], NINE + 5000)
  expect(stateOf('photo', [old, ...yes])).toMatchObject({ answer: 'yes' })
  const field = yes.find(({ kind }) => kind === 'field')!
  const changed = aField({
    id: 'x2',
    field: 'photo',
    value: 'inside',
    at: NINE + 9000,
    device: 'd9',
    prev: [field.id]
  })
  const state = stateOf('photo', [old, ...yes, changed])
  expect(state).toMatchObject({ answer: 'inside', isAsked: false, note: { way: '' } })
})

test('[H24] of answers that did not see each other the stricter holds, and it is asked', () => {
  const one = saying({ item: 'firstAid', answer: 'yes' }, [])
  const other = saying({ item: 'firstAid', answer: 'no' }, [], NINE + 1, 'd2')
  expect(stateOf('firstAid', [...one, ...other])).toMatchObject({ answer: 'no', isAsked: true })
  const photo = [...saying({}, []), ...saying({ answer: 'no' }, [], NINE + 1, 'd2')]
  expect(stateOf('photo', photo)).toMatchObject({ answer: 'no', isAsked: true })
})

test('[H25] of several entries the stricter holds, and each that said otherwise is told', () => {
  const entries = [CHILD, aParticipant({ id: 'c2', family: 'f2' })]
  const before = [
    aPair({ id: 'p1', kind: 'same' }),
    aField({ id: 'x1', subject: 'c2', field: 'photo', value: 'no' })
  ]
  expect(stateOf('photo', before, entries).answer).toBe('no')
  const made = consentDrafts('c1', WISH, known(before, entries))
  if (!made.ok) throw new Error('a consent')
  const fields = made.value.filter((draft) => draft.kind === 'field')
  expect(fields.map((draft) => draft.subject)).toEqual(['c1', 'c2'])
  expect(stateOf('photo', [...before, ...said(made.value)], entries).answer).toBe('yes')
  const seen: FactOf<'consented'> = {
    ...(said(made.value)[0] as FactOf<'consented'>),
    id: 'k1',
    subject: 'c2',
    answer: 'yes'
  }
  const later = consentDrafts('c1', WISH, known([...before, seen], entries))
  expect(later.ok && later.value.filter(({ kind }) => kind === 'consented')).toHaveLength(2)
})

test('[H26] who has not answered is known by item; withdrawing is an answer', () => {
  const facts = saying({ item: 'firstAid', answer: 'withdrawn' }, [])
  const { children } = known(facts)
  const states = consentsOf([CHILD], facts, children.fields)
  expect(unansweredOf(states)).toEqual(['photo', 'alone', 'insurance', 'personalData'])
})

test('[H23] what was said of the family is an answer of the child', () => {
  const old = aField({ id: 'x1', subject: 'f1', field: 'goesHomeAlone', value: true })
  expect(stateOf('alone', [old])).toMatchObject({ answer: 'yes' })
  expect(consentsOf([], [old], new Map()).map(({ answer }) => answer)).toEqual(
    Array.from({ length: 5 }, () => null)
  )
})
