import { describe, expect, it } from 'vitest'
import {
  DOCS,
  docKind,
  docOfRoot,
  docText,
  parseDoc,
  scopeOfDoc,
  type DocName
} from '../../src/crdt/docs.ts'
import { READERS } from '../../src/crdt/entity-fields.ts'
import { FIELD_BY_NUMBER, FIELD_KINDS } from '../../src/crdt/fact-kinds/fields.ts'
import { FACT_KINDS, factKindOf } from '../../src/crdt/fact-kinds/table.ts'
import type { Root } from '../../src/domain/entity.ts'
import type { Fact, Field } from '../../src/domain/fact.ts'
import { docUntilBegun, isAtHome } from '../../src/crdt/fact-homes.ts'

const names = Object.keys(DOCS) as DocName[]
const factKinds = Object.keys(FACT_KINDS) as Fact['kind'][]
const fields = Object.keys(FIELD_KINDS) as Field[]

describe('the name of a document', () => {
  it.each([
    ['common', 'common', 'common'],
    ['plan:AbCd_-12', 'plan', 'common'],
    ['equipment', 'equipment', 'equipment'],
    ['custody', 'custody', 'equipment'],
    ['reports', 'reports', 'equipment'],
    ['terms:AbCd_-12', 'terms', 'lender:AbCd_-12'],
    ['badges:AbCd_-12', 'badges', 'badges:AbCd_-12'],
    ['roster:AbCd_-12', 'roster', 'people:AbCd_-12'],
    ['register:AbCd_-12', 'register', 'people:AbCd_-12'],
    ['care:AbCd_-12', 'care', 'people:AbCd_-12'],
    ['consents:AbCd_-12', 'consents', 'people:AbCd_-12'],
    ['attendance:AbCd_-12', 'attendance', 'people:AbCd_-12'],
    ['totals:AbCd_-12', 'totals', 'people:AbCd_-12'],
    ['incidents:AbCd_-12', 'incidents', 'people:AbCd_-12'],
    ['day:AbCd_-12', 'day', 'equipment'],
    ['planning:AbCd_-12', 'planning', 'common'],
    ['templates', 'templates', 'common'],
    ['kinds', 'kinds', 'common']
  ])('[Y16] %s says its kind and its scope', (text, name, scope) => {
    const doc = parseDoc(text)
    expect(doc?.name).toBe(name)
    expect(doc && docText(doc)).toBe(text)
    expect(doc && scopeOfDoc(doc)).toBe(scope)
  })

  it.each([
    '',
    'plan',
    'plan:',
    'plan:short',
    'plan:AbCd_-123',
    'plan:AbCd_-1あ',
    'common:AbCd_-12',
    'photos',
    'toString',
    '__proto__',
    'plan:AbCd_-12:'
  ])('[Y16] %j is no document of this version', (text) => expect(parseDoc(text)).toBeNull())
})

describe('what may be in a document', () => {
  it('[Y16] every root has one document, every kind of fact and every field at least one', () => {
    const kinds = Object.values(DOCS)
    const roots = kinds.flatMap((doc) => (doc.type === 'entity' ? Array.from<Root>(doc.roots) : []))
    expect(roots.toSorted()).toEqual(Object.keys(READERS).toSorted())
    for (const root of roots) {
      const doc = docKind(docOfRoot(root))
      expect(doc.type === 'entity' && doc.roots).toContain(root)
    }
    const homesOf = (kind: Fact['kind'], field?: Field) =>
      names.filter((name) => isAtHome(name, field === undefined ? { kind } : { kind, field }))
    const homes = factKinds.map((kind) => homesOf(kind, kind === 'field' ? 'care' : undefined))
    for (const found of homes) expect(found).not.toEqual([])
    for (const field of fields) expect(homesOf('field', field)).toHaveLength(1)
    const factDocs = names.filter((name) => docKind(name).type === 'fact')
    expect(new Set(homes.flat())).toEqual(new Set(factDocs))
  })

  it('[Y17] numbers of kinds and of fields are kept for ever, each for one', () => {
    const numbers = factKinds.map((kind) => [kind, FACT_KINDS[kind].number])
    expect(Object.fromEntries(numbers)).toEqual({
      mark: 1,
      voided: 2,
      moved: 3,
      conditioned: 4,
      decided: 5,
      same: 6,
      notsame: 7,
      field: 8,
      reported: 11,
      named: 12,
      forgot: 13,
      exported: 14,
      erased: 15,
      looked: 16,
      unlocked: 17,
      dropped: 18,
      withdrawn: 19,
      givenUp: 20,
      answered: 21,
      incident: 10,
      rollCall: 22,
      seen: 23,
      vouched: 24,
      consented: 25,
      ran: 26,
      closedDay: 27,
      checked: 28,
      careConfirmed: 29,
      called: 30
    })
    for (const kind of factKinds) expect(factKindOf(FACT_KINDS[kind].number)).toBe(FACT_KINDS[kind])
    for (const field of fields) expect(FIELD_BY_NUMBER[FIELD_KINDS[field].number]).toBe(field)
  })

  it('[Y16] an allergy is at home in care alone, a mark in attendance alone', () => {
    const allergy = { kind: 'field', field: 'allergy' } as const
    expect(names.filter((name) => isAtHome(name, allergy))).toEqual(['care'])
    expect(names.filter((name) => isAtHome(name, { kind: 'mark' }))).toEqual(['attendance'])
    expect(names.filter((name) => isAtHome(name, { kind: 'field' }))).toEqual([])
  })

  it('[Y29] what is recorded where a later document was not begun stands in one that is always there, and nobody who may not read it can', () => {
    expect(docUntilBegun('day:AbCd_-12', 'AbCd_-12')).toBe('reports')
    expect(docUntilBegun('incidents:AbCd_-12', 'AbCd_-12')).toBe('attendance:AbCd_-12')
    expect(docUntilBegun('planning:AbCd_-12', 'AbCd_-12')).toBeNull()
    for (const name of names) {
      const { until } = docKind(name)
      if (until) expect(docKind(until).scope).toBe(docKind(name).scope)
    }
    expect(names.filter((name) => isAtHome(name, { kind: 'rollCall' }))).toEqual(['reports', 'day'])
    expect(names.filter((name) => isAtHome(name, { kind: 'vouched' }))).toEqual([
      'attendance',
      'incidents'
    ])
  })
})
