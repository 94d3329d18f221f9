import { useEffect, useState } from 'preact/hooks'
import type { PackInput, PackedBundle } from '../../kit/carry/commands.ts'
import type { Fault } from '../../kit/fault.ts'
import { useApp } from '../app-context.ts'

export interface Packing {
  readonly parcel: PackedBundle | null
  readonly fault: Fault | null
}

const NOTHING: Packing = { parcel: null, fault: null }

/** Packed as soon as the wish is known, and ready before anybody taps; a new wish packs anew. */
export function useParcel(wish: PackInput): Packing {
  const { commands } = useApp()
  const [packing, setPacking] = useState(NOTHING)
  const { to, asFile, asks, tellsAll } = wish
  useEffect(() => {
    let left = false
    setPacking(NOTHING)
    void commands.pack({ to, asFile, asks, tellsAll }).then((result) => {
      if (left) return
      setPacking(
        result.ok ? { parcel: result.value, fault: null } : { parcel: null, fault: result.fault }
      )
    })
    return () => {
      left = true
    }
  }, [commands, to, asFile, asks, tellsAll])
  return packing
}
