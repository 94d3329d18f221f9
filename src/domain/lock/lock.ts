// The PIN before the section of people: what may be one, what wrong tries cost, when it locks by itself. Rules K1–K6.
// A curtain, not a seal: the records of an open tablet can be read past it, and no wrong try ever takes anything away.
import { no, ok, type Result } from '../../lib/result.ts'

const LEAST_DIGITS = 4
export const MOST_DIGITS = 8

/** A slip of the finger or two, and the old PIN tried first. */
const FREE_TRIES = 5
/** A thousand tries take a hundred days of an open tablet. */
const PAUSES_MS = [30, 60, 120, 300, 900].map((seconds) => seconds * 1000)

/** Minutes without a touch: at a table with children, at an ordinary one, in an office. */
export const LOCK_MINUTES = [2, 5, 15] as const
export type LockMinutes = (typeof LOCK_MINUTES)[number]
/** Choosing a file, printing and a glance at another app hide the kit for a moment, too. */
export const HIDDEN_MS = 30_000
/** 緊急で見る: long enough for a call, too short to be forgotten open. */
export const LOOK_MS = 5 * 60_000

/** Numbers a tablet has shown when it asked for help, kept so that a photographed answer finds none of them again. */
const DRAWN_LIMIT = 1000
const NUMBERS = 1_000_000

export type PinFlaw = 'too-short' | 'too-long' | 'not-digits'

export function pinFlaw(pin: string): PinFlaw | null {
  if (!/^[0-9]*$/u.test(pin)) return 'not-digits'
  if (pin.length < LEAST_DIGITS) return 'too-short'
  return pin.length > MOST_DIGITS ? 'too-long' : null
}

/** Tried first by whoever guesses. Allowed all the same: a poor PIN is better than none. */
export function isEasyPin(pin: string): boolean {
  return isRun(pin) || isRepeated(pin) || isDate(pin)
}

/** 0000, 1234, 9876: each digit the same step from the one before. */
function isRun(pin: string): boolean {
  const digits = Array.from(pin, Number)
  const steps = digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10)
  const [first] = steps
  return first !== undefined && [0, 1, 9].includes(first) && steps.every((step) => step === first)
}

/** 1212, 123123. */
function isRepeated(pin: string): boolean {
  const half = pin.slice(0, pin.length / 2)
  return half + half === pin
}

/** A year of somebody alive, a day of the year (0815, 1508), or both together. */
function isDate(pin: string): boolean {
  if (pin.length === 4) return /^(?:19|20)/u.test(pin) || isDay(pin)
  if (pin.length === 6) return isDay(pin.slice(2)) || isDay(pin.slice(0, 4))
  return pin.length === 8 && /^(?:19|20)/u.test(pin) && isDay(pin.slice(4))
}

function isDay(four: string): boolean {
  const [one, other] = [Number(four.slice(0, 2)), Number(four.slice(2))]
  const fits = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31
  return fits(one, other) || fits(other, one)
}

/** Wrong tries in a row, and how long no other is taken. The pause is what is left of it, not a moment of some clock. */
export interface Tries {
  readonly wrong: number
  readonly pauseMs: number
}

export const NO_TRIES: Tries = { wrong: 0, pauseMs: 0 }

/** Counted before it is judged, so that whoever closes the kit in between has not saved a try. */
export function tryOnce(tries: Tries): Result<Tries, { kind: 'pin-pause'; pauseMs: number }> {
  if (tries.pauseMs > 0) return no({ kind: 'pin-pause', pauseMs: tries.pauseMs })
  const wrong = tries.wrong + 1
  return ok({ wrong, pauseMs: pauseAfter(wrong) })
}

function pauseAfter(wrong: number): number {
  if (wrong < FREE_TRIES) return 0
  return PAUSES_MS[Math.min(wrong - FREE_TRIES, PAUSES_MS.length - 1)] ?? 0
}

/** Tries before the next pause. */
export function triesLeft({ wrong }: Tries): number {
  return Math.max(0, FREE_TRIES - wrong)
}

/** Time that passed while the kit was open. No clock is asked: setting one forward or back changes nothing. */
export function waited(tries: Tries, ms: number): Tries {
  return { ...tries, pauseMs: Math.max(0, tries.pauseMs - Math.max(0, ms)) }
}

/** A number of six digits that was not shown before; `chance` gives whole numbers below 2³². */
export function drawNumber(
  drawn: readonly number[],
  chance: () => number
): { readonly number: number; readonly drawn: readonly number[] } {
  const before = new Set(drawn)
  let number = chance() % NUMBERS
  while (before.has(number)) number = (number + 1) % NUMBERS
  return { number, drawn: [...drawn, number].slice(-DRAWN_LIMIT) }
}

/** `042917` is typed and read out with its zeros. */
export function numberText(number: number): string {
  return String(number).padStart(6, '0')
}

/** Null while it is not six digits; blanks between them do not matter. */
export function readHelpNumber(text: string): number | null {
  const digits = text.normalize('NFKC').replaceAll(/\s/gu, '')
  return /^[0-9]{6}$/u.test(digits) ? Number(digits) : null
}
