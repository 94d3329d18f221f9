import { useRef } from 'preact/hooks'
import type { Id } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'

// A nervous second tap lands within this time; a meant one does not.
const DOUBLE_TAP_MS = 400
// 欠席にする and もとにもどす take each other's place under one finger: a slow double tap must not press both.
const SWAPPED_MS = 1000

interface SecondTap {
  /** The same child or family again, too soon to be meant. */
  readonly isDouble: (id: Id) => boolean
  /** Writes, unless the button that wrote last stood in the same place a moment ago. */
  readonly swap: (id: Id, write: () => Promise<void>) => Promise<void>
}

export function useSecondTap(): SecondTap {
  const { environment } = useApp()
  const last = useRef({ id: '', at: 0 })
  const isAgain = (id: Id, withinMs: number) => {
    const { id: before, at } = last.current
    last.current = { id, at: environment.now() }
    return before === id && last.current.at - at < withinMs
  }
  return {
    isDouble: (id) => isAgain(id, DOUBLE_TAP_MS),
    async swap(id, write) {
      if (isAgain(id, SWAPPED_MS)) return
      await write()
      // counted from when the other button can stand there, however slow the disk
      if (last.current.id === id) last.current = { id, at: environment.now() }
    }
  }
}
