import type { EventView } from '../../../kit/event/views.ts'
import type { Held, Tablet } from '../../../kit/tablets/views.ts'

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
