// How large an update may be before it is refused unread or half read.

/** What a frame may inflate to. */
export const MAX_UPDATE_BYTES = 2 * 1024 * 1024
/** 20,000 structs are integrated in about 0.1 s on a tablet; an honest day is a few hundred. */
export const MAX_STRUCTS = 20_000
/** A writer's own app starts (and tabs) since it last sealed; each is one client. */
export const MAX_CLIENTS = 256
/** A fact takes some 30 bytes, so an honest update of 2 MiB stays under this. */
export const MAX_TUPLES = 100_000
/** Kind, person, time, ten fields, and the predecessors of a fact that settles a long quarrel. */
export const MAX_TUPLE_VALUES = 256
/** Of one text or byte string, as UTF-8. A long note has 2 KiB. */
export const MAX_TEXT_BYTES = 64 * 1024
/** Of a list in a field: days of an event. */
export const MAX_LIST_VALUES = 1024
/** Our longest field name has twelve. */
export const MAX_KEY_LENGTH = 64
/** Values of one field in one update that do not simply follow the client's value before: two people taking turns, unsealed. */
export const MAX_LEAPS = 64
/** Of one part of a generation's base, inflated: a frame has room for it however badly it deflates. */
export const MAX_PART_BYTES = 192 * 1024
/** All app starts of all tablets in a season. */
export const MAX_BASE_CLIENTS = 16_384
/** Structs and clients of one part of a base: under what any update may have. */
export const MAX_PART_STRUCTS = 16_000
