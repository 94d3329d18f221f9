import { UndoBar } from '../parts/undo-bar.tsx'
import type { Sightings } from './use-sightings.ts'
import { useRollCallWords } from './words/words.ts'

/** What was just recorded, with its way back. */
export function SeenUndo({ sightings, said }: { sightings: Sightings; said: string }) {
  const words = useRollCallWords()
  const { fresh, undo, forget } = sightings
  if (!fresh) return null
  return (
    <UndoBar
      key={fresh.facts.join(' ')}
      name={fresh.name}
      said={fresh.name === '' ? words.didCount(fresh.count) : said}
      onUndo={undo}
      onGone={forget}
    />
  )
}
