// Nothing of anybody stays on this tablet, whatever its other pages are doing at that moment (SY20).
import { emptyDb } from '../../store/db.ts'
import type { WorkspaceContext } from '../context.ts'

/** `mark`: what stands outside the database from then on, written in the same transaction as all rows go. */
export async function emptyTablet(
  { db, environment, goodbye }: WorkspaceContext,
  mark: () => void
): Promise<void> {
  await emptyDb(db, mark)
  // a page that was opened after the first goodbye came in on rows that are gone
  goodbye()
  await db.delete()
  void environment.scrub?.()
}
