import { familiesByBadge, familiesOf, type FamilyCards } from '../../../domain/people/families.ts'
import type { CallList } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useMoveWords } from './words/words.ts'

export type ToldFamily = CallList['told'][number]

/** Who was not reached is still to be called. */
export function isCalled(told: ToldFamily | undefined): boolean {
  return told !== undefined && told.answer !== 'unreached'
}

export function useFamilies(event: string): {
  readonly families: readonly FamilyCards[]
  readonly toldBy: ReadonlyMap<string, ToldFamily>
} | null {
  const { kit, veil } = useApp()
  const calls = useLive(() => kit.calls(event), [kit, event])
  if (!calls) return null
  const families = familiesOf(calls.cards)
  return {
    families: veil.value ? familiesByBadge(families) : families,
    toldBy: new Map(calls.told.map((told) => [told.household, told]))
  }
}

export function useFamilyName(): (family: FamilyCards) => string {
  const { veil } = useApp()
  const words = useMoveWords()
  const common = useCommonWords()
  return ({ cards }) => {
    const [first] = cards
    if (!first) return ''
    return veil.value
      ? common.called(first.participant)
      : words.family(common.familyOf(first.participant))
  }
}
