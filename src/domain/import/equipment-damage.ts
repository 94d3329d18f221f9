// What a spreadsheet or an old program made of a number or a name. Rule I33.

/** 8.90123E+12: the last digits are gone for good. */
export function isRounded(text: string): boolean {
  return /^\d(?:\.\d+)?E\+?\d{1,3}$/iu.test(text.normalize('NFKC'))
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const DATE = new RegExp(
  String.raw`^(?:\d{1,2}月\d{1,2}日|\d{1,2}-${MONTH}|${MONTH}-\d{1,2}|(?:19|20)\d\d/\d{1,2}/\d{1,2})$`,
  'iu'
)

/** 12月1日, 12-Dec: the number 12-1 or 12-12, taken for a day. */
export function isDated(text: string): boolean {
  return DATE.test(text.normalize('NFKC'))
}

/** Letters that an older file could not hold, letters of somebody's own, and the errors of spreadsheets. */
export function hasLostLetters(text: string): boolean {
  return (
    /[?〓\u{fffd}\u{e000}-\u{f8ff}]/u.test(text) ||
    /^#+$|#(?:n\/a|ref!|value!|name\?|div\/0!|num!|null!|spill!|calc!)/iu.test(text)
  )
}

/** 0012 and 12: a spreadsheet took the zeros away. */
export function isSameButZeros(one: string, other: string): boolean {
  const [first, second] = [one, other].map(significant)
  return one !== other && first !== null && first === second
}

/** Digits alone, without the zeros before them; null for anything else. */
export function significant(text: string): string | null {
  const digits = text.normalize('NFKC')
  return /^\d+$/u.test(digits) ? digits.replace(/^0+(?=\d)/u, '') : null
}
