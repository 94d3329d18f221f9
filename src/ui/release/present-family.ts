// How a family stands in one line: the family's name once, then each child's own.
import type { Participant } from '../../domain/entity.ts'
import type { Card } from '../../kit/people/views.ts'
import type { CommonWords } from '../words/common/ja.ts'

type Naming = (child: Participant) => string

/** `いしい` and `あさひ`, `やまと`; whole names where they have no family name in common. */
export interface FamilyName {
  readonly family: string
  readonly children: readonly string[]
}

export function pickedUpFamilyName(cards: readonly Card[], naming: Naming): FamilyName {
  const names = cards.map(({ participant }) => naming(participant)).filter(Boolean)
  const parts = names.map((name) => name.split(' '))
  const [family = ''] = parts[0] ?? []
  const isShared = parts.every(([first, ...rest]) => first === family && rest.length > 0)
  if (!isShared) return { family: '', children: names }
  return { family, children: parts.map(([, ...rest]) => rest.join(' ')) }
}

/** What tells two families apart that read alike: letters, grade, badge number. */
export function familyDetail(
  cards: readonly Card[],
  common: CommonWords,
  badges: (numbers: readonly number[]) => string
): string {
  const { family, children } = pickedUpFamilyName(cards, common.beside)
  const numbers = cards.flatMap(({ participant: { badge } }) => (badge > 0 ? [badge] : []))
  return [
    [family, children.join(common.separator)].filter(Boolean).join(' '),
    [...new Set(cards.map(({ participant }) => common.grade[participant.grade]))].join(
      common.separator
    ),
    numbers.length > 0 ? badges(numbers) : ''
  ]
    .filter(Boolean)
    .join(common.separator)
}

/** What a family is called by in a title. */
export function familyCalled(cards: readonly Card[], common: CommonWords): string {
  const [first] = cards
  if (!first) return ''
  const { family, children } = pickedUpFamilyName(cards, common.called)
  return family || (children[0] ?? '')
}
