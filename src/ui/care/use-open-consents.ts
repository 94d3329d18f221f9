// Families in which somebody has not answered every item of consent.
import { useMemo, useState } from 'preact/hooks'
import type { FamilyCards } from '../../domain/people/families.ts'
import type { EventId } from '../../domain/id.ts'
import type { ConsentGaps } from '../../kit/care/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'

export interface OpenConsents {
  readonly gaps: ConsentGaps | undefined
  readonly open: number
  /** Only these are shown. */
  readonly isOnly: boolean
  readonly toggle: () => void
  readonly shown: readonly FamilyCards[]
}

export function useOpenConsents(event: EventId, families: readonly FamilyCards[]): OpenConsents {
  const { kit } = useApp()
  const gaps = useLive(() => kit.consentGaps(event), [kit, event])
  const [isOnly, setOnly] = useState(false)
  const open = useMemo(
    () => families.filter((one) => one.cards.some(({ participant: { id } }) => gaps?.[id])),
    [families, gaps]
  )
  return {
    gaps,
    open: open.length,
    isOnly,
    toggle: () => setOnly(!isOnly),
    shown: isOnly ? open : families
  }
}
