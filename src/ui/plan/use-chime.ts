import { useEffect, useRef } from 'preact/hooks'
import type { Id } from '../../domain/id.ts'
import type { RunningBlock } from '../../domain/plan/running.ts'
import { useApp } from '../app-context.ts'

/** Chimes once when the time of a block is up that was seen running here; not when somebody went on before. */
export function useChime(running: readonly RunningBlock[], minute: number): void {
  const { environment } = useApp()
  const endByBlock = useRef(new Map<Id, number>())
  useEffect(() => {
    const before = endByBlock.current
    const after = new Map(
      running.filter(({ to }) => to > minute).map(({ block, to }) => [block.id, to])
    )
    endByBlock.current = after
    const isUp = [...before].some(([id, to]) => to <= minute && !after.has(id))
    if (isUp) environment.sound('time-up')
  })
}
