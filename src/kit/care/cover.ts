// Care and consents without names: badge numbers, and no word of what was written.
import { coverCard, coverChild } from '../people/cover.ts'
import type { Called } from '../subject.ts'
import type { ConsentTold, CareLook, Meal } from './views.ts'

export function coverMeal(meal: Meal, called: Called): Meal {
  return {
    ...meal,
    children: meal.children.map((one) => ({
      ...one,
      card: coverCard(one.card, called),
      marks: [],
      words: ''
    }))
  }
}

export function coverLooks(looks: readonly CareLook[], called: Called): readonly CareLook[] {
  return looks.map((one) => ({ ...one, child: one.child && coverChild(one.child, called) }))
}

export function coverConsents(all: readonly ConsentTold[]): readonly ConsentTold[] {
  return all.map(({ note, history, ...state }) => ({
    ...state,
    note: note && { ...note, signer: '' },
    history: history.map((one) => ({ ...one, signer: '' }))
  }))
}
