import { Check } from 'lucide'
import type { MealChild } from '../../kit/care/views.ts'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from '../people/words/words.ts'
import { CareLine } from './care-line.tsx'
import { useCareWords } from './words/words.ts'

/** One plate: who, what must not be on it, what to do, and who made sure. */
export function MealRow({ child, onTick }: { child: MealChild; onTick: () => void }) {
  const { meal } = useCareWords()
  const common = useCommonWords()
  const people = usePeopleWords()
  const { card, confirmed } = child
  const { participant } = card
  const name = common.called(participant)
  const second = [
    common.grade[participant.grade],
    participant.badge > 0 ? people.badgeN(participant.badge) : ''
  ]
  return (
    <li class={confirmed ? 'ok' : undefined}>
      <div>
        <div class="l1">
          <Yomi of={participant} />
          <span class="sub">{second.filter(Boolean).join(common.separator)}</span>
        </div>
        <CareLine care={card.care} />
        {confirmed && (
          <div class="sub t16">{meal.byAt(confirmed.byName, common.time(confirmed.at))}</div>
        )}
      </div>
      <button
        type="button"
        class={confirmed ? 'tick on' : 'tick'}
        aria-pressed={confirmed !== null}
        aria-label={confirmed ? meal.confirmedLabel(name) : meal.confirmLabel(name)}
        onClick={onTick}
      >
        {confirmed && <Icon of={Check} />}
        <span>{confirmed ? meal.confirmed : meal.confirm}</span>
      </button>
    </li>
  )
}
