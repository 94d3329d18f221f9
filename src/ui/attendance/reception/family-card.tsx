import { CircleDashed } from 'lucide'
import type { Group } from '../../../domain/entity.ts'
import type { FamilyCards } from '../../../domain/people/families.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { GroupMark } from '../../parts/group-shape.tsx'
import { Icon } from '../../parts/icon.tsx'
import { CareSign, ICON_BY_STATE, sayState } from '../../parts/kid-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** A family of several: dashed while somebody is まだ, filled when all who come are here. */
export function FamilyCard({
  family: { cards },
  groups,
  fresh,
  isLeaving,
  onPress
}: {
  family: FamilyCards
  groups: readonly Group[]
  fresh: boolean
  isLeaving: boolean
  onPress: () => void
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const veil = useApp().veil.value
  const yet = cards.filter(({ state }) => state === 'yet').length
  const [first] = cards
  const [familyName] = first ? common.called(first.participant).split(' ') : []
  const names = ['kid', 'family', lookOf(cards), fresh ? 'fresh' : '']
  return (
    <button
      type="button"
      class={names.filter(Boolean).join(' ')}
      aria-pressed={yet === 0}
      onClick={onPress}
    >
      {!veil && <span class="yomi">{familyName}</span>}
      {cards.map((card) => (
        <Member key={card.participant.id} card={card} groups={groups} isLeaving={isLeaving} />
      ))}
      <span class="marks">
        {yet > 0 && (
          <span class="st g">
            <Icon of={CircleDashed} size="s" />
            {words.familyYet(yet)}
          </span>
        )}
        {cards.some(hasCare) && <CareSign />}
      </span>
    </button>
  )
}

function Member({
  card,
  groups,
  isLeaving
}: {
  card: Card
  groups: readonly Group[]
  isLeaving: boolean
}) {
  const common = useCommonWords()
  const { participant, state } = card
  const called = common.called(participant).split(' ')
  const group = groups.find(({ id }) => id === participant.group)
  return (
    <span class={`member ${state}`}>
      <Icon of={ICON_BY_STATE[state]} size="s" />
      <span class="hidden">{sayState(common, state, { left: isLeaving ? 1 : 0 })}</span>
      <b>{called.slice(1).join(' ') || called[0]}</b>
      <span class="g">{common.grade[participant.grade]}</span>
      {group && <GroupMark group={group} />}
    </span>
  )
}

function hasCare({ care: { allergy, medicine, other } }: Card): boolean {
  return [allergy, medicine, other].some((text) => text !== '')
}

/** Nobody is left to come: the look of those who came, else of all. */
function lookOf(cards: readonly Card[]): string {
  const states = new Set(cards.map(({ state }) => state))
  if (states.has('yet')) return states.size > 1 ? 'part' : ''
  if (states.has('arrived')) return 'in'
  return states.has('left') ? 'gone' : 'out'
}
