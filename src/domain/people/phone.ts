// Telephone numbers: kept as typed, compared and dialled as digits, shown as people read them. Rules N7, N15–N17.
import { visible } from '../visible.ts'

export interface Telephone {
  /** As it was written, with what stands beside it. */
  readonly typed: string
  /** What a telephone dials; empty where there are too few digits to dial at all. */
  readonly dial: string
  /** A whole Japanese number, or one of another country after a plus. */
  readonly isWhole: boolean
  /** For people: 090-1234-5678, with extension and whose it is. */
  readonly shown: string
}

/** One of these parts two numbers; a blank does only where both sides are whole. */
const BETWEEN = /(?:[\n、,，;；/／・|]+|または|又は|もしくは|及び|および|\bor\b)(?![^(（]*[)）])/u
const DASHES = /[\u2010-\u2015\u2212\u30fc\uff0d\u2500]/gu
const EXTENSION = /(?:内線番号|内線|ext\.?|extension|#)\s*[:.]?\s*(\d{1,6})/iu
const RUN = /\+?\d[\d\s().-]*/gu

/** Every number of a cell or a field, in its order. What has no digits is a telephone nobody can dial, and stays readable. */
export function telephonesOf(text: string): readonly Telephone[] {
  return text
    .replaceAll(/\s+(?=[(（])/gu, ' ')
    .replaceAll(/([)）])(?=\s*[0０]\d)/gu, '$1、')
    .split(BETWEEN)
    .flatMap(splitAtBlank)
    .map((part) => part.trim().replace(/^(\d{9,11})\.0$/u, '$1'))
    .filter((part) => part !== '')
    .map(telephoneOf)
}

/** Ten or eleven digits with the leading zero, or null where the text is not exactly one such number. */
export function phoneDigits(text: string): string | null {
  const [first, ...others] = telephonesOf(text)
  if (first === undefined || others.length > 0 || !first.isWhole) return null
  return first.dial
}

/** All numbers of a text for people, as `090-1234-5678、03-1234-5678`. */
export function showPhones(text: string): string {
  return telephonesOf(text)
    .map((one) => one.shown)
    .join('、')
}

/** `090-1111-2222 080-3333-4444` are two, `090 1111 2222` is one. */
function splitAtBlank(part: string): readonly string[] {
  const pieces = part.split(/\s+/u).filter(Boolean)
  if (pieces.filter((piece) => numberIn(piece).national !== null).length < 2) return [part]
  const numbers: string[] = []
  let before = ''
  for (const piece of pieces) {
    const isRemark = /^[(（]/u.test(piece) && numberIn(piece).national === null
    if (isRemark && numbers.length > 0) numbers.push(`${numbers.pop() ?? ''} ${piece}`)
    else if (numberIn(piece).national === null) before = `${before} ${piece}`.trim()
    else {
      numbers.push(`${before} ${piece}`.trim())
      before = ''
    }
  }
  return before === '' ? numbers : [...numbers.slice(0, -1), `${numbers.at(-1) ?? ''} ${before}`]
}

interface Found {
  readonly run: string
  readonly national: string | null
}

/** The first run of digits that is a number, else the longest. */
function numberIn(text: string): Found {
  const runs = [...numberText(text).matchAll(RUN)].map(([run]) => ({
    run: run.replace(/[\s(.-]+$/u, ''),
    national: nationalDigits(run)
  }))
  const longest = runs.toSorted((one, other) => other.run.length - one.run.length)[0]
  return runs.find(({ national }) => national !== null) ?? longest ?? { run: '', national: null }
}

function telephoneOf(typed: string): Telephone {
  const plain = plainOf(typed)
  const extension = EXTENSION.exec(plain)?.[1] ?? ''
  const { run, national } = numberIn(typed)
  const digits = run.replaceAll(/[^\d+]/gu, '')
  const label = labelOf(plain.replace(EXTENSION, ' ').replace(run, ' '))
  const isDialled = national !== null || (digits.length >= DIALLED_FROM && digits.length <= 11)
  // further digits beside the number: which of them to dial is not for us to say
  const unsaid = labelOf(numberText(typed).replace(run, ' '))
  const isRounded = /\de[+-]?\d/iu.test(plain)
  if (isRounded || /(?:^|\s)\d|\d{3}/u.test(unsaid) || !isDialled)
    return { typed, dial: '', isWhole: false, shown: typed }
  const shown = [
    national === null ? run : formatted(national, run),
    extension === '' ? '' : `（内線${extension}）`,
    label === '' ? '' : `（${label}）`
  ]
  return { typed, dial: national ?? digits, isWhole: national !== null, shown: shown.join('') }
}

/** Without extension and remarks, whose digits are no part of the number. */
function numberText(text: string): string {
  return plainOf(text).replace(EXTENSION, ' ').replaceAll(REMARK, ' ')
}

/** In brackets, with words: (12:00以降), (母携帯). */
const REMARK = /\([^()]*\p{L}[^()]*\)/gu

/** The shortest local number; what is shorter is a year or a room. */
const DIALLED_FROM = 5

function plainOf(text: string): string {
  return visible(text).normalize('NFKC').replaceAll(DASHES, '-')
}

/** Whose it is: what stands beside the number, without brackets and words for telephone. */
function labelOf(beside: string): string {
  return beside
    .replaceAll(/電話番号|電話|連絡先|tel|phone|[()[\]【】「」.☎📞-]|[:：](?!\d)/giu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/**
 * The zero a spreadsheet took away is put back, +81 is Japan. 11 digits begin with 050–090, 020 or 0800, 10 digits with
 * none of them: so a mobile number that lost a digit is no number.
 */
function nationalDigits(run: string): string | null {
  const plain = run.replaceAll(/[^\d+]/gu, '')
  if (/^\+(?!81)[1-9]\d{7,14}$/u.test(plain)) return plain
  const digits = plain.replace(/^\+?81(?:0(?=[1-9]))?(?=[1-9]\d{8,9}$)/u, '0')
  if (isNational(digits)) return digits
  return isNational(`0${digits}`) && /^[1-9]/u.test(digits) ? `0${digits}` : null
}

function isNational(digits: string): boolean {
  if (/^0(?:[5-9]0|20)/u.test(digits)) return /^\d{11}$/u.test(digits)
  return /^0[1-9]\d{8}$/u.test(digits)
}

/**
 * Mobile, 050 and 020 are written 3-4-4, 0800 4-3-4, 0120 and its like 4-3-3; 03 and 06 2-4-4; the cities whose code no
 * other code begins with 3-3-4. Of other places the length of the code cannot be known without a table of all: the parts
 * stay as typed, and digits without parts stay together.
 */
function formatted(digits: string, run: string): string {
  if (digits.startsWith('+')) return run.trim()
  const typed = typedLengths(digits, run)
  // 0800 is 4-3-4; who parts it as a mobile number meant one
  const lengths = digits.startsWith('0800') ? (typed ?? [4, 3]) : byDigits(digits, typed)
  const [area = 0, middle = 0] = lengths ?? []
  if (lengths === null) return digits
  return [
    digits.slice(0, area),
    digits.slice(area, area + middle),
    digits.slice(area + middle)
  ].join('-')
}

/** Old ways to part 0120 and the like stay; a mobile number has one way. */
function byDigits(digits: string, typed: readonly number[] | null): readonly number[] | null {
  return digits.length === 11 ? lengthsOf(digits) : (typed ?? lengthsOf(digits))
}

function lengthsOf(digits: string): readonly number[] | null {
  if (digits.length === 11) return [3, 4]
  if (/^(?:0120|0570|0990|0180|0170)/u.test(digits)) return [4, 3]
  if (/^0[36]/u.test(digits)) return [2, 4]
  return /^0(?:11|44|45|52|75|78)/u.test(digits) ? [3, 3] : null
}

/** `0854-12-3456`, `(0854)12-3456`, `854-12-3456`: the parts somebody wrote, where they are those of a number. */
function typedLengths(digits: string, run: string): readonly number[] | null {
  const parts = run.split(/\D+/u).filter(Boolean)
  const first = parts[0] ?? ''
  const whole = first.startsWith('0') ? first : `0${first}`
  const lengths = [whole, ...parts.slice(1)].map((part) => part.length)
  const isNumber =
    lengths.length === 3 && lengths[2] === 4 && `${whole}${parts.slice(1).join('')}` === digits
  return isNumber ? lengths : null
}
