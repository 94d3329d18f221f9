import { closeLines, isLate, openLines, type CloseLine } from '../../domain/close/close-day.ts'
import { isOut } from '../../domain/equipment/thing.ts'
import type { Event } from '../../domain/entity.ts'
import type { Day, VenueId } from '../../domain/id.ts'
import type { DayEnd } from '../../kit/close/views.ts'
import type { IncidentTold } from '../../kit/incident/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useMemoLines } from '../tablets/memo/use-memo.ts'

/** All that is asked at the end of a day, from every subject that knows a part of it. */
export interface EndOfDayRead {
  readonly end: DayEnd
  readonly lines: readonly CloseLine[]
  readonly open: number
  readonly missing: number
  readonly things: { readonly total: number; readonly out: readonly string[] }
  readonly late: readonly Tablet[]
  /** Tablets that recorded something since the day began, and were heard from. */
  readonly heard: readonly Tablet[]
  readonly incidents: readonly IncidentTold[]
}

/** Null: no session; undefined: still reading. */
export function useEndOfDay(
  event: Event,
  day: Day,
  venue: VenueId
): EndOfDayRead | null | undefined {
  const { kit } = useApp()
  const { id } = event
  const end = useLive(() => kit.dayEnd(id, day, venue), [kit, id, day, venue])
  const calls = useLive(() => kit.rollCalls(id, day), [kit, id, day])
  const equipment = useLive(() => kit.equipment(id), [kit, id])
  const incidents = useLive(() => kit.incidents(id), [kit, id])
  const tablets = useLive(() => kit.tablets, [kit])
  const { lines: memo } = useMemoLines()
  if (end === null) return null
  if (!end || !calls || !equipment || !incidents || !tablets) return undefined
  const running = calls.filter(({ head }) => head.ended === null)
  const out = equipment.things.filter(isOut)
  const late = tablets.filter((one) => !one.self && one.standing !== 'cut' && isLate(one, end))
  const heard = tablets.filter(
    (one) => !one.self && (one.lastRecordAt ?? 0) >= end.begins && !late.includes(one)
  )
  const unfinished = incidents.filter(({ isOpen }) => isOpen)
  const lines = closeLines({
    gone: end.here.length,
    yet: end.yet.length,
    rollCalls: running.length,
    equipment: out.length,
    incidents: unfinished.length,
    vouched: end.untold.length,
    memo: memo.length,
    words: end.notes.length > 0 ? 0 : 1,
    tablets: late.length
  })
  return {
    end,
    lines,
    open: openLines(lines),
    missing: running.reduce((sum, one) => sum + one.missing.length, 0),
    things: { total: equipment.things.length, out: out.map(({ asset }) => asset.code) },
    late,
    heard,
    incidents: unfinished
  }
}
