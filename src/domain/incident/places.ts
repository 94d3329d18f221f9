// どこ: places of the day's plan, the one that runs first, so that nobody types. Rule J10.
import { planNow } from '../plan/now.ts'
import type { Block } from '../entity.ts'
import type { Clock } from '../id.ts'

/** As many as stand in one row with ほか. */
const MOST = 3

export interface IncidentPlaces {
  /** Where the running block is; else the venue. */
  readonly here: string
  readonly others: readonly string[]
}

/** `blocks`: of the day and venue, in their order. */
export function incidentPlaces(
  blocks: readonly Block[],
  clock: Clock,
  venue: string
): IncidentPlaces {
  const { now, next } = planNow(blocks, clock)
  const here = placeOf(now?.block) || placeOf(next?.block) || venue
  const all = [...new Set([...blocks.map(placeOf), venue])].filter(Boolean)
  return { here, others: all.filter((place) => place !== here).slice(0, MOST - 1) }
}

function placeOf(block: Block | undefined): string {
  return block?.place.trim() ?? ''
}
