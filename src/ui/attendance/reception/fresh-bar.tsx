import { Users } from 'lucide'
import { restOfFamily } from '../../../domain/attendance/arrive.ts'
import type { Participant } from '../../../domain/entity.ts'
import type { Card } from '../../../kit/people/views.ts'
import { Button } from '../../parts/button.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import type { CommonWords } from '../../words/common/ja.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { Bringers } from './bringers.tsx'
import type { Fresh } from './fresh.ts'
import type { Taps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

/** From so many on a family is named as one. */
const MANY = 3

/** What was just recorded, with one undo for all of it; and in one more tap the rest of the family, or who brought it. */
export function FreshBar({
  fresh,
  cards,
  taps
}: {
  fresh: Fresh
  cards: readonly Card[]
  taps: Taps
}) {
  const words = useReceptionWords()
  const common = useCommonWords()
  const ids = new Set(fresh.participants.map(({ id }) => id))
  const own = cards.filter(({ participant }) => ids.has(participant.id))
  const rest = fresh.status === 'arrived' ? restOfFamily(own, cards) : []
  const { name, isFamily } = sayWho(common, fresh.participants, own)
  const said = isFamily ? words.familyCame(own.length) : words.did[fresh.status]
  const brought = fresh.brought !== undefined && words.cameWith(fresh.brought)
  return (
    <UndoBar
      key={fresh.facts.join(' ') || name}
      name={name}
      said={brought || said}
      onUndo={fresh.facts.length > 0 ? () => taps.undo(fresh.facts) : undefined}
      onGone={taps.forget}
      more={
        rest.length > 0 ? (
          <Button big icon={Users} onPress={() => taps.arriveToo(rest)}>
            {words.wholeFamily(own.length + rest.length)}
          </Button>
        ) : (
          fresh.status === 'arrived' && (
            <Bringers of={own} told={fresh.brought ?? null} onTell={taps.tellBringer} />
          )
        )
      }
    />
  )
}

/** Two by name, more of one family as one. */
function sayWho(
  common: CommonWords,
  participants: readonly Participant[],
  cards: readonly Card[]
): { readonly name: string; readonly isFamily: boolean } {
  const [first] = participants
  const households = new Set(cards.map(({ household }) => household))
  if (first && participants.length >= MANY && households.size === 1)
    return { name: common.familyOf(first), isFamily: true }
  return { name: participants.map(common.called).join(common.separator), isFamily: false }
}
