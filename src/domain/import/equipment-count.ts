// Counts and money as people write them into lists of things. Rules I30, I31. Null means: not understood, so asked.
export interface ReadCount {
  readonly count: number
  /** The counter behind the number, as written. */
  readonly unit: string
  /** False: about so many, a set of things, some. A person looks at it. */
  readonly isSure: boolean
  /** False: nothing but the 1 that is assumed. */
  readonly isWritten: boolean
}

/** A set, or some: one thing to look for, until somebody counts. */
const SOME =
  /^(?:[一1]?(?:式|括|揃い?|そろい)|若干(?:数|名)?|少々|少し|少量|適量|適宜|適当|多数|多め|大量|たくさん|複数|数[個本枚台点袋箱]|いくつか|必要(?:数|量|分)|人数分|各自|十分|some|several|many|a?few|set|lot)$/iu

/** Behind a number: about, at least, each. */
const HEDGE =
  /約|およそ|ほぼ|大体|だいたい|概ね|おおむね|程度|位|ぐらい|くらい|前後|以[上下内]|未満|超|ほど|余|あまり|[強弱]$|入り?$|各|ずつ|づつ|式|または|もしくは|から|まで|予備|うち/u

const COUNTER = /^[\p{L}\p{M}ー々ヶ.]{1,6}$/u
/** A number with these is no count. */
const NO_COUNT = /^(?:年度?|月|日|円|yen|%|分|時間?|[kmc]?m|[km]?g|[vwa]|mah)$/iu

export function readCount(text: string): ReadCount | null {
  const plain = withoutBrackets(text)
  if (SOME.test(plain)) return { count: 1, unit: '', isSure: false, isWritten: false }
  const found = /^(\D*?)(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.0+(?!\d))?(.*)$/u.exec(inDigits(plain))
  if (found === null) return null
  const [, before = '', digits = '', after = ''] = found
  const count = Number(digits.replaceAll(',', ''))
  if (/[¥\\$€£#\-−]$/u.test(before) || NO_COUNT.test(after)) return null
  const isPlain = /^(?:計|全|[x×])?$/iu.test(before) && (after === '' || COUNTER.test(after))
  const isSure = isPlain && !HEDGE.test(after)
  return { count, unit: isSure ? after : '', isSure, isWritten: true }
}

/** What stands in brackets is a remark: 20枚(予備2), 2本(5m), 98,000円(税込). */
function withoutBrackets(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\([^()]*\)|[[［【〔][^\]］】〕]*[\]］】〕]/gu, '')
    .replaceAll(/\s/gu, '')
}

const KANJI = '〇一二三四五六七八九'
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000]
])

/** 二十四枚 is 24枚; of other kanji nothing is made. */
function inDigits(text: string): string {
  return text.replace(/^[〇一二三四五六七八九十百千]+/u, (written) => {
    let sum = 0
    let last: number | null = null
    for (const letter of written) {
      const power = POWERS.get(letter)
      if (power === undefined) last = (last ?? 0) * 10 + KANJI.indexOf(letter)
      else {
        sum += (last ?? 1) * power
        last = null
      }
    }
    return String(sum + (last ?? 0))
  })
}

const NO_VALUE = /^(?:[-‐-―−ー]*|なし|無し|不明|未定|無償|無料|寄贈|リース)$/u

/** Nothing is said of a value, in words. */
export function isNoValue(text: string): boolean {
  return NO_VALUE.test(withoutBrackets(text))
}

/** `1,499.00`, `12万円`, `1万2千円`, `¥14,500-`, `98,000円(税込)`. Whole yen only, and no other money. */
export function readYen(text: string): number | null {
  const found =
    /^(?:税[込抜]|@|jpy)?[¥\\]?(?:(\d[\d,]*(?:\.\d+)?)万)?(?:(\d(?:\.\d+)?)千)?(\d[\d,]*(?:\.\d+)?)?(?:円|yen|jpy)?(?:也|税[込抜]|[-−ー.]*)$/iu.exec(
      withoutBrackets(text)
    )
  if (found === null || found.slice(1).every((part) => part === undefined)) return null
  const [tenThousands = 0, thousands = 0, ones = 0] = found.slice(1).map(numberOf)
  const yen = tenThousands * 10_000 + thousands * 1000 + ones
  return Math.abs(yen - Math.round(yen)) < 1e-6 && yen < 1e10 ? Math.round(yen) : null
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '0').replaceAll(',', ''))
}
