// What stands beside a name on paper. On the reception table others look on, so care is one neutral mark there.
import type { Card } from '../../kit/people/views.ts'
import type { PaperWords } from './words/ja.ts'

export function hasCare({ care }: Card): boolean {
  return care.allergy !== '' || care.medicine !== '' || care.other !== ''
}

export function paperMarks(words: PaperWords['roster'], card: Card): string {
  const marks = [
    hasCare(card) ? words.careMark : '',
    photoMark(words, card.photo),
    card.participant.walkIn ? words.walkIn : ''
  ]
  return marks.filter(Boolean).join(' ')
}

function photoMark(words: PaperWords['roster'], photo: Card['photo']): string {
  if (photo === 'no') return words.photo
  return photo === 'inside' ? words.photoInside : ''
}
