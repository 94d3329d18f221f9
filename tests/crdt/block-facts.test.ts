// Two tablets edit one plan without signal: the blocks in Yjs and the facts beside them, merged in any order.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EntityDoc } from '../../src/crdt/entity-doc.ts'
import { fieldQuestions } from '../../src/domain/conflicts/field-questions.ts'
import type { Block } from '../../src/domain/entity.ts'
import type { FieldSet } from '../../src/domain/fact.ts'
import { foldFields } from '../../src/domain/fields.ts'
import { BLOCK_FIELDS, blockFacts, blockValue } from '../../src/domain/plan/block-fields.ts'
import { aBlock, aField, NINE } from '../domain/build.ts'
import { open, opened } from './an-entity-doc.ts'

const IDS = ['aaaaaaaa', 'bbbbbbbb'] as const
type Edit = Partial<Omit<Block, 'id'>>

interface Tablet {
  readonly doc: EntityDoc
  readonly facts: FieldSet[]
  readonly told: { readonly update: Uint8Array | null; readonly facts: readonly FieldSet[] }[]
}

function twoTablets(): readonly [Tablet, Tablet] {
  const first = open({ clientId: 9, roots: ['blocks'] })
  const made = opened(
    first.write(
      IDS.map((id) => ({ root: 'blocks' as const, entity: aBlock({ id, title: 'もと' }) })),
      []
    )
  )
  const tablet = (clientId: number): Tablet => ({
    doc: open({ clientId, roots: ['blocks'], updates: made ? [made] : [] }),
    facts: [],
    told: []
  })
  return [tablet(1), tablet(2)]
}

function blocksOn({ doc }: Tablet): readonly Block[] {
  return IDS.map((id) => doc.read('blocks', id)!)
}

function edit(tablet: Tablet, id: string, fields: Edit): void {
  const { doc, facts, told } = tablet
  const drafts = blockFacts(doc.read('blocks', id)!, fields, foldFields(facts))
  const written = drafts.map((draft, at) =>
    aField({ ...draft, id: `${doc.clientId}.${facts.length + at}`, at: NINE + facts.length })
  )
  const update = opened(doc.write([], [{ root: 'blocks', id, fields }]))
  facts.push(...written)
  told.push({ update, facts: written })
}

/** Facts and blocks come in frames of their own: either may be first. */
function hear(tablet: Tablet, other: Tablet, isFactsFirst: boolean): void {
  const facts = other.told.flatMap((one) => one.facts)
  if (isFactsFirst) tablet.facts.push(...facts)
  for (const { update } of other.told)
    if (update) opened(tablet.doc.apply(update, (owner) => owner === other.doc.clientId))
  if (!isFactsFirst) tablet.facts.push(...facts)
}

const text = fc.constantFrom('', '一', '二', '三')
const anEdit: fc.Arbitrary<Edit> = fc.record(
  {
    title: fc.constantFrom('一', '二', '三'),
    start: fc.constantFrom('09:30', '10:00', '10:15'),
    minutes: fc.constantFrom(10, 20, 30),
    owner: text,
    doing: text,
    saying: text,
    links: fc.constantFrom([], ['https://a.example/'], ['一', '二']),
    anchor: fc.boolean(),
    station: text,
    shift: fc.integer({ min: -10, max: 10 }),
    cut: fc.integer({ min: -10, max: 10 })
  },
  { requiredKeys: [] }
)
const edits = fc.array(fc.tuple(fc.constantFrom(...IDS), anEdit), { maxLength: 4 })

it('[B17] two edits of one plan merge alike in any order: different fields both stand, of one field both are kept and asked about', () => {
  fc.assert(
    fc.property(edits, edits, fc.boolean(), (ones, others, isFactsFirst) => {
      const [one, other] = twoTablets()
      for (const [id, fields] of ones) edit(one, id, fields)
      for (const [id, fields] of others) edit(other, id, fields)
      const before = new Map([one, other].map((tablet) => [tablet, blocksOn(tablet)]))
      const factsOf = (tablet: Tablet) => foldFields([...tablet.facts])
      const own = new Map([one, other].map((tablet) => [tablet, factsOf(tablet)]))
      hear(one, other, isFactsFirst)
      hear(other, one, !isFactsFirst)
      expect(blocksOn(one)).toEqual(blocksOn(other))
      const questions = fieldQuestions(one.facts, [], blocksOn(one))
      expect(fieldQuestions(other.facts, [], blocksOn(other))).toEqual(questions)
      for (const [at, id] of IDS.entries())
        for (const field of BLOCK_FIELDS) {
          const [here, there] = [one, other].map((tablet) => ({
            told: own.get(tablet)?.get(id)?.has(field) === true,
            value: blockValue(before.get(tablet)![at]!, field)
          }))
          const merged = blockValue(blocksOn(one)[at]!, field)
          const asked = questions.find((question) => question.id === `field:${id}:${field}`)
          const isContradicted = here!.told && there!.told && here!.value !== there!.value
          expect(asked !== undefined).toBe(isContradicted)
          if (isContradicted)
            expect(new Set(asked?.sides.map(({ value }) => value))).toEqual(
              new Set([here!.value, there!.value])
            )
          else if (here!.told || there!.told)
            expect(merged).toBe(here!.told ? here!.value : there!.value)
        }
    }),
    { numRuns: 150 }
  )
})
