import { RefreshCw } from 'lucide'
import { useWords } from '../hand.ts'
import type { CameraFault } from '../surroundings.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'

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
  const { common } = useWords()
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
