import { familiesByBadge, familiesOf, type FamilyCards } from '../../../domain/people/families.ts'
import {
  answerAmong,
  answersToCall,
  isToldBy,
  type ToldAnswer
} from '../../../domain/event/calls.ts'
import type { Event } from '../../../domain/entity.ts'
import type { CallList } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useMoveWords } from './words/words.ts'

export type ToldFamily = CallList['told'][number]

/** What the family can answer, and the answer it gave as it reads now. */
export function answersFor(
  { cards }: FamilyCards,
  event: Event,
  told: ToldFamily | undefined
): {
  readonly answers: readonly ToldAnswer[]
  readonly given: ToldAnswer | null
  readonly isCalled: boolean
} {
  const children = cards.map(({ participant }) => participant)
  const answers = answersToCall(children, event)
  const given = told ? answerAmong(told.answer, answers) : null
  return { answers, given, isCalled: given !== null && isToldBy(given) }
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
