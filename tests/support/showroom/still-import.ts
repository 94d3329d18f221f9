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
import {
  shownOfBlock,
  shownOfChild,
  shownOfThing,
  shownPreview
} from '../../../src/kit/import/shown.ts'
import { no, ok, type Result } from '../../../src/lib/result.ts'
import { PLACE } from './place.ts'

const { event, groups } = PLACE
const NOTHING = { families: [], badges: [], fields: new Map() }

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
      const known = { assets: [], terms: [], fields: new Map(), lender: 'l1' }
      const preview = previewEquipment(table, mapping, known)
      return preview.ok ? ok(shownPreview(preview.value, shownOfThing)) : preview
    })
  if (kind === 'plan')
    return still(PLAN_COLUMNS, (table, mapping) => {
      const preview = previewPlan(table, mapping, { event, venue: '', blocks: [] })
      return preview.ok ? ok(shownPreview(preview.value, shownOfBlock)) : preview
    })
  return still(ROSTER_COLUMNS, (table, mapping) => {
    const preview = previewRoster(table, mapping, { event, groups, participants, ...NOTHING })
    return preview.ok ? ok(shownPreview(preview.value, shownOfChild)) : preview
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
        confirm: (mapping, lines) => {
          const preview = look(table, mapping)
          if (!preview.ok) return Promise.resolve(no(preview.fault))
          const { counts } = preview.value
          return Promise.resolve(ok({ added: counts.new + lines.length, changed: counts.changed }))
        }
      })
    )
  }
}
