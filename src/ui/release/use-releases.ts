import { useCallback, useState } from 'preact/hooks'
import type { Participant } from '../../domain/entity.ts'
import type { FactId } from '../../domain/id.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'

/**
 * Who was just let go; together they are taken back, too. `picker` empty: alone; null: with somebody whose name is covered. Without
 * facts there is nothing to take back.
 */
export interface Released {
  readonly facts: readonly FactId[]
  readonly participants: readonly Participant[]
  readonly picker: string | null
  readonly what: 'left' | 'back'
}

export interface Releases {
  readonly fresh: Released | null
  readonly fault: Fault | null
  readonly told: (released: Released) => void
  readonly undo: () => void
  readonly forget: () => void
}

export function useReleases(): Releases {
  const { commands } = useApp()
  const [fresh, setFresh] = useState<Released | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const undo = async () => {
    if (!fresh || fresh.facts.length === 0) return
    const undone = await commands.takeBackRelease(fresh.facts)
    setFault(undone.ok ? null : undone.fault)
    if (undone.ok) setFresh(null)
  }
  return {
    fresh,
    fault,
    told(released) {
      setFault(null)
      setFresh(released)
    },
    undo: () => void undo(),
    forget: useCallback(() => setFresh(null), [])
  }
}
