// What a guardian wrote about care, read for those who serve a meal: foods one by one, and all of it in the guardian's own words.
// Rules H1–H3. Nothing is judged here: what is named is counted, whatever is said of it.
import { FOODS, NO_FOODS } from './foods.ts'
import type { Card } from '../people/card.ts'

export type CareText = Card['care']

/** A red square: a food by the kitchen's name, medicine, or the injector that must be at hand at once. */
export type CareMark =
  | { readonly kind: 'food'; readonly name: string }
  /** An allergy that names no food the kit knows. */
  | { readonly kind: 'allergy' }
  | { readonly kind: 'medicine' }
  | { readonly kind: 'epipen' }

export interface CareInWords {
  readonly marks: readonly CareMark[]
  /** All that was written, but for foods that stand in the squares already. */
  readonly words: string
}

export function isCareTold({ allergy, medicine, other }: CareText): boolean {
  return [allergy, medicine, other].some((text) => text.trim() !== '')
}

export function careInWords(care: CareText): CareInWords {
  const foods = foodsIn(care.allergy)
  const marks: CareMark[] = foods.map((name) => ({ kind: 'food', name }))
  if (care.allergy.trim() !== '' && foods.length === 0) marks.push({ kind: 'allergy' })
  if (care.medicine.trim() !== '') marks.push({ kind: 'medicine' })
  if (needsEpipen(care)) marks.push({ kind: 'epipen' })
  const allergy = isFoodsAlone(care.allergy, foods) ? '' : care.allergy
  const words = [allergy, care.medicine, care.other].map((text) => text.trim()).filter(Boolean)
  return { marks, words: words.join(BETWEEN) }
}

/** Several entries of one child stand in one text. */
const BETWEEN = ' / '
const INJECTOR = /エピペン|ｴﾋﾟﾍﾟﾝ|えぴぺん|epi-?\s?pen|アドレナリン|ネフィー/iu

function needsEpipen(care: CareText): boolean {
  return [care.allergy, care.medicine, care.other].some((text) => INJECTOR.test(text))
}

/** In the order of the list, each once. */
export function foodsIn(text: string): readonly string[] {
  const written = NO_FOODS.reduce((rest, word) => rest.replaceAll(word, ' '), plain(text))
  const words = written.split(APART)
  return FOODS.filter(({ anywhere, atStart = [] }) =>
    words.some(
      (word) =>
        anywhere.some((name) => word.includes(plain(name)) && !isPartOfOther(word, name)) ||
        atStart.some((name) => word.startsWith(plain(name)) && !LONGER.test(word))
    )
  ).map(({ name }) => name)
}

const APART =
  /[\s、。,.・/()（）「」:：;；+＋&＆]+|(?<=[\u4e00-\u9fff\u30a0-\u30ff\u3041-\u309f])と(?=[\u4e00-\u9fff\u30a0-\u30ff])/u
/** そばかす, ももひき: no foods. */
const LONGER = /^(?:そばかす|そばに|ももひき|さけて|さけ[たる]|ごまか)/u

/** ピーナッツ and カシューナッツ hold ナッツ, 魚卵 holds 卵 and 魚: counted under their own name alone. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  ナッツ: ['ピーナッツ', 'カシューナッツ'],
  卵: ['魚卵'],
  魚: ['魚卵'],
  乳: ['豆乳'],
  nuts: ['peanuts', 'walnuts'],
  貝: ['貝殻']
}

function isPartOfOther(word: string, name: string): boolean {
  const longer = INSIDE[name] ?? []
  const rest = longer.reduce((left, one) => left.replaceAll(plain(one), ' '), word)
  return !rest.includes(plain(name))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** 「卵・乳」 says no more than its squares. */
function isFoodsAlone(text: string, foods: readonly string[]): boolean {
  const words = plain(text).split(APART).filter(Boolean)
  return words.length > 0 && words.every((word) => foods.some((food) => plain(food) === word))
}
