// Every size and count the protocol allows. What exceeds one is refused, never cut or guessed at.

const KIB = 1024
const MIB = 1024 * KIB

/** A day of one tablet is 1-5 kB; a photo never travels in a frame. */
export const FRAME_BYTES = 256 * KIB
/** 400 wrapped keys fit: ten times the largest caravan. */
export const ENTRY_BYTES = 64 * KIB
/** 64 MB of zeros deflate to 62 kB: inflating stops here. */
export const INFLATED_BYTES = 2 * MIB

export const PUSH_FRAMES = 64
export const PUSH_BYTES = MIB
/** Two frames of the largest size, so that one always fits. */
export const PULL_BYTES = 512 * KIB
export const CONTROL_PAGE_BYTES = 512 * KIB
export const HEADS_STREAMS = 256
/** Of one stream: what a reader of heads takes. */
export const HEADS_WRITERS = 10_000
/** Incarnations of one device in one stream: a tablet begins one when it was set back or copied, a few times in its life. */
export const DEVICE_WRITERS = 64
/** Incarnations of all devices in one stream: so many ends fit one entry, with the frames of a base. */
export const STREAM_WRITERS = 1500
/** Frames of one answer; the smallest has 170 bytes. */
export const PAGE_FRAMES = 4096

/** What a caller without a session may send to make a workspace, or to give a lost one back in parts. */
export const OPEN_BODY_BYTES = 256 * KIB
/** For anything else without one: a session is asked for with 300 bytes, a joining with 500. */
export const STRANGER_BODY_BYTES = 8 * KIB
/** CBOR heads and the few numbers around the frames of one call. */
export const ENVELOPE_BYTES = 64 * KIB
/** The whole control log at joining; a season's is under 1 MiB. */
export const CONTROL_LOG_BYTES = 64 * MIB
/** Heads of 256 streams with a hundred writers each. */
export const HEADS_BYTES = 2 * MIB
/** What one answer tells of them; one stream always fits. */
export const HEADS_PAGE_BYTES = MIB

/** Of a generation's base: 16 MB of records. */
export const BASE_FRAMES = 64
export const STREAMS = 1000
export const CONTROL_ENTRIES = 10_000
export const SCOPES = 256
export const WRAPS = 512
/** enc 32 + tag 16 + [scope, key] pairs of every scope one device can have. */
export const WRAP_BYTES = 20 * KIB
export const SCOPE_TEXT_BYTES = 32
export const DOC_TEXT_BYTES = 64
export const APP_TEXT_BYTES = 64
export const ADMISSION_TEXT_BYTES = 128
export const ORIGIN_TEXT_BYTES = 255
export const LABEL_TEXT_BYTES = 40
/** Ids that were erased, and owners of client ids, named in one base. */
export const ERASED_IDS = 10_000
export const OWNERS = 4096
/** Frames set apart that one answer brings; its bytes are bounded as those of a pull. */
export const APART_FRAMES = 256
/** Devices of one workspace, told to an organizer. */
export const DEVICES = 4096

/** Writers a frame can depend on, and app starts one frame can gather. */
export const DEPS = 4096
export const SESSIONS_IN_BODY = 4096

/** A season of a whole caravan; more than that is no hand-over. */
export const BUNDLE_BYTES = 16 * MIB
/** Heads of 256 streams with a dozen writers each. */
export const BUNDLE_HEAD_BYTES = 64 * KIB

/** A nonce of `hello` answers one session within this time. */
export const NONCE_TTL_MS = 60_000
export const SESSION_TTL_SECONDS = 600
export const BELL_MESSAGE_BYTES = 4096

/** What moving codes carry: one event is 6-7 kB. Larger ones go as a file. */
export const MOVING_BYTES = 64 * KIB
/** The smallest blocks that are shown, of 245 bytes, make 268. The square of this is what a collector reckons with. */
export const PART_BLOCKS = 1024
/** Three bytes of a varuint: three days of eight codes a second, then from 0 again. */
export const PART_NUMBERS = 2 ** 21
