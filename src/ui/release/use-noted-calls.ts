import { useRef, useState } from 'preact/hooks'
import type { CallWish } from '../../domain/release/calls.ts'
import type { EventId } from '../../domain/id.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'

interface NotedCalls {
  readonly busy: boolean
  readonly fault: Fault | null
  readonly note: (
    call: Omit<CallWish, 'note'> & { readonly event: EventId },
    then?: () => void
  ) => void
}

/** Calls are written one after the other: none is dropped because the one before is still on its way to the disk. */
export function useNotedCalls(): NotedCalls {
  const { commands } = useApp()
  const last = useRef<Promise<unknown>>(Promise.resolve())
  const [open, setOpen] = useState(0)
  const [fault, setFault] = useState<Fault | null>(null)
  return {
    busy: open > 0,
    fault,
    note(call, then) {
      setOpen((count) => count + 1)
      last.current = last.current
        .then(() => commands.noteCall({ ...call, note: '' }))
        .then((noted) => {
          setOpen((count) => count - 1)
          setFault(noted.ok ? null : noted.fault)
          if (noted.ok) then?.()
        })
    }
  }
}
