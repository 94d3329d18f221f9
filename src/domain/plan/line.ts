// Which blocks follow each other: the common ones and those of one station, what moves with a block, and what does not give way. Rules B6, B9–B11.
import { clockToMinutes } from '../calendar.ts'
import type { Block } from '../entity.ts'
import type { Day, Id, VenueId } from '../id.ts'

/** The blocks of one day at one venue in the order they run; blocks without a venue belong to every venue. */
export function blocksOfDay(blocks: readonly Block[], day: Day, venue: VenueId): readonly Block[] {
  return blocks
    .filter((one) => one.day === day && (one.venue === '' || venue === '' || one.venue === venue))
    .toSorted(byPlan)
}

export function byPlan(one: Block, other: Block): number {
  const planned = clockToMinutes(one.start) - clockToMinutes(other.start)
  return planned || (one.id < other.id ? -1 : 1)
}

/** Empty: what all do together. */
export function stationOf(block: Block): string {
  return block.station ?? ''
}

/** In the order they begin. */
export function stationsOf(blocks: readonly Block[]): readonly string[] {
  const named = blocks.toSorted(byPlan).map(stationOf)
  return [...new Set(named)].filter((station) => station !== '')
}

/** What one station goes through: its own blocks and the common ones. */
export function planLineOf(blocks: readonly Block[], station: string): readonly Block[] {
  return blocks.filter((one) => stationOf(one) === '' || stationOf(one) === station)
}

/** The block, and all that move when its end does: up to what is fixed; of a station up to where all come together again. */
export function followingOf(blocks: readonly Block[], id: Id): readonly Block[] {
  const sorted = blocks.toSorted(byPlan)
  const at = sorted.findIndex((one) => one.id === id)
  const block = sorted[at]
  if (!block) return []
  const moving = [block]
  const held = new Set<string>()
  for (const one of sorted.slice(at + 1)) {
    const station = stationOf(one)
    if (isOtherLine(block, one) || held.has(station)) continue
    const isFixed = isFixedFor(block, one)
    if (isFixed && (station === '' || station === stationOf(block))) break
    if (isFixed) held.add(station)
    if (isFixed || one.anchor === true) continue
    // who comes together again goes on together
    if (station === '') held.clear()
    moving.push(one)
  }
  return moving
}

/** The next in the plan that does not move for this block; null where nothing is fixed any more. */
export function barrierOf(blocks: readonly Block[], block: Block): Block | null {
  const later = blocks
    .filter((one) => one.start > block.start && !isOtherLine(block, one) && isFixedFor(block, one))
    .toSorted(byPlan)
  return later[0] ?? null
}

/** What is fixed and stands before it in the plan: it is not begun while that still runs. */
export function fixedBefore(blocks: readonly Block[], block: Block): readonly Block[] {
  return blocks.filter(
    (one) =>
      one.anchor === true && !one.skipped && one.start < block.start && !isOtherLine(block, one)
  )
}

function isOtherLine(block: Block, other: Block): boolean {
  const [own, its] = [stationOf(block), stationOf(other)]
  return own !== '' && its !== '' && own !== its
}

function isFixedFor(block: Block, other: Block): boolean {
  if (other.skipped) return false
  return other.anchor === true || (stationOf(block) !== '' && stationOf(other) === '')
}
