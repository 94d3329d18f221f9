import { Check, Eye, HeartHandshake, Phone, TriangleAlert } from 'lucide'
import type { RollPerson } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useReceptionWords } from '../../attendance/reception/words/words.ts'
import { useGroups } from '../use-groups.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { GroupShape } from '../../parts/group-shape.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Yomi } from '../../parts/kid-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useRollCallWords } from '../words/words.ts'

/** Somebody nobody has seen: where last, what must be known, and two things to do. */
export function MissingCard({
  person,
  onFound,
  onCall
}: {
  person: RollPerson
  onFound: () => void
  onCall: () => void
}) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const { card, isAdult } = person
  const { participant, state } = card
  const group = useGroups().get(participant.group)
  const beside = [
    common.beside(participant),
    common.grade[participant.grade],
    participant.badge > 0 ? words.evacuation.badge(participant.badge) : '',
    state === 'yet' && !isAdult ? words.whyNot.yet : ''
  ]
  return (
    <li>
      <div>
        <Yomi of={participant} />
        <p>
          {beside.filter(Boolean).join(common.separator)}
          {group && (
            <span class="of-group">
              <GroupShape shape={group.shape} />
              {words.group(group.letter)}
            </span>
          )}
        </p>
        <Last person={person} />
        <CareLine person={person} />
      </div>
      <div class="acts">
        <Button kind="main" icon={Check} onPress={onFound}>
          {words.evacuation.found}
        </Button>
        <Button icon={Phone} onPress={onCall}>
          {isAdult ? words.evacuation.phoneSelf : words.evacuation.phoneHome}
        </Button>
      </div>
    </li>
  )
}

function Last({ person: { last } }: { person: RollPerson }) {
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  if (!last) return <p class="last">{words.lastNone}</p>
  const who = last.byName === '' ? last.device : `${last.byName}(${last.device})`
  return (
    <p class="last">
      <Icon of={Eye} size="s" /> {words.last(common.time(last.at), last.place || last.session, who)}
    </p>
  )
}

/** In words where the PIN does not stand before care; else one mark, and 電話 opens the rest. */
function CareLine({ person: { card } }: { person: RollPerson }) {
  const { kit, veil } = useApp()
  const reception = useReceptionWords()
  const isOpen = useLive(() => kit.lock, [kit])?.isOpen ?? false
  const { medicine, allergy, other } = card.care
  const text = [medicine, allergy, other].filter(Boolean).join(' / ')
  if (text === '') return null
  if (veil.value || !isOpen)
    return (
      <span class="mk care">
        <Icon of={HeartHandshake} />
        {reception.care}
      </span>
    )
  return (
    <span class="mk words">
      <Icon of={TriangleAlert} />
      {text}
    </span>
  )
}
