import { Undo2 } from 'lucide'
import { Button } from '../../parts/button.tsx'
import { Key } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import type { EnteredRow } from './use-entering.ts'
import { usePaperInWords } from './words/words.ts'

/** What was typed in this sitting, latest first, each to be taken back. */
export function EnteredRows({
  rows,
  onUndo
}: {
  rows: readonly EnteredRow[]
  onUndo: (row: EnteredRow) => void
}) {
  const words = usePaperInWords()
  const standing = rows.filter(({ undone }) => !undone).length
  return (
    <section class="card">
      <h2 class="t20">{words.entered}</h2>
      <p class="sub" role="status">
        {standing === 0 ? words.enteredNone : words.wrote(standing)}
      </p>
      <ul class="lines">
        {rows.map((row) => (
          <Row
            key={row.fact}
            lead={<Key of={row.undone ? 'yet' : 'on'} big />}
            title={row.who}
            second={row.undone ? words.undone : row.said}
          >
            {!row.undone && (
              <Button
                kind="quiet"
                icon={Undo2}
                label={`${words.undo}: ${row.who}`}
                onPress={() => onUndo(row)}
              >
                {words.undo}
              </Button>
            )}
          </Row>
        ))}
      </ul>
    </section>
  )
}
