// Reads a real file with the kit's own rules against a still place, so that the import screens show true rows.
import {
  choicesOf,
  proposeColumns,
  readMapping,
  sharedMeanings,
  type ColumnsFault,
  type ColumnSpec,
  type Mapping
} from '../../../src/domain/import/columns.ts'
import { EQUIPMENT_COLUMNS } from '../../../src/domain/import/equipment-columns.ts'
import { previewEquipment } from '../../../src/domain/import/equipment.ts'
import { PLAN_COLUMNS } from '../../../src/domain/import/plan-columns.ts'
import { previewPlan } from '../../../src/domain/import/plan.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { previewRoster } from '../../../src/domain/import/roster.ts'
import { siblingsApart } from '../../../src/domain/import/roster-siblings.ts'
import { readTable, type Table } from '../../../src/domain/import/table.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { ImportPreview } from '../../../src/kit/import/importing.ts'
import type { ImportKind } from '../../../src/domain/import/import-kind.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import type { Fact, Field } from '../../../src/domain/fact.ts'
import {
  sayIn,
  shownOfBlock,
  shownOfChild,
  shownOfThing,
  shownPreview
} from '../../../src/kit/import/shown.ts'
import { no, ok, type Result } from '../../../src/lib/result.ts'
import { PLACE } from './place.ts'

const { event } = PLACE
const NOTHING = { families: [], badges: [] }

/** What is said of some children, so that a file has something to change. */
const SAID: readonly (readonly [mei: string, field: Field, value: string])[] = [
  ['悠真', 'phone', '080-0123-4410'],
  ['悠真', 'guardian', '濵田 恵'],
  ['悠真', 'pickers', '濵田 恵'],
  ['律', 'allergy', '落花生']
]

function saidOf(participants: readonly Participant[]) {
  const facts = SAID.flatMap(([name, field, value], at): readonly Fact[] => {
    const child = participants.find(({ mei, grade }) => mei === name && grade !== 'e2')
    if (!child) return []
    const subject = field === 'phone' || field === 'guardian' ? child.family : child.id
    const header = { id: `f${at}`, at: 0, by: '', device: 'd', prev: [] }
    return [{ ...header, kind: 'field', subject, field, value }]
  })
  return foldFields(facts)
}

interface Still {
  readonly specs: readonly ColumnSpec<string>[]
  readonly look: (table: Table, mapping: readonly string[]) => Result<ImportPreview, ColumnsFault>
}

function still<Meaning extends string>(
  specs: readonly ColumnSpec<Meaning>[],
  look: (table: Table, mapping: Mapping<Meaning>) => Result<ImportPreview, ColumnsFault>
): Still {
  return { specs, look: (table, mapping) => look(table, readMapping(mapping, specs)) }
}

function stillOf(kind: ImportKind, participants: readonly Participant[]): Still {
  if (kind === 'equipment')
    return still(EQUIPMENT_COLUMNS, (table, mapping) => {
      const known = { assets: [], terms: [], fields: new Map(), lender: 'l1', lenders: [] }
      const preview = previewEquipment(table, mapping, known)
      return preview.ok ? ok(shownPreview(preview.value, shownOfThing)) : preview
    })
  if (kind === 'plan')
    return still(PLAN_COLUMNS, (table, mapping) => {
      const preview = previewPlan(table, mapping, { event, venue: '', blocks: [] })
      return preview.ok ? ok(shownPreview(preview.value, shownOfBlock)) : preview
    })
  return still(ROSTER_COLUMNS, (table, mapping) => {
    const known = { ...NOTHING, ...PLACE, participants, fields: saidOf(participants) }
    const preview = previewRoster(table, mapping, known)
    return preview.ok ? ok(shownPreview(preview.value, shownOfChild, sayIn(PLACE))) : preview
  })
}

export function openStillImport(participants: readonly Participant[]): KitCommands['openImport'] {
  return (kind, _target, bytes) => {
    const read = readTable(bytes)
    if (!read.ok) return Promise.resolve(read)
    const table = kind === 'roster' ? siblingsApart(read.value) : read.value
    const { encoding, delimiter, header, rows } = table
    const { specs, look } = stillOf(kind, participants)
    return Promise.resolve(
      ok({
        draft: {
          kind,
          encoding,
          delimiter,
          header,
          sample: rows.slice(0, 5).map(({ cells }) => cells),
          rows: rows.length,
          mapping: proposeColumns(table, specs),
          choices: choicesOf(specs),
          shared: sharedMeanings(specs)
        },
        preview: (mapping) => Promise.resolve(look(table, mapping)),
        confirm: (mapping, lines, kept = []) => {
          const preview = look(table, mapping)
          if (!preview.ok) return Promise.resolve(no(preview.fault))
          const { counts } = preview.value
          const changed = counts.changed - new Set(kept.map(({ line }) => line)).size
          return Promise.resolve(ok({ added: counts.new + lines.length, changed }))
        }
      })
    )
  }
}
