import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { READERS } from '../../src/crdt/entity-fields.ts'
import { bytesToText, textToBytes } from '../../src/lib/bytes.ts'
import { aDocFor, anUpdateOf, entities } from './entities-made.ts'

// Written once: by root the update that creates one entity with every field.
const golden = JSON.parse(
  readFileSync(new URL('entities-v1.json', import.meta.url), 'utf8')
) as Readonly<Record<string, string>>

test('[Y8] every entity is read for ever as it was first written', () => {
  expect(Object.keys(golden).toSorted()).toEqual(Object.keys(READERS).toSorted())
  for (const created of entities) {
    const update = textToBytes(golden[created.root] ?? '') ?? new Uint8Array()
    expect(aDocFor(created, [update]).all(created.root)).toEqual([created.entity])
  }
})

test('[Y8] the same entities are the same bytes today', () => {
  for (const created of entities) expect(bytesToText(anUpdateOf(created))).toBe(golden[created.root])
})
