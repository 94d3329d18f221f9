// What stands beside a name on paper. On the reception table others look on, so care is one neutral mark there.
import type { Card } from '../../kit/people/views.ts'
import type { PaperWords } from './words/ja.ts'

export function hasCare({ care }: Card): boolean {
  return care.allergy !== '' || care.medicine !== '' || care.other !== ''
}

/** `note`: the word for 備考, which stands on the care paper only. */
export function paperMarks(
  words: PaperWords['roster'] & { readonly note: string },
  card: Card,
  withCare: boolean
): string {
  const marks = [
    ...(withCare ? careMarks(words, card) : [hasCare(card) ? words.careMark : '']),
    photoMark(words, card.photo),
    card.participant.walkIn ? words.walkIn : ''
  ]
  return marks.filter(Boolean).join(' ')
}

function careMarks(
  words: PaperWords['roster'] & { readonly note: string },
  { care, participant: { note } }: Card
): readonly string[] {
  return [
    care.allergy === '' ? '' : `${words.allergy} ${care.allergy}`,
    care.medicine === '' ? '' : `${words.medicine} ${care.medicine}`,
    care.other === '' ? '' : `${words.careMark} ${care.other}`,
    note === '' ? '' : `${words.note} ${note}`
  ]
}

function photoMark(words: PaperWords['roster'], photo: Card['photo']): string {
  if (photo === 'no') return words.photo
  return photo === 'inside' ? words.photoInside : ''
}
