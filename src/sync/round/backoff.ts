// How long to wait after a failed contact: full jitter between one second and a minute.

const FIRST_MS = 1000
/** A relay that is back is noticed within a minute even without a sign from the browser. */
const LONGEST_MS = 60_000

/** `chance` in [0, 1). */
export function waitMs(tries: number, chance: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(tries, 10))
  return Math.max(FIRST_MS, Math.floor(ceiling * chance))
}
