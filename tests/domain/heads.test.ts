import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matterOf } from '../../src/domain/fact-kinds.ts'
import { byTime, factsById, isAssertion, voidedIn } from '../../src/domain/facts.ts'
import { disagree, headIds, headsOf } from '../../src/domain/heads.ts'
import { aCondition, aDecision, aField, aMark, aMove, aPair, aVoid } from './build.ts'
import type { Fact, Mark } from '../../src/domain/fact.ts'

const MATTER = 'mark:s1:c1'

function standing(facts: readonly Fact[]): readonly string[] {
  return (headsOf(facts).standing.get(MATTER) ?? []).map((one) => one.fact.id)
}

function isQuestion(facts: readonly Fact[]): boolean {
  const marks = (headsOf(facts).standing.get(MATTER) ?? []).filter(
    (one) => one.fact.kind === 'mark'
  )
  return disagree(marks, (one, other) => (one as Mark).status === (other as Mark).status)
}

const status = fc.constantFrom('arrived', 'absent', 'left', 'cleared')

/** Any facts about two children, naming any facts, also ones that never come and ones that name them back. */
const anyFacts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('mark', 'mark', 'mark', 'decided', 'voided'),
      participant: fc.constantFrom('c1', 'c2'),
      status,
      at: fc.integer({ min: 0, max: 5 }),
      prev: fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 3 }),
      chosen: fc.option(fc.integer({ min: 0, max: 13 }))
    }),
    { maxLength: 12 }
  )
  .map((drafts) =>
    drafts.map(({ kind, prev, chosen, ...rest }, at): Fact => {
      const common = { id: `${at}`, at: rest.at, prev: prev.map(String) }
      if (kind === 'mark') return aMark({ ...common, ...rest })
      if (kind === 'voided') return aVoid(common)
      return aDecision({ ...common, chosen: chosen === null ? null : String(chosen) })
    })
  )

function picture(facts: readonly Fact[]): unknown {
  const { standing: lists, voided } = headsOf(facts)
  return {
    voided: [...voided].toSorted(),
    standing: [...lists]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([matter, list]) => [matter, list.map(({ fact, head }) => [fact.id, head])])
  }
}

describe('sets of facts', () => {
  test('[F1] any order and any doubles give the same picture', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat()), (facts, order) => {
        const shuffled = facts
          .map((fact) => ({ fact, rank: order.next().value ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .map(({ fact }) => fact)
        expect(picture([...shuffled, ...facts])).toEqual(picture(facts))
        expect([...headsOf(shuffled).standing.keys()]).toEqual([...headsOf(facts).standing.keys()])
      })
    )
  })

  test('[F2] a fact that was taken back does not stand', () => {
    expect(standing([aMark({ id: 'm1' }), aVoid({ id: 'v1', prev: ['m1'] })])).toEqual([])
  })

  test('[F2] a taking back that was taken back does not count', () => {
    const facts = [
      aMark({ id: 'm1' }),
      aVoid({ id: 'v1', prev: ['m1'] }),
      aVoid({ id: 'v2', prev: ['v1'] })
    ]
    expect(standing(facts)).toEqual(['m1'])
    expect([...voidedIn(factsById(facts))]).toEqual(['v1'])
  })

  test('[F2] a chain of ten thousand takings back ends', () => {
    const chain = Array.from({ length: 10_000 }, (_, at) =>
      aVoid({ id: `v${at}`, prev: [at === 0 ? 'm1' : `v${at - 1}`] })
    )
    expect(standing([aMark({ id: 'm1' }), ...chain])).toEqual(['m1'])
  })

  test('[F2] takings back in a circle count for nothing', () => {
    const circle = [aVoid({ id: 'v1', prev: ['v2', 'm1'] }), aVoid({ id: 'v2', prev: ['v1'] })]
    expect(standing([aMark({ id: 'm1' }), ...circle])).toEqual(['m1'])
  })

  test('[F3] what a taken-back fact had superseded stands again', () => {
    const marks = [aMark({ id: 'm1' }), aMark({ id: 'm2', status: 'absent', prev: ['m1'] })]
    expect(standing(marks)).toEqual(['m2'])
    expect(standing([...marks, aVoid({ id: 'v1', prev: ['m2'] })])).toEqual(['m1'])
  })

  test('[F4] equal times are ordered by id', () => {
    const facts = [aMark({ id: 'b', at: 1 }), aMark({ id: 'a', at: 1 }), aMark({ id: 'c', at: 0 })]
    expect(facts.toSorted(byTime).map((fact) => fact.id)).toEqual(['c', 'a', 'b'])
    expect(byTime({ id: 'a', at: 1 }, { id: 'a', at: 1 })).toBe(0)
    expect(standing(facts)).toEqual(['c', 'a', 'b'])
  })

  test('[F5] a fact supersedes what it names, of its own matter only', () => {
    const other = aMark({ id: 'm2', participant: 'c2', prev: ['m1'] })
    expect(standing([aMark({ id: 'm1' }), other])).toEqual(['m1'])
    expect(standing([aMark({ id: 'm1', prev: ['m1'] })])).toEqual(['m1'])
  })

  test('[F5] every kind of fact has a matter of its own', () => {
    const reported = { kind: 'reported', id: 'r', at: 0, by: '', device: 'd1', prev: [] } as const
    const check = { event: 'e1', people: 0, things: 0, blocks: 0, installed: true }
    const facts: readonly Fact[] = [
      aMark({ id: '1' }),
      aMove({ id: '2' }),
      aCondition({ id: '3' }),
      aField({ id: '4' }),
      aPair({ id: '5', kind: 'same' }),
      {
        ...reported,
        subject: 'd1',
        ...check,
        persistent: true,
        precached: true,
        freeMiB: 1,
        app: ''
      },
      { ...reported, kind: 'named', subject: 'd1', name: '端末3' }
    ]
    const matters = facts.filter(isAssertion).map(matterOf)
    expect(new Set(matters).size).toBe(facts.length)
  })
})

