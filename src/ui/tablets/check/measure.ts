import { useCallback, useEffect, useState } from 'preact/hooks'
import { useApp } from '../../app-context.ts'
import type { Storage } from '../../ui-environment.ts'
import type { Measured } from './rows.ts'

async function measure(storage: Storage): Promise<Measured> {
  const [persistent, precached, room] = await Promise.all([
    storage.persistent(),
    storage.precached(),
    storage.room()
  ])
  return { persistent, precached, room, fullAt: storage.fullAt(), bareStart: storage.bareStart() }
}

/** What the browser says and does now; `again` asks it anew. */
export interface Measuring {
  readonly measured: Measured | null
  readonly again: () => void
}

export function useMeasured(): Measuring {
  const { storage } = useApp().environment
  const [measured, setMeasured] = useState<Measured | null>(null)
  const [round, setRound] = useState(0)
  useEffect(() => {
    let shown = true
    void measure(storage).then((now) => {
      if (shown) setMeasured(now)
    })
    return () => {
      shown = false
    }
  }, [storage, round])
  return { measured, again: useCallback(() => setRound((past) => past + 1), []) }
}
