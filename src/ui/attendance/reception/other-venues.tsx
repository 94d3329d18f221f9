import type { Elsewhere } from '../../../kit/attendance/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { KidCard } from '../../parts/kid-card.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useReceptionWords } from './words/words.ts'

/** Children this session does not expect: where they are expected, and where they were last seen. */
export function OfOtherVenues({
  found,
  onTap
}: {
  found: readonly Elsewhere[]
  onTap: (card: Card) => void
}) {
  const { elsewhere: words } = useReceptionWords()
  const common = useCommonWords()
  return (
    <section class="stack" aria-label={words.title}>
      <h2 class="t20">{words.title}</h2>
      <p class="sub">{words.lead}</p>
      <ul class="people found">
        {found.map(({ card, venues, seen }) => (
          <li key={card.participant.id}>
            <KidCard card={card} onPress={() => onTap(card)} />
            <p class="sub t16">
              {venues.length > 0 ? words.expected(venues.join(common.separator)) : words.notToday}
            </p>
            {seen && (
              <p class="sub t16">
                {words.seen(common.state[seen.state], common.time(seen.at), seen.venue)}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
