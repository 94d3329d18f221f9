import { familiesOf, type FamilyCards } from '../../domain/people/families.ts'
import type { Id } from '../../domain/id.ts'
import type { Kit } from '../../kit/open.ts'
import type { Card } from '../../kit/people/views.ts'
import type { Stop, Watch } from '../../lib/emitter.ts'

export type FamiliesByEvent = ReadonlyMap<Id, readonly FamilyCards[]>

/**
 * The families of these events, told once all of them are read and then at every change. One event is read after the other
 * with room between them, so that no letter that is being typed waits for all. `ready`: makes each roster ready for finding.
 */
export function watchFamilies(
  roster: Kit['roster'],
  events: readonly Id[],
  ready: (cards: readonly Card[]) => void
): Watch<FamiliesByEvent> {
  return (seen) => {
    const stops: Stop[] = []
    const familiesByEvent = new Map<Id, readonly FamilyCards[]>()
    let waiting: ReturnType<typeof setTimeout> | undefined

    function follow(at: number): void {
      const event = events[at]
      if (event === undefined) return seen(new Map())
      stops.push(
        roster(event)((cards) => {
          ready(cards)
          const isFirst = !familiesByEvent.has(event)
          familiesByEvent.set(event, familiesOf(cards))
          if (familiesByEvent.size === events.length) seen(new Map(familiesByEvent))
          else if (isFirst) waiting = setTimeout(() => follow(at + 1))
        })
      )
    }

    follow(0)
    return () => {
      clearTimeout(waiting)
      for (const stop of stops) stop()
    }
  }
}
