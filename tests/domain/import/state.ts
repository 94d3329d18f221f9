// A small memory of what imports wrote, so that a second import meets the first.
import { readFileSync } from 'node:fs'
import { foldFields } from '../../../src/domain/fields.ts'
import { proposeColumns } from '../../../src/domain/import/columns.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import { aField, EVENT, GROUPS } from '../build.ts'
import type { ColumnSpec, Mapping } from '../../../src/domain/import/columns.ts'
import type { Event, Root } from '../../../src/domain/entity.ts'
import type { EntityByRoot } from '../../../src/domain/entity.ts'
import type { FieldSet, Writes } from '../../../src/domain/fact.ts'
import type { KnownEquipment } from '../../../src/domain/import/equipment-known.ts'
import type { KnownRoster } from '../../../src/domain/import/roster-known.ts'
import type { Result } from '../../../src/lib/result.ts'
import type { Table } from '../../../src/domain/import/table.ts'
import type { KnownPlan } from '../../../src/domain/import/plan-rows.ts'

export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)))
}

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.fault)}`)
  return result.value
}

export function tableOf(text: string): Table {
  return valueOf(readTable(new TextEncoder().encode(text)))
}

export function columnsOf<Meaning extends string>(
  table: Table,
  specs: readonly ColumnSpec<Meaning>[]
): Mapping<Meaning> {
  return proposeColumns(table, specs)
}

export interface Memory {
  readonly all: <R extends Root>(root: R) => readonly EntityByRoot[R][]
  readonly write: (writes: Writes | readonly Writes[]) => void
  readonly roster: (event?: Event) => KnownRoster
  readonly equipment: (lender: string) => KnownEquipment
  readonly plan: (venue?: string) => KnownPlan
}

export function createMemory(): Memory {
  const entities = new Map<string, { readonly root: Root; fields: object & { id: string } }>()
  const facts: FieldSet[] = []
  const all = <R extends Root>(root: R): readonly EntityByRoot[R][] =>
    [...entities.values()]
      .filter((one) => one.root === root)
      .map((one) => one.fields as unknown as EntityByRoot[R])
  const add = ({ created, changed, facts: drafts }: Writes): void => {
    for (const { root, entity } of created) entities.set(entity.id, { root, fields: entity })
    for (const { id, fields } of changed) {
      const there = entities.get(id)
      if (there === undefined) throw new Error(`no entity ${id}`)
      there.fields = { ...there.fields, ...fields }
    }
    for (const draft of drafts)
      if (draft.kind === 'field') facts.push(aField({ ...draft, id: `f${facts.length}` }))
  }
  return {
    all,
    write(writes) {
      const each = Array.isArray(writes) ? (writes as readonly Writes[]) : [writes as Writes]
      for (const one of each) add(one)
    },
    roster: (event = EVENT) => ({
      event,
      groups: GROUPS,
      venues: [],
      sessions: [],
      participants: all('participants'),
      families: all('families'),
      badges: all('badges'),
      fields: foldFields(facts)
    }),
    equipment: (lender) => ({
      assets: all('assets'),
      terms: all('terms'),
      fields: foldFields(facts),
      lender,
      lenders: all('lenders')
    }),
    plan: (venue = '') => ({ event: EVENT, venue, blocks: all('blocks') })
  }
}
