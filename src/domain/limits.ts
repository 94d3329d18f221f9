// How long what a person types may be: one limit each, for the form that asks and for the kit that keeps. Rule E16.
// Titles and texts of forms have theirs in invalid.ts.

/** The name of a workspace: it stands in every invitation. */
export const WORKSPACE_LIMIT = 60
/** The name of a tablet, also in its invitation. */
export const DEVICE_LIMIT = 40
/** Somebody on no roster, typed on a tablet. */
export const TYPED_NAME_LIMIT = 40

/** A leaflet is one page, so each has room for so many letters. */
export const SETTINGS_LIMITS = { contact: 60, phone: 60, email: 100, purpose: 200 } as const
/** Five years of backups are no backups any more. */
export const MOST_BACKUP_DAYS = 1825
