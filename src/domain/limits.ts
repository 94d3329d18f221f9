// How long what a person types may be: one limit each, for the form that asks and for the kit that keeps. Rule E16.
// Titles and texts of forms have theirs in invalid.ts,
// those of 団体の設定 in event/settings.ts.

/** The name of a workspace: it stands in every invitation. */
export const WORKSPACE_LIMIT = 60
/** The name of a tablet, also in its invitation. */
export const DEVICE_LIMIT = 40
/** Somebody on no roster, typed on a tablet. */
export const TYPED_NAME_LIMIT = 40
/** Why a child was let go though nobody was reached: as long as a line of the record is read at one look. */
export const REASON_LIMIT = 200

/** What a person typed, as a whole number within limits; null when it is none. Full-width figures are taken as they are meant. */
export function readWholeNumber(typed: string, least: number, most: number): number | null {
  const text = typed.normalize('NFKC').trim()
  const number = Number(text)
  return /^\d+$/u.test(text) && number >= least && number <= most ? number : null
}
