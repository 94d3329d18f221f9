// A child's entry in Yjs and the facts beside it, as tablets of this version and of an older one write them.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EntityDoc } from '../../src/crdt/entity-doc.ts'
import { entryFacts, entryState } from '../../src/domain/people/entry.ts'
import type { Participant } from '../../src/domain/entity.ts'
import type { FieldSet } from '../../src/domain/fact.ts'
import { ENTRY_SIDE, fieldQuestions } from '../../src/domain/conflicts/field-questions.ts'
import { foldFields } from '../../src/domain/fields.ts'
import type { Grade } from '../../src/domain/id.ts'
import { aField, aParticipant, NINE } from '../domain/build.ts'
import { open, opened } from './an-entity-doc.ts'

const ID = 'cccccccc'
const GRADES = ['e1', 'e2', 'e3', 'e4'] as const

interface Tablet {
  readonly doc: EntityDoc
  readonly facts: Set<FieldSet>
  readonly isOld: boolean
}

interface Written {
  readonly grade: Grade
  readonly fact: FieldSet | null
}

/** The last tablet is of an older version: it writes the entry and nothing beside it. */
function someTablets(): readonly Tablet[] {
  const first = open({ clientId: 9, roots: ['participants'] })
  const made = opened(
    first.write([{ root: 'participants', entity: aParticipant({ id: ID, grade: 'e1' }) }], [])
  )
  return [3, 1, 2].map((clientId) => ({
    doc: open({ clientId, roots: ['participants'], updates: made ? [made] : [] }),
    facts: new Set(),
    isOld: clientId === 2
  }))
}

function entryOn({ doc }: Tablet): Participant {
  return doc.read('participants', ID)!
}

function questionsOn(tablet: Tablet) {
  return fieldQuestions(tablet.facts, [entryOn(tablet)])
}

/** One act: the facts and the update are told together. */
function change(tablet: Tablet, grade: Grade, log: Update[], writes: Written[]): void {
  const drafts = tablet.isOld
    ? []
    : entryFacts(entryOn(tablet), { grade }, foldFields(tablet.facts))
  const facts = drafts.map((draft) =>
    aField({ ...draft, id: `f${writes.length}.1`, at: NINE + writes.length })
  )
  const fields = { grade }
  const update = opened(tablet.doc.write([], [{ root: 'participants', id: ID, fields }]))
  for (const fact of facts) tablet.facts.add(fact)
  log.push({ client: tablet.doc.clientId, update, facts })
  writes.push({ grade, fact: facts[0] ?? null })
}

interface Update {
  readonly client: number
  readonly update: Uint8Array | null
  readonly facts: readonly FieldSet[]
}

function hear({ doc, facts }: Tablet, log: readonly Update[]): void {
  for (const { client, update, facts: told } of log) {
    if (update) opened(doc.apply(update, (owner) => owner === client))
    for (const fact of told) facts.add(fact)
  }
}

const step = fc.record({
  by: fc.nat({ max: 2 }),
  grade: fc.constantFrom(...GRADES),
  hear: fc.boolean()
})

it('[F13] [F14] every tablet shows and asks the same; whatever was written is shown, was replaced by who had seen it, or is asked', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const tablets = someTablets()
      const log: Update[] = []
      const writes: Written[] = []
      for (const { by, grade, hear: isTold } of steps) {
        if (isTold) hear(tablets[by]!, log)
        change(tablets[by]!, grade, log, writes)
      }
      for (const tablet of tablets) hear(tablet, log)
      const [one, two, old] = tablets
      const { grade } = entryOn(one!)
      const questions = questionsOn(one!)
      for (const tablet of [two!, old!]) {
        expect(entryOn(tablet).grade).toBe(grade)
        expect(questionsOn(tablet)).toEqual(questions)
      }
      const sides = new Set(
        questions.flatMap((question) => question.sides.map(({ value }) => value))
      )
      const named = new Set([...one!.facts].flatMap(({ prev }) => prev))
      for (const { fact } of writes)
        if (fact && !named.has(fact.id))
          expect(sides.has(fact.value) || fact.value === grade).toBe(true)
      // what only the entry says is never shown as if it had been told
      const standing = foldFields(one!.facts).get(ID)?.get('grade')
      if (standing && entryState(entryOn(one!), 'grade', standing).isUntold)
        expect(questions[0]?.sides.at(-1)).toMatchObject({ id: ENTRY_SIDE, value: grade })
    }),
    { numRuns: 200 }
  )
})

it('[F13] one after the other asks nobody, equal values neither, different ones on both tablets', () => {
  const [one, two] = someTablets()
  const log: Update[] = []
  const writes: Written[] = []
  const tell = () => [one!, two!].forEach((tablet) => hear(tablet, log))
  change(one!, 'e2', log, writes)
  tell()
  change(two!, 'e3', log, writes)
  tell()
  expect(questionsOn(one!)).toEqual([])
  change(one!, 'e4', log, writes)
  change(two!, 'e4', log, writes)
  tell()
  expect(questionsOn(one!)).toEqual([])
  change(one!, 'e1', log, writes)
  change(two!, 'e2', log, writes)
  tell()
  expect(questionsOn(one!)).toHaveLength(1)
  expect(questionsOn(two!)).toEqual(questionsOn(one!))
  expect(entryOn(two!)).toEqual(entryOn(one!))
})

it('[F14] what a tablet of an older version writes over a told value is asked, also where it says what had been before', () => {
  for (const grade of ['e1', 'e3'] as const) {
    const [one, , old] = someTablets()
    const log: Update[] = []
    const writes: Written[] = []
    change(one!, 'e2', log, writes)
    hear(old!, log)
    change(old!, grade, log, writes)
    hear(one!, log)
    expect(questionsOn(one!)).toMatchObject([{ sides: [{ value: 'e2' }, { value: grade }] }])
    expect(entryOn(one!).grade).toBe(grade)
  }
})
