import { useEffect, useState } from 'preact/hooks'
import type { Fault } from '../../kit/fault.ts'
import type { Disclosure } from '../../kit/retention/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'

export interface Disclosing {
  readonly disclosure: Disclosure | null
  readonly busy: boolean
  readonly fault: Fault | null
  readonly again: () => void
}

/** Gathers all that is held on one family; as it was at that moment, until it is asked again. */
export function useDisclosure(event: string, family: string): Disclosing {
  const { commands } = useApp()
  const { run, busy, fault } = useDoing()
  const [disclosure, setDisclosure] = useState<Disclosure | null>(null)
  const again = () => run(() => commands.disclose(event, family), setDisclosure)
  useEffect(again, [event, family])
  return { disclosure, busy, fault, again }
}
