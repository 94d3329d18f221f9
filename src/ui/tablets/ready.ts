import { roomOf } from '../../domain/tablets/room.ts'
import type { CheckReport, Tablet } from '../../kit/views.ts'

/** The parts of a report that should be so before a tablet leaves. */
function failing(check: CheckReport): readonly ('installed' | 'persistent' | 'precached')[] {
  return (['installed', 'persistent', 'precached'] as const).filter((part) => !check[part])
}

export function isReady(tablet: Tablet): boolean {
  const { check } = tablet
  return check !== null && failing(check).length === 0 && roomOf(check.freeMiB).kind !== 'little'
}

/** The tablets that join events one by one: organizers hold every key already. */
export function without(tablets: readonly Tablet[], event: string): readonly Tablet[] {
  return tablets.filter((one) => one.role !== 'organizer' && !one.events.includes(event))
}

/** 512 → 512 MB, 2048 → 2 GB: as the tablet's own settings show it. */
export function sizeOf(mib: number): string {
  if (mib < 1024) return `${Math.round(mib)} MB`
  const gib = mib / 1024
  return gib < 10 ? `${gib.toFixed(1)} GB` : `${Math.round(gib)} GB`
}
