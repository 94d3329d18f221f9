// Care in words, for every screen that may say it: meals, roll call, a child's sheet, the emergency card.
import { careInWords, type CareMark } from '../../domain/care/in-words.ts'
import type { Card } from '../../kit/people/views.ts'
import { useCareWords } from './words/words.ts'
import type { CareWords } from './words/ja.ts'

export interface CareShown {
  readonly marks: readonly { readonly kind: CareMark['kind']; readonly label: string }[]
  /** In the guardian's own words. */
  readonly words: string
}

export function useCareInWords(): (care: Card['care']) => CareShown {
  const words = useCareWords()
  return (care) => {
    const { marks, words: written } = careInWords(care)
    return {
      marks: marks.map((mark) => ({ kind: mark.kind, label: markName(mark, words) })),
      words: written
    }
  }
}

export function markName(mark: CareMark, words: CareWords): string {
  return mark.kind === 'food' ? foodName(mark.name, words) : words[mark.kind]
}

/** As the kitchen's language has it. */
export function foodName(food: string, { foods }: Pick<CareWords, 'foods'>): string {
  return foods[food] ?? food
}
