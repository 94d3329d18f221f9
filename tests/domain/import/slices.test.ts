import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import { rosterWrites } from '../../../src/domain/import/roster-writes.ts'
import { slicesOf } from '../../../src/domain/import/slices.ts'
import { counting } from '../build.ts'
import { createMemory, fixture, tableOf, valueOf } from './state.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import type { Memory } from './state.ts'
import type { Table } from '../../../src/domain/import/table.ts'
import type { Writes } from '../../../src/domain/fact.ts'

const FORM = valueOf(readTable(fixture('roster-form-shift_jis.csv')))
const newId = counting()

function writesOf(memory: Memory, table: Table): Writes {
  const known = memory.roster()
  const preview = valueOf(previewRoster(table, proposeColumns(table, ROSTER_COLUMNS), known))
  return rosterWrites(preview, [], known, newId)
}

const sizeOf = ({ created, changed, facts }: Writes): number =>
  created.length + changed.length + facts.length

test('[I39] all is written once, and no family is torn', () => {
  const memory = createMemory()
  const writes = writesOf(memory, FORM)
  const slices = slicesOf(writes, 40)
  expect(slices.length).toBeGreaterThan(5)
  expect(slices.flatMap(({ created }) => created).length).toBe(writes.created.length)
  expect(new Set(slices.flatMap(({ facts }) => facts))).toEqual(new Set(writes.facts))
  for (const slice of slices) {
    expect(sizeOf(slice)).toBeLessThan(90)
    const people = slice.created.flatMap((one) => (one.root === 'participants' ? [one.entity] : []))
    const families = new Set(slice.created.map(({ entity }) => entity.id))
    expect(people.filter((one) => !families.has(one.family))).toEqual([])
    const badges = slice.created.flatMap((one) =>
      one.root === 'badges' ? [one.entity.number] : []
    )
    expect(badges.toSorted()).toEqual(people.map((one) => one.badge).toSorted())
    const subjects = writes.facts.filter(
      (fact) => fact.kind === 'field' && families.has(fact.subject)
    )
    expect(subjects.filter((fact) => !slice.facts.includes(fact))).toEqual([])
  }
})

test('[I39] cut off after any slice, the same file completes it', () => {
  const whole = createMemory()
  whole.write(writesOf(whole, FORM))
  const count = slicesOf(writesOf(createMemory(), FORM), 40).length
  for (let cut = 1; cut < count; cut++) {
    const memory = createMemory()
    for (const slice of slicesOf(writesOf(memory, FORM), 40).slice(0, cut)) memory.write(slice)
    memory.write(writesOf(memory, FORM))
    const names = (one: Memory) => one.all('participants').map(({ sei, mei }) => `${sei} ${mei}`)
    expect(names(memory).toSorted()).toEqual(names(whole).toSorted())
    expect(memory.all('families')).toHaveLength(whole.all('families').length)
    expect(slicesOf(writesOf(memory, FORM), 40)).toEqual([])
  }
})

test('[I39] whatever is written, in whatever slices, is the same in the end', () => {
  const name = fc.constantFrom('林 律', '森 杏', '西 光')
  const line = fc
    .tuple(
      name,
      fc.constantFrom('小3', '小4'),
      fc.constantFrom('', '林 健', '森 直'),
      fc.constantFrom('', '卵')
    )
    .map((cells) => cells.join(','))
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      (lines, size) => {
        const table = tableOf(['氏名,学年,保護者,アレルギー', ...lines].join('\n'))
        const writes = writesOf(createMemory(), table)
        const slices = slicesOf(writes, size)
        const memory = createMemory()
        for (const slice of slices) memory.write(slice)
        expect(slices.map(sizeOf).reduce((sum, one) => sum + one, 0)).toBe(sizeOf(writes))
        expect(slicesOf(writesOf(memory, table), size)).toEqual([])
      }
    ),
    { numRuns: 60 }
  )
})
