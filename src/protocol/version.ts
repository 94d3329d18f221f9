// The numbers both sides compare before anything else. They change only together with SPEC.md.

/** Part of every path, `/v1/…`, and listed by `hello`. */
export const PROTOCOL = 1
/** First byte of every frame. */
export const FRAME_VERSION = 1
/** First byte of every invitation. */
export const INVITATION_VERSION = 1
/** First byte of the code of every recovery sheet. */
export const RECOVERY_SHEET_VERSION = 1
/** Fourth byte of every bundle. */
export const BUNDLE_VERSION = 1
/** Second byte of every part of a moving code. */
export const PART_VERSION = 1
/** Fourth byte of the two codes of a forgotten PIN. */
export const UNLOCK_VERSION = 1
