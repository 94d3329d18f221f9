// What the browser does for the screens; main joins it with src/platform. Nothing here knows the kit's records.
import type { Instant } from '../domain/id.ts'
import type { Room } from '../domain/tablets/room.ts'
import type { Role } from '../kit/views.ts'
import type { Stop, Watch } from '../lib/emitter.ts'
import type { Result } from '../lib/result.ts'

export type Language = 'ja' | 'ja-easy' | 'en'
export type Look = 'plain' | 'soto'

type Preference = 'language' | 'look' | 'sound' | 'veil' | 'kept-back' | 'reception' | 'chimed'

/** Small choices of this browser, kept outside the database. `sound` and `veil`: `on` or `off`; `reception`: cards are of a `child` or a `family`. */
export interface Preferences {
  readonly read: (name: Preference) => string | null
  readonly write: (name: Preference, value: string) => void
}

/**
 * How the app stands on this device. `tab`: a browser tab that could be installed; `how` says by what hand.
 * `ipad-tab`: its data would be wiped after 7 days (W2). `bare`: no service worker, no camera (W1).
 */
export type Install =
  | { readonly state: 'installed' }
  | { readonly state: 'tab'; readonly ask: (() => Promise<boolean>) | null }
  | { readonly state: 'ipad-tab' }
  | { readonly state: 'bare' }

export interface Storage {
  readonly persistent: () => Promise<boolean>
  /** Asks the browser to keep the data; answers whether it will. */
  readonly ask: () => Promise<boolean>
  /** By writing some and taking it away again. */
  readonly room: () => Promise<Room>
  /** When writing was last refused for want of room. */
  readonly fullAt: () => Instant | null
  /** When the app last opened while the device reached no network at all. */
  readonly bareStart: () => Instant | null
  /** Every file of the app is here, so that it starts without signal. */
  readonly precached: () => Promise<boolean>
}

export interface Update {
  readonly waiting: Watch<boolean>
  /** Reloads into the new version; only ever called by a person's tap. */
  readonly apply: () => void
  /** Looks for a newer version now; answers whether one is waiting. */
  readonly look: () => Promise<boolean>
}

/** `dark`: it is open, and no picture comes. */
export type CameraFault = 'denied' | 'missing' | 'busy' | 'dark'

export interface Camera {
  readonly possible: boolean
  /** Reads codes from the picture until stopped; the same text is told once a second at most. */
  readonly start: (
    video: HTMLVideoElement,
    onText: (text: string) => void,
    /** The picture was lost and did not come back; the camera is closed. */
    onFault: (fault: CameraFault) => void
  ) => Promise<Result<Stop, CameraFault>>
  /** The text of the code in a photo, or null when there is none. */
  readonly fromFile: (file: Blob) => Promise<string | null>
}

/** Files that other apps handed to this one, one after the other. */
export interface Arrivals {
  readonly file: Watch<Uint8Array | null>
  readonly take: () => void
}

export type SaveEnd = 'saved' | 'shared' | 'stopped' | 'failed'

export interface UiEnvironment {
  readonly version: string
  readonly now: () => number
  readonly preferences: Preferences
  readonly install: Watch<Install>
  readonly storage: Storage
  readonly update: Update
  readonly camera: Camera
  /** The address is localhost or a bare IP: another address would be another, empty database. */
  readonly provisionalAddress: boolean
  readonly origin: string
  readonly saveFile: (name: string, bytes: Uint8Array, type: string) => Promise<SaveEnd>
  /** To another device or app by the share sheet where it takes files, else as a download. The bytes are ready before the tap. */
  readonly handFile: (name: string, bytes: Uint8Array, type: string) => Promise<SaveEnd>
  /** Out of the window, by a mouse. */
  readonly dragFile: (drag: DataTransfer, name: string, bytes: Uint8Array, type: string) => void
  readonly arrivals: Arrivals
  /** The day memo of an emptied tablet (W8), outside the database. Writing answers whether it is kept. */
  readonly memo: {
    readonly read: () => string | null
    readonly write: (text: string | null) => boolean
  }
  /** Keeps the screen lit, and tells whether it stays so. */
  readonly keepLit: (told?: (isLit: boolean) => void) => Stop
  readonly copy: (text: string) => Promise<boolean>
  /** Hands a link to another app by the device's own sheet; null where there is none. */
  readonly shareLink: ((title: string, link: string) => Promise<SaveEnd>) | null
  readonly print: () => void
  /** The device has no print dialogue here: the sheets are shared as a page. */
  readonly printsByShare: boolean
  /** `time-up`: a chime; `ready`: nothing to hear, a tap after which it may sound by itself. */
  readonly sound: (kind: 'arrived' | 'already' | 'unknown' | 'time-up' | 'ready') => void
  readonly openNew: (address: string) => void
  /** Throws the old practice event away and opens a new one in this role. */
  readonly openPractice: (role: Role) => Promise<void>
  readonly leavePractice: () => Promise<void>
  /** Calm screen: saves what a person can send to whoever repairs the kit. Never names a child. */
  readonly saveReport: () => Promise<SaveEnd>
  readonly reload: () => void
}
