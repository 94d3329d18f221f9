// Whether a day's records still fit on a tablet, as far as it can be known: by writing some. Rules Z1-Z3.

export type Room =
  | { readonly kind: 'enough' }
  /** So many MiB were written before the disk took no more. */
  | { readonly kind: 'little'; readonly mib: number }
  | { readonly kind: 'unknown' }

/** From here on released tablets call it enough, and what they tell themselves is only what their browser guesses. */
const ENOUGH_MIB = 500

/** The number in the fact `reported`, which has had one meaning for the released tablets that read it: MiB still free. */
export function roomToMiB(room: Room): number {
  if (room.kind === 'enough') return ENOUGH_MIB
  return room.kind === 'little' ? Math.min(Math.max(1, Math.floor(room.mib)), ENOUGH_MIB - 1) : 0
}

export function roomOf(freeMiB: number): Room {
  if (freeMiB === ENOUGH_MIB) return { kind: 'enough' }
  return freeMiB > 0 && freeMiB < ENOUGH_MIB
    ? { kind: 'little', mib: freeMiB }
    : { kind: 'unknown' }
}
