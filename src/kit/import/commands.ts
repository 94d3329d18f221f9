// Bringing files in: read, propose, preview, and write what was confirmed in slices of bounded size.
import {
  choicesOf,
  proposeColumns,
  readMapping,
  sharedMeanings
} from '../../domain/import/columns.ts'
import { siblingsApart } from '../../domain/import/roster-siblings.ts'
import { readTable, type Table } from '../../domain/import/table.ts'
import { keeping } from '../../domain/import/preview.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { no, ok } from '../../lib/result.ts'
import type { Done } from '../fault.ts'
import type { WorkspaceContext } from '../context.ts'
import { fileKindOf, type FileKind, type FileLook, type Target } from './looks.ts'
import type { ImportResult, ImportTarget, Importing } from './importing.ts'
import { createTakingBack, type TakenBack } from './taking-back.ts'
import { writeImport } from './writing.ts'

export function createImportCommands(inside: WorkspaceContext) {
  return {
    async openImport(kind: ImportKind, about: ImportTarget, bytes: Uint8Array): Done<Importing> {
      if (inside.replica.identity.practice) return no({ kind: 'practice-only-invented' })
      const read = readTable(bytes)
      if (!read.ok) return read
      const table = kind === 'roster' ? siblingsApart(read.value) : read.value
      const target = { lender: '', venue: '', day: '', file: '', ...about }
      return ok(
        importingOf(inside, fileKindOf(inside, kind, table, target), { kind, table, target })
      )
    },

    /** What taking an import back would do now; nothing is written. */
    lookBack(id: string): Done<TakenBack> {
      return createTakingBack(inside).look(id)
    },

    takeImportBack(id: string): Done<TakenBack> {
      return createTakingBack(inside).run(id)
    }
  }
}

const SAMPLE_ROWS = 5

interface OpenFile {
  readonly kind: ImportKind
  readonly table: Table
  readonly target: Target
}

function importingOf(
  inside: WorkspaceContext,
  { columns, look: lookAt }: FileKind,
  { kind, table, target }: OpenFile
): Importing {
  const { encoding, delimiter, header, rows } = table
  return {
    draft: {
      kind,
      encoding,
      delimiter,
      header,
      sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.cells),
      rows: rows.length,
      mapping: proposeColumns(table, columns),
      choices: choicesOf(columns),
      shared: sharedMeanings(columns)
    },
    async preview(mapping) {
      const look = await lookAt(readMapping(mapping, columns))
      return look.ok ? ok(look.value.shown) : no(look.fault)
    },
    async confirm(mapping, acceptedLines, kept) {
      const look = await lookAt(readMapping(mapping, columns))
      if (!look.ok) return no(look.fault)
      const writes = look.value.writes({ acceptedLines, kept })
      const result = countOf(look.value, acceptedLines, kept)
      const written = await writeImport(inside, { kind, target, result }, writes)
      return written.ok ? ok(result) : written
    }
  }
}

/** A row of which nothing is taken is not changed. */
function countOf(
  { preview: found }: FileLook,
  acceptedLines: readonly number[],
  kept: Parameters<Importing['confirm']>[2]
): ImportResult {
  const preview = kept === undefined ? found : { ...found, kept }
  const isKept = keeping(preview)
  const accepted = preview.doubtful.filter((row) => acceptedLines.includes(row.line))
  const changed = [...preview.changed, ...accepted.filter((row) => row.existing !== null)]
  return {
    added: preview.new.length + accepted.filter((row) => row.existing === null).length,
    changed: changed.filter(({ line, changes = [] }) =>
      changes.some(({ field }) => !isKept(line, field))
    ).length
  }
}
