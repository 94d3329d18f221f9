import type { Reception } from '../../../kit/attendance/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { Calls } from '../../parts/calls.tsx'
import { CountsRow } from '../../parts/counts.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { Key, Masu, SQUARE_BY_STATE } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useDayWords } from './words/words.ts'

// A few missing children are named at once; more of them are found at reception.
const NAMED = 2
const ORDER = { arrived: 0, left: 1, yet: 2, absent: 3 } as const

export function CountsCard({ reception }: { reception: Reception }) {
  const day = useDayWords()
  const common = useCommonWords()
  const { counts, cards } = reception
  const squares = cards
    .toSorted((one, other) => ORDER[one.state] - ORDER[other.state])
    .map((card) => SQUARE_BY_STATE[card.state])
  const yet = cards.filter((card) => card.state === 'yet')
  const said = day.today.countsSaid(counts.arrived, counts.yet, counts.absent, counts.left)
  return (
    <section class="card" aria-label={day.today.countsLabel}>
      <CountsRow
        counts={counts}
        hrefOf={(state) => (state ? to('reception', state) : to('reception'))}
      />
      {counts.expected > 0 && (
        <div class="row wrap squares">
          <Masu by20 squares={squares} label={said} />
          <span class="sub t16">{day.today.squareChild}</span>
        </div>
      )}
      {yet.length > 0 && yet.length <= NAMED && (
        <ul class="lines named">
          {yet.map((card) => (
            <YetLine key={card.participant.id} card={card} grade={common.grade} />
          ))}
        </ul>
      )}
    </section>
  )
}

function YetLine({ card, grade }: { card: Card; grade: Readonly<Record<string, string>> }) {
  const day = useDayWords()
  const common = useCommonWords()
  const { veil } = useApp()
  const { participant, guardian } = card
  const second = [common.beside(participant), grade[participant.grade], day.today.yetHere]
  const name = common.called(participant)
  return (
    <Row
      lead={<Key of="yet" big />}
      title={<Yomi of={participant} />}
      second={second.filter(Boolean).join(common.separator)}
    >
      {!veil.value && (
        <Calls
          text={guardian.phone}
          say={() => day.today.call}
          label={() => day.today.callLabel(name)}
        />
      )}
      {!veil.value && !guardian.phone && <span class="sub t16">{day.today.noPhone}</span>}
    </Row>
  )
}