describe('decisions', () => {
  const clash = [aMark({ id: 'm1' }), aMark({ id: 'm2', status: 'absent' })]

  test('[F6] the chosen fact holds, and the next fact names the decision', () => {
    const facts = [...clash, aDecision({ id: 'd1', chosen: 'm2', prev: ['m1', 'm2'] })]
    expect(isQuestion(clash)).toBe(true)
    expect(standing(facts)).toEqual(['m2'])
    expect(headIds(headsOf(facts).standing.get(MATTER) ?? [])).toEqual(['d1'])
  })

  test('[F6] with none chosen both stand and agree', () => {
    const facts = [...clash, aDecision({ id: 'd1', prev: ['m1', 'm2'] })]
    expect(standing(facts)).toEqual(['m1', 'm2'])
    expect(isQuestion(facts)).toBe(false)
    expect(headIds(headsOf(facts).standing.get(MATTER) ?? [])).toEqual(['d1'])
  })

  test('[F6] a later fact supersedes a decision', () => {
    const facts = [
      ...clash,
      aDecision({ id: 'd1', prev: ['m1', 'm2'] }),
      aMark({ id: 'm3', status: 'left', prev: ['d1'] })
    ]
    expect(standing(facts)).toEqual(['m3'])
  })

  test('[F6] two decisions for different sides are a question again, and a third settles it', () => {
    const facts = [
      ...clash,
      aDecision({ id: 'd1', chosen: 'm1', prev: ['m1', 'm2'] }),
      aDecision({ id: 'd2', chosen: 'm2', prev: ['m1', 'm2'] })
    ]
    expect(isQuestion(facts)).toBe(true)
    const both = aDecision({ id: 'd3', prev: ['d1', 'd2'] })
    expect(standing([...facts, both])).toEqual(['m1', 'm2'])
    expect(isQuestion([...facts, both])).toBe(false)
  })

  test('[F6] two decisions for one side agree', () => {
    const facts = [
      ...clash,
      aDecision({ id: 'd1', chosen: 'm1', prev: ['m1', 'm2'] }),
      aDecision({ id: 'd2', chosen: 'm1', prev: ['m1', 'm2'] })
    ]
    expect(isQuestion(facts)).toBe(false)
    expect(standing(facts)).toEqual(['m1', 'm1'])
  })

  test('[F7] taking a decision back opens the question again', () => {
    const decision = aDecision({ id: 'd1', chosen: 'm2', prev: ['m1', 'm2'] })
    const facts = [...clash, decision, aVoid({ id: 'v1', prev: ['d1'] })]
    expect(standing(facts)).toEqual(['m1', 'm2'])
    expect(isQuestion(facts)).toBe(true)
  })

  test('[F7] a decision for a fact that was taken back decides nothing', () => {
    const decision = aDecision({ id: 'd1', chosen: 'm2', prev: ['m1', 'm2'] })
    expect(standing([...clash, decision, aVoid({ id: 'v1', prev: ['m2'] })])).toEqual(['m1'])
  })

  test('[F7] a decision waits for the fact it chose', () => {
    const decision = aDecision({ id: 'd1', chosen: 'm3', prev: ['m1', 'm2', 'm3'] })
    expect(standing([...clash, decision])).toEqual(['m1', 'm2'])
    expect(standing([...clash, decision, aMark({ id: 'm3', status: 'left' })])).toEqual(['m3'])
  })

  test('[F8] facts that name each other in a circle all stand', () => {
    const circle = [
      aMark({ id: 'm1', prev: ['m2'] }),
      aMark({ id: 'm2', status: 'absent', prev: ['m1'] })
    ]
    expect(standing(circle)).toEqual(['m1', 'm2'])
  })

  test('[F8] no matter with facts that were not taken back is ever empty', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const heads = headsOf(facts)
        for (const fact of facts)
          if (isAssertion(fact) && !heads.voided.has(fact.id))
            expect(heads.standing.get(matterOf(fact))?.length).toBeGreaterThan(0)
      })
    )
  })
})
