import { useRef, useState } from 'preact/hooks'
import { scanAtDoor, type DoorScan } from '../../../domain/attendance/door-scan.ts'
import type { Event, Session } from '../../../domain/entity.ts'
import type { FactId } from '../../../domain/id.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import type { Taps } from './use-taps.ts'

// A badge stays before the camera after it was read; the next one is another, or comes later.
const HELD_MS = 5000

/** What became of the last code; `facts`: what can be taken back. */
export interface BadgeAnswer {
  readonly scan: DoorScan
  readonly facts: readonly FactId[]
}

export function useBadgeReading({
  event,
  session,
  cards,
  taps
}: {
  event: Event
  session: Session
  cards: readonly Card[]
  taps: Taps
}) {
  const { commands, environment, sound } = useApp()
  const [answer, setAnswer] = useState<BadgeAnswer | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const seen = useRef({ text: '', at: 0 })

  const arrive = async (scan: DoorScan & { readonly kind: 'arrive' }) => {
    const participants = scan.cards.map(({ participant }) => participant)
    const ids = participants.map(({ id }) => id)
    const result = await commands.arrive({ session: session.id, participants: ids })
    setFault(result.ok ? null : result.fault)
    setAnswer(result.ok ? { scan, facts: result.value } : null)
    if (result.ok) taps.told({ facts: result.value, participants, status: 'arrived' })
  }

  const read = (text: string) => {
    const scan = scanAtDoor(text, event, cards)
    if (sound.value) environment.sound(SOUNDS[scan.kind])
    if (scan.kind === 'arrive') void arrive(scan)
    else {
      setFault(null)
      setAnswer({ scan, facts: [] })
    }
  }

  return {
    answer,
    fault,
    read,
    clear: () => setAnswer(null),
    /** From the camera, which tells a code again and again while it is held there. */
    see: (text: string): void => {
      const { text: before, at } = seen.current
      seen.current = { text, at: environment.now() }
      if (before !== text || seen.current.at - at > HELD_MS) read(text)
    }
  }
}

const SOUNDS = {
  arrive: 'arrived',
  stands: 'already',
  several: 'already',
  nobody: 'unknown',
  'other-event': 'unknown',
  misread: 'unknown',
  foreign: 'unknown'
} as const
