import type { EventView, Held, Tablet } from '../../../kit/views.ts'
import type { Session } from '../../../domain/entity.ts'
import type { Day } from '../../../domain/id.ts'

export type StepName =
  | 'days'
  | 'venues'
  | 'sessions'
  | 'roster'
  | 'groups'
  | 'equipment'
  | 'plan'
  | 'staff'
  | 'lenders'
  | 'tablets'

export interface PreparationStep {
  readonly name: StepName
  readonly count: number
  /** `open` may stay empty: a caravan can start without it. */
  readonly state: 'done' | 'missing' | 'open'
}

const MAY_STAY_EMPTY: ReadonlySet<StepName> = new Set(['groups', 'staff', 'lenders'])

export function preparationSteps(
  view: EventView,
  held: Held | null,
  tablets: readonly Tablet[]
): readonly PreparationStep[] {
  const counts: readonly (readonly [StepName, number])[] = [
    ['days', view.event.days.length],
    ['venues', view.venues.length],
    ['sessions', view.sessions.length],
    ['roster', held?.people ?? 0],
    ['equipment', held?.things ?? 0],
    ['plan', held?.blocks ?? 0],
    ['tablets', tabletsOf(view, tablets).length],
    ['groups', view.groups.length],
    ['staff', view.staff.length],
    ['lenders', view.lenders.length]
  ]
  return counts.map(([name, count]) => ({ name, count, state: stateOf(name, count) }))
}

function stateOf(name: StepName, count: number): PreparationStep['state'] {
  if (count > 0) return 'done'
  return MAY_STAY_EMPTY.has(name) ? 'open' : 'missing'
}

/** The other tablets that will work at this event. */
export function tabletsOf(view: EventView, tablets: readonly Tablet[]): readonly Tablet[] {
  return tablets.filter((tablet) => !tablet.self && tablet.events.includes(view.event.id))
}

export function nextStep(steps: readonly PreparationStep[]): PreparationStep | null {
  return steps.find((step) => step.state === 'missing') ?? null
}

interface Gap {
  readonly day: Day
  readonly venue: string
}

/** Days and venues without a session: what filling in one go would make. */
export function sessionGaps(view: EventView): readonly Gap[] {
  return view.event.days.flatMap((day) =>
    view.venues
      .filter(({ id }) => !view.sessions.some((one) => one.day === day && one.venue === id))
      .map(({ id }) => ({ day, venue: id }))
  )
}

type Begun = Pick<Session, 'event' | 'venue' | 'day' | 'title' | 'start' | 'end'>

/** The next session follows the one made last, at its venue and on its day; other places and days are filled in one go. */
export function nextSession(
  { event, venues, sessions }: EventView,
  made: Pick<Session, 'venue' | 'day' | 'end'> | null
): Begun {
  const last = made ?? sessions.at(-1)
  return {
    event: event.id,
    venue: last?.venue ?? venues[0]?.id ?? '',
    day: last?.day ?? event.days[0] ?? '',
    title: '',
    start: last?.end ?? '09:30',
    end: last ? '' : '12:00'
  }
}

/** The letter after the last one in use: A, B … Z; empty when all are taken. */
export function nextLetter(taken: readonly string[]): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  return letters.find((letter) => !taken.includes(letter)) ?? ''
}

export const SHAPES = ['circle', 'triangle', 'square', 'star', 'diamond', 'heart'] as const

/** The shapes go round, so that neighbouring groups never look alike. */
export function nextShape(groups: number): (typeof SHAPES)[number] {
  return SHAPES[groups % SHAPES.length] ?? 'circle'
}
