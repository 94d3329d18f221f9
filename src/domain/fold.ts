// Search keys, apart from what is shown: names themselves are never normalised. Rules N1–N2, N11, N20–N21.
import { joinVariants, withoutSelectors } from './variants.ts'
import { visible } from './visible.ts'

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const LARGE = 'あいうえおつやゆよわかけ'
/** A long mark reads as the vowel people usually write: れーな = れいな, こーた = こうた. */
const LONG: readonly (readonly [row: string, vowel: string])[] = [
  ['あかさたなはまやらわがざだばぱ', 'あ'],
  ['いきしちにひみりゐぎじぢびぴ', 'い'],
  ['うくすつぬふむゆるゔぐずづぶぷ', 'う'],
  ['えけせてねへめれゑげぜでべぺ', 'い'],
  ['おこそとのほもよろをごぞどぼぽ', 'う']
]
const longByKana = new Map(LONG.flatMap(([row, vowel]) => Array.from(row, (kana) => [kana, vowel])))
const smallByKana = new Map(Array.from(SMALL, (kana, at) => [kana, LARGE.charAt(at)]))

/** Letters of a list of radicals, as they come out of a PDF, and the letters that were meant. NFKC knows only those of the older list. */
const RADICALS = '⺊⺌⺍⺎⺜⺝⺠⺧⺩⺫⺬⺶⺼⻁⻄⻆⻑⻗⻘⻝⻣⻤⻨⻩⻫⻭⻯⻲'
const MEANT = '卜小小兀日月民牛王目示羊肉虎西角長雨青食骨鬼麦黄斉歯竜亀'
const meantByRadical = new Map(Array.from(RADICALS, (radical, at) => [radical, MEANT.charAt(at)]))

/** Width, case, kana, small kana, long and iteration marks and radicals folded; blanks become one blank. */
export function foldText(text: string): string {
  const plain = visible(text)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  let folded = ''
  let last = ''
  for (const letter of plain) {
    last = foldLetter(letter, last)
    folded += last
  }
  // a small kana may carry a voicing mark that only the large one composes with
  return folded.normalize('NFC')
}

function foldLetter(letter: string, last: string): string {
  if (letter === 'ー') return longByKana.get(last) ?? '-'
  if ('ゝゞヽヾ'.includes(letter)) return repeated(letter, last)
  const code = letter.codePointAt(0) ?? 0
  const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : letter
  return smallByKana.get(kana) ?? meantByRadical.get(kana) ?? kana
}

/** みすゞ = みすず: an iteration mark reads as the kana before it, voiced where the mark is. */
function repeated(mark: string, last: string): string {
  if (!longByKana.has(last)) return mark
  const voiced = `${unvoice(last)}\u3099`.normalize('NFC')
  return 'ゞヾ'.includes(mark) && voiced.length === 1 ? voiced : unvoice(last)
}

/** Folded and without any blank: for comparing two spellings of one thing. */
export function squash(text: string): string {
  return foldText(text).replaceAll(' ', '')
}

/**
 * For finding, when a person then looks at what was found: 崎山 finds 﨑山. Never for deciding that two are one: of two families
 * 斉藤 and 齋藤 neither gets the other's telephone.
 */
export function foldSearch(text: string): string {
  return joinVariants(foldText(withoutSelectors(text)))
}

/** は, ば and ぱ as one letter. */
export function unvoice(folded: string): string {
  return folded
    .normalize('NFD')
    .replaceAll(/[\u3099\u309a]/gu, '')
    .normalize('NFC')
}
