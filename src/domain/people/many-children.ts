// One matter changed for many children at once, and taken back: venue, 班, days or コマ. Rules A26–A28.
import { badgeWrites } from '../attendance/badge.ts'
import { ENTRY_FIELDS, entryValue, type EntryChange } from './entry.ts'
import { changesOfOthers } from './said-of-child.ts'
import type { Badge, Participant, Session } from '../entity.ts'
import type { EntryField, Writes } from '../fact.ts'
import type { GroupId, Id, NewId, SessionId, VenueId } from '../id.ts'
import type { Children } from './one-child.ts'

/** Empty: no group, every venue, every day, every コマ. */
export type PlaceChange =
  | { readonly kind: 'venue'; readonly venue: VenueId }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'sessions'; readonly sessions: readonly SessionId[] }

/** Of one entry: what stood, and what was written instead. */
export interface ChangedEntry {
  readonly id: Id
  readonly before: EntryChange
  readonly after: EntryChange
}

/** Only what differs; joined entries of a child follow (Q13). */
export function changesOfMany(
  children: readonly Participant[],
  change: PlaceChange,
  { entriesOf }: Pick<Children, 'entriesOf'>,
  sessions: readonly Session[]
): readonly ChangedEntry[] {
  return children.flatMap(({ id }) => {
    const [shown, ...others] = entriesOf(id)
    if (!shown) return []
    const asked = askedOf(shown, change, sessions)
    const changes = [[shown.id, asked] as const, ...changesOfOthers(asked, others)]
    const entryById = new Map([shown, ...others].map((one) => [one.id, one]))
    return changes.flatMap(([entry, fields]) => changeOf(entryById.get(entry), fields) ?? [])
  })
}

/** Whether it is so already: the child would not be changed. */
export function isSo(child: Participant, change: PlaceChange): boolean {
  return changeOf(child, askedOf(child, change, [])) === null
}

/** A27: at another venue the コマ that were named no longer count, but those of that venue. */
function askedOf(
  child: Participant,
  change: PlaceChange,
  sessions: readonly Session[]
): EntryChange {
  switch (change.kind) {
    case 'group':
      return { group: change.group }
    case 'days':
      return { days: change.days }
    case 'sessions':
      return { sessions: change.sessions }
    case 'venue':
      return placedAt(change.venue, child, sessions)
  }
}

/** A27 for one child. */
export function placedAt(
  venue: VenueId,
  child: Pick<Participant, 'sessions'>,
  sessions: readonly Session[]
): EntryChange {
  const venueById = new Map(sessions.map((one) => [one.id, one.venue]))
  const named = child.sessions ?? []
  const kept = named.filter((id) => (venueById.get(id) ?? venue) === venue)
  const isKept = venue === '' || kept.length === named.length
  return { venue, ...(isKept ? {} : { sessions: kept }) }
}

function changeOf(entry: Participant | undefined, fields: EntryChange): ChangedEntry | null {
  if (!entry) return null
  const after = { ...entry, ...fields }
  const differing = ENTRY_FIELDS.filter(
    (field) => fields[field] !== undefined && entryValue(entry, field) !== entryValue(after, field)
  )
  if (differing.length === 0) return null
  const of = (from: Participant): EntryChange =>
    Object.fromEntries(differing.map((field) => [field, from[field] ?? []]))
  return {
    id: entry.id,
    before: { ...of(entry), ...datesOf(entry, differing) },
    after: { ...of(after), ...(fields.dates ? datesOf(after, differing) : {}) }
  }
}

/** What days are bound to comes back with them. */
function datesOf({ dates }: Participant, differing: readonly EntryField[]): EntryChange {
  return dates && differing.includes('days') ? { dates } : {}
}

/** A28: every entry says again what it said, but where somebody has written over it since. */
export function takenBack(
  changed: readonly ChangedEntry[],
  entries: readonly Participant[]
): readonly ChangedEntry[] {
  const entryById = new Map(entries.map((one) => [one.id, one]))
  return changed.flatMap(({ id, before, after }) => {
    const entry = entryById.get(id)
    if (!entry) return []
    const still = ENTRY_FIELDS.filter(
      (field) =>
        after[field] !== undefined &&
        entryValue({ ...entry, ...after }, field) === entryValue(entry, field)
    )
    const fields: EntryChange = Object.fromEntries(still.map((field) => [field, before[field]]))
    const { dates } = before
    return changeOf(entry, still.includes('days') && dates ? { ...fields, dates } : fields) ?? []
  })
}

/** The badges that say another 班 then. */
export function badgesOfMany(
  changed: readonly ChangedEntry[],
  children: readonly Participant[],
  badges: readonly Badge[],
  newId: NewId
): Pick<Writes, 'created' | 'changed'> {
  const afterById = new Map(changed.map(({ id, after }) => [id, after]))
  const touched = children.filter(({ id }) => afterById.get(id)?.group !== undefined)
  if (touched.length === 0) return { created: [], changed: [] }
  const badgeByNumber = new Map(badges.map((one) => [one.number, one]))
  const writes = touched.map((child) => {
    const badge = badgeByNumber.get(child.badge)
    return badgeWrites({ ...child, ...afterById.get(child.id) }, badge ? [badge] : [], newId)
  })
  return {
    created: writes.flatMap(({ created }) => created),
    changed: writes.flatMap((one) => one.changed)
  }
}
