import { useEffect, useState } from 'preact/hooks'
import type { EventId } from '../../../domain/id.ts'
import { clockState } from '../../../domain/tablets/departure.ts'
import type { Held } from '../../../kit/tablets/views.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { KitCommands } from '../../../kit/combine.ts'
import { useApp } from '../../app-context.ts'
import type { Measured } from './rows.ts'

export type TriedNow = Parameters<KitCommands['noteTried']>[1]

/** Tells what was tried as it is tried; clock and the start without network by themselves. */
export function useNoteTried(
  event: EventId,
  held: Held | null | undefined,
  measured: Measured | null
) {
  const { commands } = useApp()
  const [fault, setFault] = useState<Fault | null>(null)
  // the kit writes them one after the other, so that a tap during another is not lost
  const note = (input: TriedNow) =>
    void commands
      .noteTried(event, input)
      .then((result) => setFault(result.ok ? null : result.fault))
  const clock = clockState(held?.clockOff ?? null)
  const bareStart = measured?.bareStart ?? null
  const isKnown = Boolean(held && measured)
  useEffect(() => {
    if (isKnown && (clock !== 'wait' || bareStart !== null)) note({ bareStart })
  }, [isKnown, clock, bareStart, event])
  return { note, fault }
}
