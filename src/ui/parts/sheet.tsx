import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { X } from 'lucide'

import { Button } from './button.tsx'
import { useCommonWords } from '../words/common/words.ts'

/** Rises from below over everything; Escape, the veil and the button at top right all leave it. */
export function Sheet({
  title,
  second,
  leave,
  onClose,
  children
}: {
  title: string
  second?: string | undefined
  /** What the button at top right says; とじる unless leaving gives something up (やめる). */
  leave?: string | undefined
  onClose: () => void
  children: ComponentChildren
}) {
  const words = { common: useCommonWords() }
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="sheet"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div class="sheet-in">
        <div class="sheet-head">
          <div>
            <h1 id={id} tabIndex={-1}>
              {title}
            </h1>
            {second && <p class="sub">{second}</p>}
          </div>
          <span class="spacer" />
          <Button kind="plain" icon={X} onPress={onClose}>
            {leave ?? words.common.close}
          </Button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
