import type { ImportPreview, Importing } from '../../kit/import/importing.ts'

/** Where an import stands; each state carries exactly what is true in it. */
export type Stage =
  | { readonly at: 'file' }
  | {
      readonly at: 'columns'
      readonly importing: Importing
      readonly mapping: readonly string[]
      /** What it is called; empty where it was pasted. */
      readonly file: string
    }
  | {
      readonly at: 'preview'
      readonly importing: Importing
      readonly mapping: readonly string[]
      readonly file: string
      readonly preview: ImportPreview
    }
  | {
      readonly at: 'done'
      readonly added: number
      readonly changed: number
      readonly leftOut: number
    }

export const STAGES = ['file', 'columns', 'preview', 'done'] as const

/** A meaning that is not shared belongs to one column: chosen anew, it leaves the column that had it. */
export function chooseColumn(
  mapping: readonly string[],
  column: number,
  choice: string,
  shared: readonly string[]
): readonly string[] {
  const isShared = shared.includes(choice)
  return mapping.map((meaning, at) => {
    if (at === column) return choice
    return meaning === choice && !isShared ? 'skip' : meaning
  })
}

/** The first few different values of a column, so that one sees what it holds. */
export function samplesOf(sample: readonly (readonly string[])[], column: number): string[] {
  const values = sample.map((row) => (row[column] ?? '').trim()).filter(Boolean)
  return [...new Set(values)].slice(0, 3)
}
