// A session's ticket tells a device that goes on from one that was set back or copied: only one of the
// two can show the last one.
import { sameBytes } from '../../src/lib/bytes.ts'

/** `previous`: what was shown for the last one, whose answer may have got lost; null: nothing. */
export interface Tickets {
  readonly ticket: Uint8Array
  readonly previous: Uint8Array | null
}

export interface Punched extends Tickets {
  readonly fits: boolean
}

export function punch(before: Tickets | undefined, shown: Uint8Array, fresh: Uint8Array): Punched {
  const fits =
    !before ||
    sameBytes(before.ticket, shown) ||
    (before.previous !== null && sameBytes(before.previous, shown))
  return { fits, ticket: fresh, previous: fits ? shown : null }
}
