import { useMemo } from 'preact/hooks'
import {
  findFamilies,
  readyForFinding,
  type FoundFamily,
  type Wanted
} from '../../domain/people/finding.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { Families } from './family-card.tsx'
import { watchFamilies } from './rosters.ts'
import { inShownOrder } from './shown-order.ts'
import { usePeopleWords } from './words/words.ts'

export interface EventHits {
  readonly view: EventView
  readonly found: readonly FoundFamily[]
}

/** Drawing more of other events than one looks through would hold up the next letter. */
const FAMILIES_SHOWN = 12

/** What other events have of it, the newest first; none while nothing is typed, undefined while their rosters are being read. */
export function useElsewhere(
  others: readonly EventView[],
  wanted: Wanted,
  isAsked: boolean
): readonly EventHits[] | undefined {
  const { kit, veil } = useApp()
  const common = useCommonWords()
  const ids = isAsked ? others.map(({ event }) => event.id).join(' ') : ''
  const familiesByEvent = useLive(() => {
    const ready = (cards: readonly Card[]) => readyForFinding(cards, common.called)
    return watchFamilies(kit.roster, ids.split(' ').filter(Boolean), ready)
  }, [kit, ids, common])
  return useMemo(() => {
    if (wanted.words.length === 0) return []
    return (
      familiesByEvent &&
      others.toReversed().flatMap((view) => {
        const families = inShownOrder(familiesByEvent.get(view.event.id) ?? [], veil.value)
        const found = findFamilies(families, wanted, common.called)
        return found.length > 0 ? [{ view, found }] : []
      })
    )
  }, [familiesByEvent, wanted, others, veil.value, common])
}

export function FoundThere({
  events,
  isWhole,
  onWhole
}: {
  events: readonly EventHits[]
  isWhole: boolean
  onWhole: () => void
}) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const shown = isWhole ? events : firstOf(events, FAMILIES_SHOWN)
  const rest = familiesIn(events) - familiesIn(shown)
  if (events.length === 0) return null
  return (
    <section class="stack elsewhere">
      <h2 class="t24">{people.elsewhere}</h2>
      {shown.map(({ view, found }) => (
        <section key={view.event.id}>
          <h3 class="t20">
            {view.event.title}
            {view.event.days[0] !== undefined && (
              <span class="sub t16">{common.dayLong(view.event.days[0])}</span>
            )}
          </h3>
          <Families view={view} found={found} />
        </section>
      ))}
      {rest > 0 && (
        <Button kind="quiet" onPress={onWhole}>
          {people.showRest(rest)}
        </Button>
      )}
    </section>
  )
}

function familiesIn(events: readonly EventHits[]): number {
  return events.reduce((sum, { found }) => sum + found.length, 0)
}

function firstOf(events: readonly EventHits[], most: number): readonly EventHits[] {
  let left = most
  return events.flatMap(({ view, found }) => {
    const first = found.slice(0, left)
    left -= first.length
    return first.length > 0 ? [{ view, found: first }] : []
  })
}
