import { Redo2, Undo2 } from 'lucide'
import type { History } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useOfficeWords } from './words/words.ts'

/** Every mark of a child, the latest first: each can be taken back, however late, and counted again. */
export function MarksCard({ history }: { history: readonly History[] }) {
  const { commands } = useApp()
  const words = useOfficeWords()
  const doing = useDoing()
  const marks = history.filter((one) => one.words.kind === 'mark')
  return (
    <section class="card">
      <h2 class="t20">{words.marks}</h2>
      {marks.length === 0 && <p class="sub">{words.noMarks}</p>}
      <FaultNote fault={doing.fault} />
      <ul class="lines">
        {marks.map((one) => (
          <MarkRow
            key={one.fact}
            mark={one}
            onUndo={() => doing.run(() => commands.undo(one.fact))}
            onRedo={() => doing.run(() => commands.redo(one.fact))}
          />
        ))}
      </ul>
    </section>
  )
}

function MarkRow({
  mark,
  onUndo,
  onRedo
}: {
  mark: History
  onUndo: () => void
  onRedo: () => void
}) {
  const words = useOfficeWords()
  const common = useCommonWords()
  const now = useNow()
  if (mark.words.kind !== 'mark') return null
  const { status, session, picker } = mark.words
  const state = common.state[status === 'cleared' ? 'yet' : status]
  const when = common.moment(mark.at, now)
  const second = [when, session, picker, words.said(mark.byName, mark.device)]
  const note = mark.undone ? words.undone : mark.standing ? '' : words.replaced
  return (
    <Row title={state} second={[...second, note].filter(Boolean).join(common.separator)}>
      {mark.undone ? (
        <Button
          kind="quiet"
          icon={Redo2}
          label={words.againOf(`${state} ${when}`)}
          onPress={onRedo}
        >
          {words.again}
        </Button>
      ) : (
        <Button
          kind="quiet"
          icon={Undo2}
          label={words.takeBackOf(`${state} ${when}`)}
          onPress={onUndo}
        >
          {words.takeBack}
        </Button>
      )}
    </Row>
  )
}
