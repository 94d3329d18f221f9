// Opening care leaves a fact, however it is opened; once until it closes by itself. Rule H30.
import type { Fault } from '../../kit/fault.ts'
import type { EventId, Id, Instant } from '../../domain/id.ts'
import { useApp } from '../app-context.ts'
import { keepOpened, looked, opened } from './looked.ts'

export interface LookedAt {
  /** Null: it is not open. */
  readonly since: Instant | null
  /** It was opened past the PIN, and stays so for a while. */
  readonly isPastPin: boolean
  /** In an emergency nothing waits for the disk. */
  readonly look: (how: 'open' | 'emergency', told: (fault: Fault | null) => void) => void
}

/** `id`: a child, or the event itself for the care of a whole meal. */
export function useLooked(event: EventId, id: Id): LookedAt {
  const { commands, environment } = useApp()
  return {
    since: opened.value.get(id) ?? null,
    isPastPin: looked.value.has(id),
    look(how, told) {
      const isOnRecord = opened.value.has(id)
      keepOpened(id, environment.now(), how === 'emergency')
      if (isOnRecord) return
      const saving = id === event ? commands.lookAtMeal(event) : commands.look(event, id)
      void saving.then((saved) => told(saved.ok ? null : saved.fault))
    }
  }
}
