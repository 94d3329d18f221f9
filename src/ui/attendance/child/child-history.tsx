import { Undo2 } from 'lucide'
import type { History } from '../../../kit/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'
import { useReleaseWords } from '../../release/words/words.ts'

/** Everything that was recorded, the newest first; what still stands can be taken back. */
export function ChildHistory({ history }: { history: readonly History[] }) {
  const { commands } = useApp()
  const reception = useReceptionWords()
  const doing = useDoing()
  const sorted = history.toSorted((one, other) => other.at - one.at)
  return (
    <section>
      <h2 class="t20">{reception.child.history}</h2>
      <FaultNote fault={doing.fault} />
      {sorted.length === 0 && <p class="sub">{reception.child.historyNone}</p>}
      <ul class="lines low">
        {sorted.map((one) => (
          <HistoryRow
            key={one.fact}
            one={one}
            onUndo={() => doing.run(() => commands.undo(one.fact))}
          />
        ))}
      </ul>
    </section>
  )
}

function HistoryRow({ one, onUndo }: { one: History; onUndo: () => void }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const now = useNow()
  const said = useSaid(one)
  const second = [common.moment(one.at, now), reception.child.by(one.byName, one.device)]
  return (
    <Row title={said} second={second.filter(Boolean).join(common.separator)}>
      {one.undone && <Chip kind="calm">{reception.child.undone}</Chip>}
      {one.standing && !one.undone && one.words.kind === 'mark' && (
        <Button kind="quiet" icon={Undo2} onPress={onUndo}>
          {reception.undo}
        </Button>
      )}
    </Row>
  )
}

function useSaid({ words }: History): string {
  const reception = useReceptionWords()
  const release = useReleaseWords()
  const common = useCommonWords()
  if (words.kind === 'looked') return reception.child.looked
  if (words.kind === 'vouched') return release.vouched.said(words)
  if (words.kind === 'called')
    return release.called(words, words.saidAt === null ? '' : common.time(words.saidAt))
  if (words.kind !== 'mark') return reception.child.decided
  const { picker: taker, broughtBy } = reception.child
  const picker = words.picker && (words.status === 'arrived' ? broughtBy : taker)(words.picker)
  return [reception.child.status[words.status], picker, words.session]
    .filter(Boolean)
    .join(common.separator)
}
