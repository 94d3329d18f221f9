import { useEffect, useState } from 'preact/hooks'
import { ChevronRight, HeartPulse, Search } from 'lucide'
import type { FoundFamily } from '../../domain/people/finding.ts'
import { showPhones } from '../../domain/people/phone.ts'
import type { ConsentGaps } from '../../kit/care/views.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { Chip } from '../parts/chip.tsx'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { PhotoNoMark } from '../parts/photo-no.tsx'
import { to } from '../routes.ts'
import { useCareWords } from '../care/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePeopleWords } from './words/words.ts'

/** A screenful; the others follow after the picture. */
const AT_ONCE = 10

export function Families({
  view,
  found,
  gaps
}: {
  view: EventView
  found: readonly FoundFamily[]
  /** Items of consent nobody has answered, by child. */
  gaps?: ConsentGaps | undefined
}) {
  const drawn = useDrawn(found)
  return (
    <ul class="families">
      {drawn.map((one) => (
        <FamilyCard key={one.family.id} view={view} found={one} gaps={gaps} />
      ))}
    </ul>
  )
}

/** The first list is drawn whole; a letter that is typed does not wait for families below the edge of the screen. */
function useDrawn(found: readonly FoundFamily[]): readonly FoundFamily[] {
  const [last, setLast] = useState({ found, count: Infinity })
  const count = last.found === found ? last.count : AT_ONCE
  useEffect(() => {
    if (count >= found.length) return undefined
    const frame = requestAnimationFrame(() => setLast({ found, count: count + AT_ONCE }))
    return () => cancelAnimationFrame(frame)
  }, [found, count])
  return found.slice(0, count)
}

function FamilyCard({
  view,
  found: { family, by },
  gaps
}: {
  view: EventView
  found: FoundFamily
  gaps: ConsentGaps | undefined
}) {
  const { veil } = useApp()
  const people = usePeopleWords()
  const common = useCommonWords()
  const { guardian, participant: first } = family.cards[0] ?? {}
  const contact = [guardian && common.person(guardian), showPhones(guardian?.phone ?? '')]
    .filter(Boolean)
    .join(common.separator)
  return (
    <li class="card family">
      {!veil.value && (
        <h2>
          {people.family(first ? common.familyOf(first) : '')}
          {contact && <span class="sub t16">{contact}</span>}
        </h2>
      )}
      {by.map(({ place, text }) => (
        <p key={place} class="by sub">
          <Icon of={Search} size="s" />
          {people.foundBy(people[place], text)}
        </p>
      ))}
      <ul class="lines">
        {family.cards.map((card) => (
          <Child
            key={card.participant.id}
            view={view}
            card={card}
            gap={gaps?.[card.participant.id]?.length ?? 0}
          />
        ))}
      </ul>
    </li>
  )
}

function Child({ view, card, gap }: { view: EventView; card: Card; gap: number }) {
  const { consents } = useCareWords()
  const people = usePeopleWords()
  const common = useCommonWords()
  const { participant, care } = card
  const group = view.groups.find(({ id }) => id === participant.group)?.letter
  const second = [
    common.beside(participant),
    common.grade[participant.grade],
    group,
    participant.badge > 0 ? people.badgeN(participant.badge) : '',
    participant.walkIn ? people.walkIn : '',
    card.entries > 1 ? people.double : '',
    gap > 0 ? consents.gap(gap) : ''
  ]
  return (
    <li class="go">
      <a href={to('people', view.event.id, participant.id)}>
        <span class="who">
          <b>
            <Yomi of={participant} />
          </b>
          <span>{second.filter(Boolean).join(common.separator)}</span>
        </span>
        <PhotoNoMark card={card} />
        {(care.allergy || care.medicine || care.other) && (
          <Chip icon={HeartPulse}>{people.care}</Chip>
        )}
        <Icon of={ChevronRight} />
      </a>
    </li>
  )
}
