import { describe, expect, it } from 'vitest'
import {
  DOCS,
  docKind,
  docOfRoot,
  docText,
  isAtHome,
  parseDoc,
  scopeOfDoc
} from '../../src/crdt/docs.ts'
import { READERS } from '../../src/crdt/entity-fields.ts'
import { NUMBER_BY_FIELD, NUMBER_BY_KIND } from '../../src/crdt/fact-numbers.ts'

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
    ['attendance:AbCd_-12', 'attendance', 'people:AbCd_-12']
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
    const roots = kinds.flatMap((doc) => (doc.type === 'entity' ? [...doc.roots] : []))
    expect(roots.toSorted()).toEqual(Object.keys(READERS).toSorted())
    for (const root of roots) {
      const doc = docKind(docOfRoot(root))
      expect(doc.type === 'entity' && doc.roots).toContain(root)
    }
    const facts = kinds.flatMap((doc) => (doc.type === 'fact' ? [...doc.facts] : []))
    expect(new Set(facts)).toEqual(new Set(Object.keys(NUMBER_BY_KIND)))
    const fields = kinds.flatMap((doc) =>
      doc.type === 'fact' ? Array.from<string>(doc.fields) : []
    )
    expect(fields.toSorted()).toEqual(Object.keys(NUMBER_BY_FIELD).toSorted())
  })

  it('[Y16] an allergy is at home in care alone, a mark in attendance alone', () => {
    const names = Object.keys(DOCS).map(
      (text) => parseDoc(text)?.name ?? parseDoc(`${text}:AbCd_-12`)!.name
    )
    const allergy = { kind: 'field', field: 'allergy' } as const
    expect(names.filter((name) => isAtHome(name, allergy))).toEqual(['care'])
    expect(names.filter((name) => isAtHome(name, { kind: 'mark' }))).toEqual(['attendance'])
    expect(names.filter((name) => isAtHome(name, { kind: 'field' }))).toEqual([])
  })
})
