import { FileOutput, RefreshCw } from 'lucide'
import { useHand, useWords } from '../hand.ts'
import { Button } from '../parts/button.tsx'
import { useTitle } from '../parts/page.tsx'

/** One calm screen for a mistake of ours: the records are on disk. */
export function Failed() {
  const { surroundings } = useHand()
  const { failed } = useWords().common
  useTitle(failed.title)
  return (
    <main class="start">
      <div class="welcome">
        <div class="stack">
          <h1 tabIndex={-1} class="t32">
            {failed.title}
          </h1>
          <p>{failed.text}</p>
        </div>
        <div class="stack">
          <Button kind="main" big wide icon={RefreshCw} onPress={surroundings.reload}>
            {failed.reload}
          </Button>
          <Button
            kind="quiet"
            wide
            icon={FileOutput}
            onPress={() => void surroundings.saveReport()}
          >
            {failed.report}
          </Button>
        </div>
      </div>
    </main>
  )
}
