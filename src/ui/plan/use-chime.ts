import { useEffect, useRef } from 'preact/hooks'
import type { Id } from '../../domain/id.ts'
import type { RunningBlock } from '../../domain/plan/running.ts'
import { useApp } from '../app-context.ts'

/** Chimes once a tablet when the time of a block is up that was seen running here, in whichever tab; not when somebody went on before. */
export function useChime(running: readonly RunningBlock[], minute: number): void {
  const { environment } = useApp()
  const endByBlock = useRef(new Map<Id, number>())
  useEffect(() => {
    const before = endByBlock.current
    const after = new Map(
      running.filter(({ to }) => to > minute).map(({ block, to }) => [block.id, to])
    )
    endByBlock.current = after
    const up = [...before].filter(([id, to]) => to <= minute && !after.has(id))
    const chime = up.map((end) => end.join('@')).join()
    const { preferences } = environment
    if (chime === '' || preferences.read('chimed') === chime) return
    preferences.write('chimed', chime)
    environment.sound('time-up')
  })
}
