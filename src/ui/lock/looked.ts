import { signal } from '@preact/signals'
import { LOOK_MS } from '../../domain/lock/lock.ts'
import type { Id, Instant } from '../../domain/id.ts'

/** Children, or the meal of an event, whose care was opened past the PIN by 緊急で見る, in this tab. */
export const looked = signal<ReadonlySet<Id>>(new Set())

/** The same, however it was opened: that somebody looked is on record, and since when it is open. */
export const opened = signal<ReadonlyMap<Id, Instant>>(new Map())

const timerById = new Map<Id, ReturnType<typeof setTimeout>>()

/** Both close by themselves. */
export function keepOpened(id: Id, at: Instant, isPastPin: boolean): void {
  clearTimeout(timerById.get(id))
  opened.value = new Map([...opened.value, [id, at]])
  if (isPastPin) looked.value = new Set([...looked.value, id])
  timerById.set(
    id,
    setTimeout(() => {
      looked.value = new Set([...looked.value].filter((one) => one !== id))
      opened.value = new Map([...opened.value].filter(([one]) => one !== id))
    }, LOOK_MS)
  )
}
