import type { Instant } from '../../domain/id.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'

/** An import this device made and can take back. */
export interface PastImport {
  readonly id: string
  readonly kind: ImportKind
  readonly at: Instant
  /** Who it was, in words; empty when nobody said. */
  readonly by: string
  readonly file: string
  readonly added: number
  readonly changed: number
}
