// Reads a real file with the kit's own rules against an empty roster, so that the import screens show true rows.
import {
  choicesOf,
  proposeColumns,
  readMapping,
  sharedMeanings
} from '../../../src/domain/import/columns.ts'
import { ROSTER_COLUMNS } from '../../../src/domain/import/roster-columns.ts'
import { previewRoster, type RosterPreview } from '../../../src/domain/import/roster.ts'
import { readTable } from '../../../src/domain/import/table.ts'
import type { Participant } from '../../../src/domain/entity.ts'
import type { Acts, ImportPreview } from '../../../src/kit/acts.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { PLACE } from './place.ts'

const STATES = ['new', 'changed', 'same', 'doubtful', 'bad'] as const

export function openStillImport(participants: readonly Participant[]): Acts['openImport'] {
  const { event, groups } = PLACE
  const known = { event, groups, participants, families: [], badges: [], fields: new Map() }
  return (kind, _target, bytes) => {
    const table = readTable(bytes)
    if (kind !== 'roster' || !table.ok) return Promise.resolve(no({ kind: 'file-not-text' }))
    const { encoding, delimiter, header, rows } = table.value
    const look = (mapping: readonly string[]) =>
      previewRoster(table.value, readMapping(mapping, ROSTER_COLUMNS), known)
    return Promise.resolve(
      ok({
        draft: {
          kind,
          encoding,
          delimiter,
          header,
          sample: rows.slice(0, 5).map(({ cells }) => cells),
          rows: rows.length,
          mapping: proposeColumns(table.value, ROSTER_COLUMNS),
          choices: choicesOf(ROSTER_COLUMNS),
          shared: sharedMeanings(ROSTER_COLUMNS)
        },
        preview: (mapping) => {
          const preview = look(mapping)
          return Promise.resolve(preview.ok ? ok(previewOf(preview.value)) : no(preview.fault))
        },
        confirm: (mapping, lines) => {
          const preview = look(mapping)
          if (!preview.ok) return Promise.resolve(no(preview.fault))
          const { new: fresh, changed } = preview.value
          return Promise.resolve(
            ok({ added: fresh.length + lines.length, changed: changed.length })
          )
        }
      })
    )
  }
}

function previewOf(preview: RosterPreview): ImportPreview {
  const { length: bad } = preview.bad
  return {
    rows: STATES.flatMap((state) => preview[state].map((row) => ({ ...row, state }))),
    counts: {
      new: preview.new.length,
      changed: preview.changed.length,
      same: preview.same.length,
      doubtful: preview.doubtful.length,
      bad
    },
    doubtful: preview.doubtful.map(({ line }) => line),
    unread: preview.unread,
    joined: preview.joined
  }
}
