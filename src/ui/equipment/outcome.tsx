import { FaultNote } from '../parts/note.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import type { ComponentChildren } from 'preact'
import type { Recording } from './recording.ts'
import { useEquipmentWords } from './words/words.ts'

/** What became of the last tap: the undo bar, and in words what could not be saved. */
export function RecordingOutcome<Key>({
  recording,
  children
}: {
  recording: Recording<Key>
  /** One more thing to do about what was just recorded. */
  children?: ComponentChildren
}) {
  const words = useEquipmentWords().flow
  const failed = recording.failed.value
  const done = recording.done.value
  return (
    <>
      {failed && (
        <div class="stack">
          <FaultNote fault={failed.fault} />
          {failed.keys.length > 1 && <p>{words.someFailed(failed.keys.length)}</p>}
        </div>
      )}
      <p role="status" class="sub">
        {recording.undone.value ? words.undone : ''}
      </p>
      {done && (
        <UndoBar
          key={done.turn}
          name={done.said}
          said=""
          onUndo={() => void recording.undo()}
          onGone={recording.forget}
        >
          {children}
        </UndoBar>
      )}
    </>
  )
}
