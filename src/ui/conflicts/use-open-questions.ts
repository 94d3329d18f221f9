import type { Event } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import type { Question } from '../../kit/conflicts/views.ts'
import type { Stop, Watch } from '../../lib/emitter.ts'
import { useApp } from '../app-context.ts'
import { useEventInSight } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'

/** What is open of one event; `event` null: of things, staff and lenders. */
export interface OpenOfEvent {
  readonly event: Event | null
  /** Undefined: not looked at yet. */
  readonly questions: readonly Question[] | undefined
}

/**
 * All that is open: of the event in sight first, then of what belongs to no event, then of the other events, the newest first. Each is
 * looked at once the one before is known, so that the first picture does not wait for a whole season. Undefined while opening.
 */
export function useOpenQuestions(): readonly OpenOfEvent[] | undefined {
  const { kit } = useApp()
  const inSight = useEventInSight()
  const events = useLive(() => kit.askedEvents, [kit])
  const first = inSight?.view.event.id ?? ''
  const ids = inOrder(events ?? [], first)
  const lists = useLive(
    () => asEventsInTurn(ids.map((id) => kit.questions(id))),
    [kit, ids.join(' ')]
  )
  if (!events || inSight === undefined) return undefined
  return ids.map((id, at) => ({
    event: events.find((one) => one.id === id) ?? null,
    questions: lists?.[at]
  }))
}

/** Empty stands for what belongs to no event. */
function inOrder(events: readonly Event[], first: EventId): readonly EventId[] {
  const others = events.map(({ id }) => id).filter((id) => id !== first)
  const isThere = others.length < events.length
  return isThere ? [first, '', ...others] : ['', ...others]
}

/** As far as it is known. */
export function openCountOf(open: readonly OpenOfEvent[] | undefined): number {
  return (open ?? []).reduce((sum, { questions }) => sum + (questions?.length ?? 0), 0)
}

export function isAllKnown(open: readonly OpenOfEvent[] | undefined): boolean {
  return open?.every(({ questions }) => questions !== undefined) ?? false
}

/** Several watches as one list; the next begins when the one before has told something. */
export function asEventsInTurn<Value>(
  watches: readonly Watch<Value>[]
): Watch<readonly (Value | undefined)[]> {
  return (seen) => {
    const stops: Stop[] = []
    let isStopped = false
    let values: readonly (Value | undefined)[] = watches.map(() => undefined)
    const begin = (at: number): void => {
      const watch = watches[at]
      if (!watch || isStopped) return
      let isFirst = true
      const stop = watch((value) => {
        values = values.map((one, other) => (other === at ? value : one))
        seen(values)
        if (isFirst) queueMicrotask(() => begin(at + 1))
        isFirst = false
      })
      if (isStopped) stop()
      else stops.push(stop)
    }
    begin(0)
    return () => {
      isStopped = true
      for (const stop of stops) stop()
    }
  }
}
