// What stands beside a name on paper. On the reception table others look on, so care is one neutral mark there.
import type { Card } from '../../../kit/views.ts'
import type { PaperWords } from '../../words/ja/paper.ts'

export function hasCare({ care }: Card): boolean {
  return care.allergy !== '' || care.medicine !== '' || care.other !== ''
}

export function marksOf(words: PaperWords['roster'], card: Card, withCare: boolean): string {
  const marks = [
    ...(withCare ? careMarks(words, card) : [hasCare(card) ? words.careMark : '']),
    photoMark(words, card.photo),
    card.participant.walkIn ? words.walkIn : ''
  ]
  return marks.filter(Boolean).join(' ')
}

function careMarks(words: PaperWords['roster'], { care }: Card): readonly string[] {
  return [
    care.allergy === '' ? '' : `${words.allergy} ${care.allergy}`,
    care.medicine === '' ? '' : `${words.medicine} ${care.medicine}`,
    care.other === '' ? '' : `${words.careMark} ${care.other}`
  ]
}

function photoMark(words: PaperWords['roster'], photo: Card['photo']): string {
  if (photo === 'no') return words.photo
  return photo === 'inside' ? words.photoInside : ''
}
