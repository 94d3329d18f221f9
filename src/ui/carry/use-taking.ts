import { useEffect } from 'preact/hooks'
import type { Unpacked } from '../../kit/carry/commands.ts'
import type { Fault } from '../../kit/fault.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'

export interface CarryTaking {
  readonly busy: boolean
  readonly fault: Fault | null
  readonly take: (bytes: Uint8Array) => void
}

/** Whatever is read here, and whatever another app hands over meanwhile, one after the other. */
export function useTaking(onTaken: (taken: Unpacked) => void): CarryTaking {
  const { kit, commands, environment } = useApp()
  const { arrivals } = environment
  const doing = useDoing()
  const arrived = useLive(() => arrivals.file, [arrivals])
  const me = useLive(() => kit.me, [kit])
  const take = (bytes: Uint8Array) => doing.run(() => commands.unpack(bytes), onTaken)
  useEffect(() => {
    if (!arrived || doing.busy || !me || me.practice) return
    take(arrived)
    arrivals.take()
  }, [arrived, doing.busy, me])
  return { busy: doing.busy, fault: doing.fault, take }
}
