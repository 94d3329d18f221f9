import { useState } from 'preact/hooks'
import { UserRoundX } from 'lucide'
import { isAskedFirst, pickupWarningsOf } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import { Button } from '../parts/button.tsx'
import { Note } from '../parts/note.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useReleaseWords } from './words/words.ts'

/** Before anything else: the one in charge. What is written is shown when asked for, because parents look on. */
export function AskFirst({ cards }: { cards: readonly Card[] }) {
  const words = useReleaseWords().who
  const common = useCommonWords()
  const [isShown, setIsShown] = useState(false)
  const asked = cards.filter(isAskedFirst)
  if (asked.length === 0) return null
  const written = [...new Set(asked.flatMap(({ guardian }) => pickupWarningsOf(guardian.pickers)))]
  return (
    <Note kind="ask" icon={UserRoundX} title={words.askFirst}>
      {written.length > 0 && !isShown && (
        <>
          <p>{words.askFirstNext}</p>
          <Button kind="quiet" onPress={() => setIsShown(true)}>
            {words.askFirstShow}
          </Button>
        </>
      )}
      {isShown && <p>{written.join(common.separator)}</p>}
      {written.length === 0 && <p>{words.askFirstRecords}</p>}
    </Note>
  )
}
