// Why something was not done, in one closed list; what a command answers.
import type { PresenceState } from '../domain/attendance/attendance.ts'
import type { Instant, ParticipantId } from '../domain/id.ts'
import type { BelowOut } from '../domain/equipment/asset.ts'
import type { Invalid } from '../domain/invalid.ts'
import type { DaysFault } from '../domain/event/change-days.ts'
import type { RemovalFault } from '../domain/hanging.ts'
import type { PinFlaw } from '../domain/lock/lock.ts'
import type { Result } from '../lib/result.ts'

/** Why something was not done, in one closed list for the screen's words. `detail` never names a child. */
export type Fault =
  | { readonly kind: 'not-saved'; readonly full: boolean }
  | { readonly kind: 'no-relay' }
  | { readonly kind: 'relay-refused'; readonly refusal: string }
  | { readonly kind: 'relay-full' }
  | { readonly kind: 'relay-broken' }
  /** Asked too often: in a while it goes. */
  | { readonly kind: 'relay-busy' }
  | { readonly kind: 'admission-wrong' }
  | { readonly kind: 'needs-signal' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'practice-only-invented' }
  /** E47, E48: a rehearsal moves no thing and leaves as no file. */
  | { readonly kind: 'rehearsal' }
  /** E51: it was no rehearsal yet when something was recorded. */
  | { readonly kind: 'recorded-in-earnest' }
  | { readonly kind: 'invitation-damaged' }
  | { readonly kind: 'invitation-used' }
  | { readonly kind: 'invitation-expired' }
  /** By the relay's clock, which is more than a day from this tablet's. */
  | { readonly kind: 'clocks-apart' }
  | { readonly kind: 'invitation-withdrawn' }
  | { readonly kind: 'invitation-foreign' }
  | { readonly kind: 'already-inside' }
  | Invalid
  | RemovalFault
  | DaysFault
  | BelowOut
  /** A child whose badge has things. */
  | { readonly kind: 'under-badge'; readonly badge: number; readonly count: number }
  | { readonly kind: 'already'; readonly status: PresenceState; readonly at: Instant | null }
  | { readonly kind: 'picker-missing' }
  /** Somebody nobody registered: neither a guardian's yes nor a reason of the one in charge. */
  | { readonly kind: 'nobody-agreed' }
  /** Alone goes one child at a time. */
  | { readonly kind: 'alone-together' }
  /** Of several who were to go together this one could not, so nobody is written as gone. */
  | {
      readonly kind: 'not-released'
      readonly participant: ParticipantId
      readonly why: 'already' | 'picker-missing' | 'gone'
    }
  | { readonly kind: 'gone' }
  /** The workspace is of an earlier version: an organizer's updated tablet has to meet the relay first. */
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'file-too-big'; readonly limitMiB: number }
  | { readonly kind: 'file-not-text' }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-too-many'; readonly limit: number }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly kind: 'only-here'; readonly records: number }
  | { readonly kind: 'bundle-damaged' }
  | { readonly kind: 'bundle-other-workspace' }
  | { readonly kind: 'bundle-own' }
  | { readonly kind: 'bundle-newer' }
  /** Nobody would be left who can decide. */
  | { readonly kind: 'last-organizer' }
  /** Somebody else changed it at the same moment: try once more. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'sheet-damaged' }
  | { readonly kind: 'sheet-foreign' }
  /** The sheet is another one, or an old one. */
  | { readonly kind: 'sheet-not-in-force' }
  /** Records that were set apart are to be looked at first. */
  | { readonly kind: 'apart-first'; readonly records: number }
  /** This tablet waits for records of others: it cannot know what it would erase. */
  | { readonly kind: 'not-complete'; readonly records: number }
  | { readonly kind: 'pin-flaw'; readonly flaw: PinFlaw }
  | { readonly kind: 'pin-wrong'; readonly triesLeft: number }
  | { readonly kind: 'pin-pause'; readonly pauseMs: number }
  /** The PIN is to be given first. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlock-damaged' }
  /** Of another workspace or tablet, or for a number this one does not show any more. */
  | { readonly kind: 'unlock-not-this' }
  /** The helper has no part in the events of this tablet, rests, or was cut off. */
  | { readonly kind: 'unlock-not-allowed' }

export type Done<Value = null> = Promise<Result<Value, Fault>>
