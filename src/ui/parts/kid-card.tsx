import type { PresenceCounts, PresenceState } from '../../domain/attendance/attendance.ts'
import {
  ArrowRight,
  CameraOff,
  CircleCheck,
  CircleDashed,
  HeartHandshake,
  Minus,
  Scale,
  type IconNode
} from 'lucide'
import { isStaff } from '../../domain/rollcall/roll.ts'
import type { Group, Participant } from '../../domain/entity.ts'
import type { Card } from '../../kit/people/views.ts'
import { GroupMark } from './group-shape.tsx'
import { Icon } from './icon.tsx'
import type { CommonWords } from '../words/common/ja.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'

const LOOKS: Record<PresenceState, string> = { yet: '', arrived: 'in', absent: 'out', left: 'gone' }
export const ICON_BY_STATE: Record<PresenceState, IconNode> = {
  yet: CircleDashed,
  arrived: CircleCheck,
  absent: Minus,
  left: ArrowRight
}

/** 来た until the first has gone home, いる from then on: the same on the counter and on every card. */
export function sayState(
  words: Pick<CommonWords, 'here' | 'state'>,
  state: PresenceState,
  counts: Pick<PresenceCounts, 'left'>
): string {
  return state === 'arrived' && counts.left > 0 ? words.here : words.state[state]
}

/** What a child is called by; せい and めい break only between them. */
export function Yomi({ of }: { of: Participant }) {
  const common = useCommonWords()
  const [first = '', ...rest] = common.called(of).split(' ')
  return (
    <span class="yomi">
      <span>{first}</span> <span>{rest.join(' ')}</span>
    </span>
  )
}

/** Parents look on: one neutral mark 配慮; what it is stands in the child's sheet. */
export function CareSign() {
  const reception = useReceptionWords()
  return (
    <span class="mk care">
      <Icon of={HeartHandshake} />
      {reception.care}
    </span>
  )
}

function Marks({ card, group }: { card: Card; group: Group | undefined }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const { allergy, medicine, other } = card.care
  return (
    <span class="marks">
      <span class="g">
        {isStaff(card.participant) ? reception.staff : common.grade[card.participant.grade]}
      </span>
      {group && <GroupMark group={group} />}
      {card.hasConflict && (
        <span class="mk ask">
          <Icon of={Scale} />
          {reception.asked}
        </span>
      )}
      {(allergy || medicine || other) && <CareSign />}
      {card.photo === 'no' && (
        <span class="mk photo">
          <Icon of={CameraOff} />
          {reception.photoNo}
        </span>
      )}
    </span>
  )
}

/** まだ dashed · 来た filled · 欠席 light · 帰った with an edge. `fresh`: just tapped; `isLeaving`: somebody has gone home. */
export function KidCard({
  card,
  fresh,
  isLeaving = false,
  group,
  onPress
}: {
  card: Card
  group?: Group | undefined
  fresh?: boolean
  isLeaving?: boolean
  onPress: () => void
}) {
  const common = useCommonWords()
  const { participant, state } = card
  return (
    <button
      type="button"
      class={['kid', LOOKS[state], fresh ? 'fresh' : ''].filter(Boolean).join(' ')}
      aria-pressed={state === 'arrived'}
      onClick={onPress}
    >
      <Yomi of={participant} />
      <span class="kanji">
        <span>{common.beside(participant)}</span>
        <span class="st">
          <Icon of={ICON_BY_STATE[state]} size="s" />
          {sayState(common, state, { left: isLeaving ? 1 : 0 })}
        </span>
      </span>
      <Marks card={card} group={group} />
    </button>
  )
}
