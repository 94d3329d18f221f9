import { useState } from 'preact/hooks'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { Seg } from '../../parts/seg.tsx'
import { useReceptionWords } from './words/words.ts'

type By = 'child' | 'family'

/** Whether cards are children or families, as this tablet was last told; nobody is asked where each child comes alone. */
export function useBy(cards: readonly Card[]) {
  const { preferences } = useApp().environment
  const words = useReceptionWords()
  const [chosen, setChosen] = useState<By>(
    preferences.read('reception') === 'family' ? 'family' : 'child'
  )
  const hasFamilies = new Set(cards.map(({ household }) => household)).size < cards.length
  const choose = (next: By) => {
    preferences.write('reception', next)
    setChosen(next)
  }
  return {
    by: hasFamilies ? chosen : 'child',
    byChoice: hasFamilies && (
      <Seg<By>
        label={words.by.label}
        value={chosen}
        choices={[
          { value: 'child', words: words.by.child },
          { value: 'family', words: words.by.family }
        ]}
        onChoose={choose}
      />
    )
  } as const
}
