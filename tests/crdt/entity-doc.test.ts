import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { openEntityDoc } from '../../src/crdt/entity-doc.ts'
import { entitiesOfDoc } from '../../src/crdt/read-all.ts'
import type { Asset, Created } from '../../src/domain/entity.ts'
import { anAsset, anEvent, open, opened, owning } from './an-entity-doc.ts'

const created = (entity: Asset): Created => ({ root: 'assets', entity })

describe('an entity', () => {
  it('[Y8] is created whole and read back', () => {
    const doc = open({ clientId: 1 })
    const asset = anAsset('aaaaaaaa', { name: '充電器', quantity: 3 })
    expect(doc.write([created(asset)], []).ok).toBe(true)
    expect(doc.read('assets', 'aaaaaaaa')).toEqual(asset)
    expect(doc.all('assets')).toEqual([asset])
    expect(doc.read('assets', 'bbbbbbbb')).toBeNull()
  })

  it('[Y8] with lists is read back', () => {
    const doc = open({ clientId: 1, roots: ['events'] })
    const event = anEvent('aaaaaaaa', ['2026-11-22', '2026-11-23'])
    expect(doc.write([{ root: 'events', entity: event }], []).ok).toBe(true)
    expect(doc.read('events', 'aaaaaaaa')).toEqual(event)
    const same = { root: 'events', id: 'aaaaaaaa', fields: { days: [...event.days] } } as const
    expect(doc.write([], [same])).toEqual({ ok: true, value: null })
  })

  it('[Y8] is the same bytes and values as before while fields of a later version say nothing', () => {
    const plain = anEvent('aaaaaaaa', ['2026-11-22'])
    const [one, two] = [plain, { ...plain, moves: [], removed: [] }].map((entity) => {
      const doc = open({ clientId: 1, roots: ['events'] })
      const written = doc.write([{ root: 'events', entity }], [])
      expect(doc.read('events', 'aaaaaaaa')).toStrictEqual(plain)
      return written
    })
    expect(one).toEqual(two)
    const doc = open({ clientId: 1, roots: ['events'] })
    doc.write([{ root: 'events', entity: plain }], [])
    const edit = (removed: readonly (string | number)[]) =>
      doc.write([], [{ root: 'events', id: 'aaaaaaaa', fields: { removed } }])
    expect(edit([])).toEqual({ ok: true, value: null })
    edit([1, 'a', 'b', 0])
    expect(doc.read('events', 'aaaaaaaa')?.removed).toEqual([1, 'a', 'b', 0])
    edit([])
    expect(doc.read('events', 'aaaaaaaa')).toStrictEqual(plain)
  })

  it('[Y9] edited sets only what differs', () => {
    const doc = open({ clientId: 1 })
    doc.write([created(anAsset('aaaaaaaa', { name: 'A' }))], [])
    const nothing = doc.write([], [{ root: 'assets', id: 'aaaaaaaa', fields: { name: 'A' } }])
    expect(nothing).toEqual({ ok: true, value: null })
    const fields = { name: 'A', note: '赤' }
    const update = doc.write([], [{ root: 'assets', id: 'aaaaaaaa', fields }])
    const structs = update.ok && update.value ? Y.decodeUpdate(update.value).structs : []
    expect(structs).toHaveLength(1)
    expect(doc.read('assets', 'aaaaaaaa')?.note).toBe('赤')
  })

  it('[Y9] is never made by an edit, nor made twice, nor in a document of others', () => {
    const doc = open({ clientId: 1 })
    const before = doc.write([created(anAsset('aaaaaaaa'))], [])
    expect(before.ok).toBe(true)
    const twice = doc.write([created(anAsset('bbbbbbbb')), created(anAsset('bbbbbbbb'))], [])
    expect(twice).toMatchObject({ ok: false, fault: { kind: 'already-there', id: 'bbbbbbbb' } })
    const again = doc.write([created(anAsset('aaaaaaaa'))], [])
    expect(again).toMatchObject({ ok: false, fault: { kind: 'already-there', id: 'aaaaaaaa' } })
    const edit = doc.write([], [{ root: 'assets', id: 'cccccccc', fields: { name: 'x' } }])
    expect(edit).toMatchObject({ ok: false, fault: { kind: 'not-there', id: 'cccccccc' } })
    const elsewhere = doc.write([{ root: 'lenders', entity: { id: 'dddddddd', name: 'L' } }], [])
    expect(elsewhere).toMatchObject({ ok: false, fault: { kind: 'other-doc', root: 'lenders' } })
    const other = { root: 'lenders', id: 'dddddddd', fields: { name: 'L' } } as const
    expect(doc.write([], [other])).toMatchObject({ ok: false, fault: { kind: 'other-doc' } })
    expect(doc.all('assets').map(({ id }) => id)).toEqual(['aaaaaaaa'])
  })

  it('[Y9] with a text everybody would refuse is not written', () => {
    const doc = open({ clientId: 1 })
    const long = 'あ'.repeat(22_000)
    const made = doc.write([created(anAsset('aaaaaaaa', { note: long }))], [])
    expect(made).toEqual({ ok: false, fault: { kind: 'too-long', field: 'note' } })
    doc.write([created(anAsset('aaaaaaaa'))], [])
    const edit = doc.write([], [{ root: 'assets', id: 'aaaaaaaa', fields: { note: long } }])
    expect(edit).toEqual({ ok: false, fault: { kind: 'too-long', field: 'note' } })
    expect(doc.read('assets', 'aaaaaaaa')?.note).toBe('')
    const events = open({ clientId: 1, roots: ['events'] })
    const endless = anEvent(
      'aaaaaaaa',
      Array.from({ length: 1025 }, () => '2026-11-23')
    )
    const event = events.write([{ root: 'events', entity: endless }], [])
    expect(event).toEqual({ ok: false, fault: { kind: 'too-long', field: 'days' } })
  })

  it('[Y9] edited in the transaction that creates it is one update', () => {
    const doc = open({ clientId: 1 })
    const edit = { root: 'assets', id: 'aaaaaaaa', fields: { note: 'n' } } as const
    const update = doc.write([created(anAsset('aaaaaaaa'))], [edit])
    const reader = open({ clientId: 2 })
    expect(update.ok && update.value && reader.apply(update.value, owning(1)).ok).toBe(true)
    expect(reader.read('assets', 'aaaaaaaa')?.note).toBe('n')
  })

  it('[Y10] reads what is missing or of a wrong type as the default, and knows no other keys', () => {
    const plain = new Y.Doc()
    const map = new Y.Map<unknown>()
    plain.getMap('assets').set('aaaaaaaa', map)
    plain.getMap('assets').set('bbbbbbbb', 5)
    for (const [key, value] of [
      ['name', 5],
      ['quantity', 'x'],
      ['kind', 'toy'],
      ['note', null]
    ] as const)
      map.set(key, value)
    map.set('__proto__', { isAdmin: true })
    map.set('constructor', 'x')
    expect(entitiesOfDoc(plain, 'assets')).toEqual([anAsset('aaaaaaaa', { quantity: 1 })])
    expect(entitiesOfDoc(plain, 'assets')[0]).not.toHaveProperty('isAdmin')
  })

  it('[Y10] shows half a surrogate pair on its own tablet as on all others', () => {
    const doc = open({ clientId: 1 })
    const update = opened(doc.write([created(anAsset('aaaaaaaa', { name: 'a\uD83D' }))], []))
    const reader = open({ clientId: 2 })
    reader.apply(update!, owning(1))
    expect(doc.all('assets')).toEqual(reader.all('assets'))
    expect(doc.read('assets', 'aaaaaaaa')?.name).toBe('a\uFFFD')
  })
})

