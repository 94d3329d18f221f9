// Entity documents and entities for tests.
import { expect } from 'vitest'
import { openEntityDoc } from '../../src/crdt/entity-doc.ts'
import type { EntityDoc } from '../../src/crdt/entity-doc.ts'
import type { Asset, Event, Root } from '../../src/domain/entity.ts'
import type { Result } from '../../src/lib/result.ts'

interface Opening {
  readonly clientId: number
  readonly roots?: readonly Root[]
  readonly updates?: readonly Uint8Array[]
}

export function open({ clientId, roots = ['assets'], updates = [] }: Opening): EntityDoc {
  return opened(openEntityDoc({ clientId, guid: `doc-${clientId}`, roots, updates }))
}

export function opened<Value>(result: Result<Value, unknown>): Value {
  expect(result).toMatchObject({ ok: true })
  if (!result.ok) throw new Error('refused')
  return result.value
}

export function owning(...clients: readonly number[]): (client: number) => boolean {
  return (client) => clients.includes(client)
}

export function anAsset(id: string, fields: Partial<Asset> = {}): Asset {
  return {
    id,
    kind: 'unit',
    code: '',
    name: '',
    model: '',
    serial: '',
    quantity: 1,
    unit: '',
    accessories: '',
    kit: '',
    slot: '',
    note: '',
    ...fields
  }
}

export function anEvent(id: string, days: readonly string[]): Event {
  return { id, title: '', days, retention: [] }
}
