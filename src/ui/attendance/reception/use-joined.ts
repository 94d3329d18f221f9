import { useEffect, useState } from 'preact/hooks'
import type { Id } from '../../../domain/id.ts'
import type { Recent } from '../../../kit/attendance/views.ts'
import type { Fresh } from './fresh.ts'

/** Whoever has just walked in is told like every arrival, as soon as the table shows the mark. */
export function useJoined(recent: readonly Recent[], told: (fresh: Fresh) => void) {
  const [joined, setJoined] = useState<Id | null>(null)
  const mark = recent.find(({ participant }) => participant.id === joined)
  useEffect(() => {
    if (!mark) return
    told({ facts: [mark.fact], participants: [mark.participant], status: mark.status })
    setJoined(null)
  }, [mark])
  return setJoined
}
