import type { Lender } from '../../domain/entity.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'

const NONE: readonly Lender[] = []

/** Lenders by name, for questions on whose a thing is. */
export function useLenders(): readonly Lender[] {
  return useChosenEvent()?.lenders ?? NONE
}
