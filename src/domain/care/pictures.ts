// Who may be in no picture. Rule H27: nobody asked is nobody who said yes.
import type { Card } from '../people/card.ts'

export interface InNoPicture {
  readonly refused: readonly Card[]
  readonly unasked: readonly Card[]
}

export function inNoPicture(cards: readonly Card[]): InNoPicture {
  return {
    refused: cards.filter(({ photo }) => photo === 'no'),
    unasked: cards.filter(({ photo }) => photo === 'unknown')
  }
}
