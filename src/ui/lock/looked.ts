import { signal } from '@preact/signals'
import { LOOK_MS } from '../../domain/lock/lock.ts'
import type { Id } from '../../domain/id.ts'

/** Children whose care and telephone were opened by 緊急で見る, in this tab. */
export const looked = signal<ReadonlySet<Id>>(new Set())

const timerById = new Map<Id, ReturnType<typeof setTimeout>>()

export function keepLooked(child: Id): void {
  clearTimeout(timerById.get(child))
  looked.value = new Set([...looked.value, child])
  timerById.set(
    child,
    setTimeout(() => {
      looked.value = new Set([...looked.value].filter((one) => one !== child))
    }, LOOK_MS)
  )
}
