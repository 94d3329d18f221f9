import { CameraOff, CircleCheck, CircleDashed, HeartHandshake, Scale } from 'lucide'
import type { Card } from '../../kit/people/views.ts'
import type { RollPerson } from '../../kit/rollcall/views.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useRollCallWords } from './words/words.ts'

/** まだ dashed, いた filled; a tap on まだ says いた, one on いた opens the person. */
export function RollCard({
  person,
  fresh,
  onPress
}: {
  person: RollPerson
  fresh: boolean
  onPress: () => void
}) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const { card, seen, isContradicted } = person
  const { participant } = card
  const looks = ['kid roll', seen ? 'in' : '', fresh ? 'fresh' : '']
  return (
    <button
      type="button"
      class={looks.filter(Boolean).join(' ')}
      aria-pressed={seen !== null}
      onClick={onPress}
    >
      <Yomi of={participant} />
      <span class="kanji">
        <span>{common.beside(participant)}</span>
        <span class="st">
          <Icon of={seen ? CircleCheck : CircleDashed} size="s" />
          {seen ? words.seen : words.missing}
        </span>
      </span>
      <Marks card={card} isAsked={isContradicted} />
    </button>
  )
}

/** Parents may look on here, too: one neutral mark, the words stand in the person's sheet. */
function Marks({ card, isAsked }: { card: Card; isAsked: boolean }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const { allergy, medicine, other } = card.care
  return (
    <span class="marks">
      <span class="g">{common.grade[card.participant.grade]}</span>
      {isAsked && (
        <span class="mk ask">
          <Icon of={Scale} />
          {reception.asked}
        </span>
      )}
      {(allergy || medicine || other) && (
        <span class="mk care">
          <Icon of={HeartHandshake} />
          {reception.care}
        </span>
      )}
      {card.photo === 'no' && (
        <span class="mk photo">
          <Icon of={CameraOff} />
          {reception.photoNo}
        </span>
      )}
    </span>
  )
}
