import type { ComponentChildren } from 'preact'
import { Button } from '../../parts/button.tsx'
import { usePrepareWords } from './words/words.ts'

/** The foot of a form of an event: shut while something is missing, with what that is. */
export function Submit({
  missing,
  busy,
  children
}: {
  missing: readonly string[]
  busy: boolean
  children: ComponentChildren
}) {
  const prepare = usePrepareWords()
  const isShut = missing.length > 0
  return (
    <Button
      kind="main"
      big
      wide
      submit
      busy={busy}
      disabled={isShut}
      second={isShut ? prepare.createWhy(missing.join(prepare.and)) : undefined}
    >
      {children}
    </Button>
  )
}
