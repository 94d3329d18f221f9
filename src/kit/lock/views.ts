import type { LockMinutes } from '../../domain/lock/lock.ts'

/** The PIN before the section of people, in this tab. */
export interface LockState {
  readonly isSet: boolean
  /** True without a PIN, too. */
  readonly isOpen: boolean
  /** Until the next try is taken; 0: at once. */
  readonly pauseMs: number
  /** Tries before the next pause. */
  readonly triesLeft: number
  readonly minutes: LockMinutes
}
