import { describe, expect, test } from 'vitest'
import { foldFields } from '../../../src/domain/fields.ts'
import {
  consentsToKeep,
  joiningToKeep,
  keptConsents
} from '../../../src/domain/people/kept-consents.ts'
import { joinEntries } from '../../../src/domain/people/one-child.ts'
import { mergeTwins, pairsOf } from '../../../src/domain/people/twins.ts'
import { aField, aPair, aParticipant } from '../build.ts'
import type { Fact, Field, FieldSet, Value } from '../../../src/domain/fact.ts'

const entries = ['c1', 'c2', 'c3', 'c4'].map((id) => aParticipant({ id, family: `f${id}` }))
const joined = [
  aPair({ id: 'p1', kind: 'same' }),
  aPair({ id: 'p2', kind: 'same', subject: 'c2', other: 'c3' })
]

function said(...all: readonly (readonly [string, Field, Value])[]): readonly FieldSet[] {
  return all.map(([subject, field, value], at) => aField({ id: `f${at}`, subject, field, value }))
}

function childrenOf(register: readonly Fact[], consents: readonly Fact[]) {
  return joinEntries(entries, mergeTwins(entries, pairsOf(register)), foldFields(consents))
}

/** What the document of the consents holds after the roster went. */
function kept(register: readonly Fact[], consents: readonly Fact[]): readonly Fact[] {
  const children = childrenOf(register, consents)
  const drafts = [
    ...consentsToKeep(children, foldFields(consents)),
    ...joiningToKeep(children, consents)
  ]
  return [
    ...consents,
    ...drafts.map((draft, at): Fact =>
      Object.assign(aField({ id: `w${consents.length}${at}` }), draft)
    )
  ]
}

test('[L11] the consents kept are the stricter for every entry', () => {
  const facts = said(
    ['c1', 'photo', 'yes'],
    ['c2', 'photo', 'inside'],
    ['c2', 'insurance', false],
    ['c4', 'photo', 'yes']
  )
  const drafts = consentsToKeep(childrenOf(joined.slice(0, 1), facts), foldFields(facts))
  expect(drafts.map(({ subject, field, value, prev }) => [subject, field, value, prev])).toEqual([
    ['c1', 'photo', 'inside', ['f0']],
    ['c1', 'insurance', false, []]
  ])
})

describe('without a roster', () => {
  const consents = said(['c1', 'photo', 'yes'], ['c4', 'photo', 'yes'], ['c4', 'insurance', true])

  test('[L12] entries that were one child are one, and a no that comes late for one of them is its word', () => {
    const facts = kept(joined, consents)
    expect(keptConsents(facts)).toEqual([
      { entries: ['c1', 'c2', 'c3'], photo: 'yes', insurance: null },
      { entries: ['c4'], photo: 'yes', insurance: true }
    ])
    const late = aField({ id: 'l1', subject: 'c3', field: 'photo', value: 'no' })
    const unsure = aField({ id: 'l2', subject: 'c2', field: 'insurance', value: false })
    for (const all of [
      [...facts, late, unsure],
      [unsure, late, ...facts]
    ])
      expect(keptConsents(all)[0]).toEqual({
        entries: ['c1', 'c2', 'c3'],
        photo: 'no',
        insurance: false
      })
  })

  test('[L12] carried over twice is carried over once; who was parted since is two', () => {
    const facts = kept(joined, consents)
    expect(kept(joined, facts)).toHaveLength(facts.length)
    const parted = kept(joined.slice(0, 1), facts)
    expect(keptConsents(parted).map((one) => one.entries)).toEqual([['c1', 'c2'], ['c3'], ['c4']])
    expect(keptConsents(kept(joined, parted))).toHaveLength(2)
  })

  test('[L12] nobody is joined whom nobody joined', () => {
    expect(kept([], consents)).toEqual(consents)
    expect(keptConsents(consents)).toHaveLength(2)
    expect(keptConsents([])).toEqual([])
  })
})
