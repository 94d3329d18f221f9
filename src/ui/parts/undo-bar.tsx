import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { CircleCheck, Undo2 } from 'lucide'

import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { useReceptionWords } from '../attendance/reception/words/words.ts'

const TICKS = 10

/** Ten ticks for ten seconds, above the thumb row. Not a toast: it stays under a finger and さいきん holds the rest. */
export function UndoBar({
  name = '',
  said,
  onUndo,
  onGone,
  more,
  children
}: {
  /** Whom or what it is about, in bold before the rest. */
  name?: string
  said: string
  /** Absent when what is told cannot be taken back here. */
  onUndo?: (() => void) | undefined
  onGone: () => void
  /** Below the line: what can be said of it in one more tap. */
  more?: ComponentChildren
  /** One more thing to do about it. */
  children?: ComponentChildren
}) {
  const words = useReceptionWords()
  const [left, setLeft] = useState(TICKS)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (left === 0) return onGone()
    if (held) return undefined
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, held])
  return (
    <div
      class="undo"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <Icon of={CircleCheck} size="l" />
      <div>
        <span role="status">
          <b>{name}</b> {said}
        </span>
        <span class="hidden">{words.secondsLeft(left)}</span>
        <div class="ticks" aria-hidden="true">
          {Array.from({ length: TICKS }, (_, at) => (
            <i key={at} class={at < left ? undefined : 'off'} />
          ))}
        </div>
      </div>
      {children}
      {onUndo && (
        <Button big icon={Undo2} onPress={onUndo}>
          {words.undo}
        </Button>
      )}
      {more && <div class="more">{more}</div>}
    </div>
  )
}
