import { FaultNote } from '../parts/note.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import type { Changes } from './use-changes.ts'

export function LastChange({ changes: { last, undo, forget, fault } }: { changes: Changes }) {
  return (
    <>
      <FaultNote fault={fault} />
      {last && (
        <UndoBar
          key={last.turn}
          name={last.block.title}
          said={last.said}
          onUndo={undo}
          onGone={forget}
        />
      )}
    </>
  )
}
