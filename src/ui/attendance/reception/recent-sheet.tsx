import { Undo2 } from 'lucide'
import { readName } from '../../../domain/people/people.ts'
import type { Session } from '../../../domain/entity.ts'
import type { FactId } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Recent } from '../../../kit/attendance/views.ts'

import { later } from '../../later.tsx'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { Key, type Square } from '../../parts/masu.tsx'
import { sayNamesake } from '../../parts/namesake.ts'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useReceptionWords } from './words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useQuestionsWords } from '../../conflicts/words/words.ts'

const SQUARES: Record<Recent['status'], Square> = {
  arrived: 'on',
  absent: 'no',
  left: 'left',
  cleared: 'yet'
}

const RollCallBand = later(async () => (await import('../../rollcall/band.tsx')).RollCallBand)

export function RecentSheet({
  session,
  recent,
  fault,
  onUndo,
  onClose
}: {
  session: Session
  recent: readonly Recent[]
  fault: Fault | null
  onUndo: (fact: FactId) => void
  onClose: () => void
}) {
  const words = useReceptionWords()
  return (
    <Sheet title={words.recentTitle} second={words.recentLead} onClose={onClose}>
      <FaultNote fault={fault} />
      {/* what was begun and is open is gone on with from here, too */}
      <RollCallBand event={session.event} day={session.day} />
      {recent.length === 0 && <p class="sub">{words.recentNone}</p>}
      <ul class="lines">
        {recent.map((one) => (
          <RecentRow key={one.fact} one={one} onUndo={() => onUndo(one.fact)} />
        ))}
      </ul>
    </Sheet>
  )
}

function RecentRow({ one, onUndo }: { one: Recent; onUndo: () => void }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const questions = useQuestionsWords()
  const now = useNow()
  const name = common.called(one.participant)
  const isRoman = name !== readName(one.participant)
  const second = [
    // おおの and おの are both Ono
    isRoman && common.beside(one.participant),
    sayNamesake({ common, questions }, one.namesake),
    reception.child.statusAt(reception.child.status[one.status], common.moment(one.at, now)),
    one.byName,
    one.device
  ]
  return (
    <Row
      lead={<Key of={SQUARES[one.status]} big />}
      title={<Yomi of={one.participant} />}
      second={second.filter(Boolean).join(common.separator)}
    >
      {one.undone ? (
        <Chip kind="calm">{reception.undone}</Chip>
      ) : (
        <Button kind="quiet" icon={Undo2} onPress={onUndo} label={`${name} ${reception.undo}`}>
          {reception.undo}
        </Button>
      )}
    </Row>
  )
}
