import { useEffect, useState } from 'preact/hooks'
import type { Fault } from '../../kit/fault.ts'
import type { Sheet } from '../../kit/recovery/commands.ts'
import { sheetLists, type SheetLists } from '../../kit/recovery/sheet-words.ts'
import { useApp } from '../app-context.ts'

/** The sheet whose secret is on this tablet; null while it is fetched. */
export function useSheet(): { readonly sheet: Sheet | null; readonly fault: Fault | null } {
  const { commands } = useApp()
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    void commands.recoverySheet().then((read) => {
      if (read.ok) setSheet(read.value)
      else setFault(read.fault)
    })
  }, [commands])
  return { sheet, fault }
}

/** Both lists of words; null while they are fetched. */
export function useLists(): SheetLists | null {
  const [lists, setLists] = useState<SheetLists | null>(null)
  useEffect(() => {
    void sheetLists().then(setLists)
  }, [])
  return lists
}