describe('merging', () => {
  it('[Y11] tells what was touched, and nothing for what is known', () => {
    const writer = open({ clientId: 1 })
    const update = opened(
      writer.write([created(anAsset('aaaaaaaa')), created(anAsset('bbbbbbbb'))], [])
    )
    const reader = open({ clientId: 2 })
    const touched = [
      { root: 'assets', id: 'aaaaaaaa' },
      { root: 'assets', id: 'bbbbbbbb' }
    ]
    expect(reader.apply(update!, owning(1))).toEqual({ ok: true, value: touched })
    expect(reader.apply(update!, owning(1))).toEqual({ ok: true, value: [] })
    expect(writer.apply(update!, owning(1))).toEqual({ ok: true, value: [] })
    const edit = opened(
      writer.write([], [{ root: 'assets', id: 'bbbbbbbb', fields: { code: 'x' } }])
    )
    expect(reader.apply(edit!, owning(1))).toEqual({ ok: true, value: touched.slice(1) })
  })

  it('[Y4] holds what comes before its turn, and changes nothing', () => {
    const writer = open({ clientId: 1 })
    const first = opened(writer.write([created(anAsset('aaaaaaaa'))], []))
    const second = opened(
      writer.write([], [{ root: 'assets', id: 'aaaaaaaa', fields: { code: 'x' } }])
    )
    const reader = open({ clientId: 2 })
    const fault = { kind: 'gap', client: 1, clock: 0 }
    expect(reader.apply(second!, owning(1))).toEqual({ ok: false, fault })
    expect(reader.all('assets')).toEqual([])
    expect(reader.apply(first!, owning(1)).ok).toBe(true)
    expect(reader.apply(second!, owning(1)).ok).toBe(true)
    expect(reader.read('assets', 'aaaaaaaa')?.code).toBe('x')
  })

  it('[Y4] holds what builds on a tablet not heard yet', () => {
    const one = open({ clientId: 1 })
    const base = opened(one.write([created(anAsset('aaaaaaaa'))], []))
    const two = open({ clientId: 2, updates: [base!] })
    const fields = { code: 'x' }
    const edit = opened(two.write([], [{ root: 'assets', id: 'aaaaaaaa', fields }]))
    const reader = open({ clientId: 3 })
    expect(reader.apply(edit!, owning(2))).toMatchObject({
      ok: false,
      fault: { kind: 'gap', client: 1 }
    })
    expect(reader.isBroken()).toBe(false)
    reader.apply(base!, owning(1))
    expect(reader.apply(edit!, owning(2)).ok).toBe(true)
    expect(reader.all('assets')).toEqual(two.all('assets'))
  })

  it('[Y12] says broken when its client id is not its own any more, and writes no more', () => {
    const twin = open({ clientId: 1 })
    const update = opened(twin.write([created(anAsset('aaaaaaaa'))], []))
    const doc = open({ clientId: 1 })
    expect(doc.apply(update!, owning(1))).toEqual({ ok: false, fault: { kind: 'broken' } })
    expect(doc.isBroken()).toBe(true)
    const write = doc.write([created(anAsset('bbbbbbbb'))], [])
    expect(write).toEqual({ ok: false, fault: { kind: 'broken' } })
    expect(doc.apply(update!, owning(1))).toEqual({ ok: false, fault: { kind: 'broken' } })
    doc.close()
  })

  it('[Y12] does not open over a log that lacks something or cannot be read', () => {
    const writer = open({ clientId: 1 })
    opened(writer.write([created(anAsset('aaaaaaaa'))], []))
    const second = opened(
      writer.write([], [{ root: 'assets', id: 'aaaaaaaa', fields: { code: 'x' } }])
    )
    for (const updates of [[second!], [Uint8Array.of(1)]]) {
      const log = openEntityDoc({ clientId: 2, guid: 'g', roots: ['assets'], updates })
      expect(log).toEqual({ ok: false, fault: { kind: 'broken' } })
    }
  })

  it('[Y11] takes many updates in one transaction, and writes in none of others', () => {
    const writer = open({ clientId: 1 })
    const ids = Array.from({ length: 50 }, (_, at) => `aaaaaa${String(at).padStart(2, '0')}`)
    const updates = ids.map((id) => opened(writer.write([created(anAsset(id))], [])))
    const reader = open({ clientId: 2 })
    reader.together(() => {
      for (const update of updates) expect(reader.apply(update!, owning(1)).ok).toBe(true)
      expect(() => reader.write([], [])).toThrow('nothing is written while merging')
    })
    expect(reader.all('assets')).toEqual(writer.all('assets'))
    expect(reader.write([created(anAsset('bbbbbbbb'))], []).ok).toBe(true)
  })
})
