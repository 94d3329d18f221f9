import type { ComponentChildren } from 'preact'
import { usePaperWords } from './words/words.ts'

export interface PaperSheet {
  readonly number: number
  readonly of: number
  readonly event: string
  readonly venue: string
  /** Up to when the facts on it are known, in words. */
  readonly until: string
}

/** Event, venue, time of the facts, n/m: a sheet found alone still says what it is. */
export function SheetFoot({
  sheet,
  children
}: {
  sheet: PaperSheet
  children?: ComponentChildren
}) {
  const words = usePaperWords().foot
  return (
    <footer>
      {children}
      <span class="spacer" />
      <span>{[sheet.event, sheet.venue].filter(Boolean).join(' ')}</span>
      <span>{sheet.until}</span>
      <span>{words.page(sheet.number, sheet.of)}</span>
    </footer>
  )
}
