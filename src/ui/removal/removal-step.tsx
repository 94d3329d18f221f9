import type { Doing } from '../doing.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useRemovalWords } from './words/words.ts'

/** What will be so afterwards, line by line, above the act; nothing is chosen beforehand. */
export function RemovalStep({
  title,
  lines,
  doing,
  onYes,
  onNo
}: {
  title: string
  lines: readonly string[]
  doing: Pick<Doing, 'busy' | 'fault'>
  onYes: () => void
  onNo: () => void
}) {
  const words = useRemovalWords()
  return (
    <section class="removal" aria-label={title}>
      <h2 class="t20">{title}</h2>
      <ul class="says">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <FaultNote fault={doing.fault} />
      <div class="two">
        <Button kind="quiet" big onPress={onNo}>
          {words.no}
        </Button>
        <Button kind="stop" big busy={doing.busy} onPress={onYes}>
          {words.yes}
        </Button>
      </div>
    </section>
  )
}
