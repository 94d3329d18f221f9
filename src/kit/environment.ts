// The world, handed in once: everything the kit cannot do by reasoning alone comes through here.
import type { Stop } from '../lib/emitter.ts'

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly deadlineMs: number
}

export interface Answer {
  readonly status: number
  readonly body: Uint8Array
}

export interface Channel {
  readonly tell: (message: unknown) => void
  readonly stop: Stop
}

export type Verify = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array
) => Promise<boolean>

export interface Environment {
  /** Milliseconds since 1970 as this device believes; may be wrong by years. */
  readonly now: () => number
  readonly random: (bytes: number) => Uint8Array
  readonly after: (ms: number, act: () => void) => Stop
  /** Null: not reached (offline, refused, deadline passed). Any HTTP status is an answer. */
  readonly request: (call: Call) => Promise<Answer | null>
  /** `gone` is called once when the bell falls silent by itself, never after stop. */
  readonly bell: (
    url: string,
    token: Uint8Array,
    ring: (hint: Uint8Array) => void,
    gone: () => void
  ) => Stop
  /** `held` runs while we own the lock: stopping, or another tab's steal, ends the ownership. */
  readonly lock: (name: string, held: () => Promise<void>, steal?: boolean) => Stop
  /** To the other tabs of this device; never heard by the one who tells. */
  readonly channel: (name: string, hear: (message: unknown) => void) => Channel
  readonly database: {
    readonly name: string
    readonly indexedDB?: IDBFactory
    readonly IDBKeyRange?: typeof IDBKeyRange
  }
  /** Kept outside the database, so that an emptied database is recognised. */
  readonly marker: { readonly read: () => string | null; readonly write: (text: string) => void }
  /** Native Ed25519, or null where there is none. */
  readonly verify: Verify | null
  /** Relay origin to use when none is given. */
  readonly origin: string
  /** Calls when it is worth looking at the network again: online, visible, shown from the back cache. */
  readonly awake: (call: () => void) => Stop
  /** Version of the app, told to the relay and in reports. */
  readonly app: string
  /** Pushes what was erased out of the files of the database, as far as that can be done. */
  readonly scrub?: () => Promise<void>
  readonly warn: (problem: unknown) => void
}
