import { RefreshCw } from 'lucide'

import type { CameraFault } from '../ui-environment.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'
import { useCommonWords } from '../words/common/words.ts'

/** Instead of the camera's picture: why there is none, what else there is, and one try more. */
export function NoPicture({
  fault,
  what,
  next,
  again
}: {
  fault: CameraFault
  what: string
  next: string
  again: () => void
}) {
  const common = useCommonWords()
  return (
    <>
      <Note kind="ask" role="alert" title={what}>
        {next}
      </Note>
      {fault !== 'missing' && (
        <Button icon={RefreshCw} onPress={again}>
          {common.again}
        </Button>
      )}
    </>
  )
}
