import { showPhones } from '../../domain/people/phone.ts'
import { squash } from '../../domain/fold.ts'
import type { Entered } from '../../kit/conflicts/views.ts'

import { Yomi } from '../parts/kid-card.tsx'
import type { ReceptionWords } from '../attendance/reception/words/ja.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import type { CommonWords } from '../words/common/ja.ts'
import { useCommonWords } from '../words/common/words.ts'
import type { QuestionsWords } from './words/ja.ts'
import { useQuestionsWords } from './words/words.ts'

interface TwinWords {
  readonly questions: QuestionsWords
  readonly reception: ReceptionWords
  readonly common: CommonWords
}

/** What tells two entries apart, each fact beside the same of the other: who, whose child, what has to be known of it, and where the entry came from. */
export function TwinFacts({
  entered: [one, other],
  joined
}: {
  entered: readonly [Entered, Entered]
  /** What would be of both: every word on care, the stricter answers. */
  joined?: Entered | undefined
}) {
  const words = {
    questions: useQuestionsWords(),
    reception: useReceptionWords(),
    common: useCommonWords()
  }
  const others = linesOf(other, words)
  const both = joined ? linesOf(joined, words) : null
  const rows = linesOf(one, words).map((line, at) => [line, others[at] ?? ''] as const)
  const union = rows.map((_, at) => both?.[at] ?? '')
  return (
    <table class={joined ? 'twins three' : 'twins'}>
      <thead>
        <tr>
          {[one, other].map(({ card: { participant } }) => (
            <th key={participant.id} scope="col">
              <Yomi of={participant} />
            </th>
          ))}
          {joined && (
            <th scope="col" class="union">
              {words.questions.together}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows
          .map((row, at) => ({ row, last: union[at] }))
          .filter(({ row }) => row.some((line) => line !== ''))
          .map(({ row, last }, at) => (
            <tr key={at} class={squash(row[0]) === squash(row[1]) ? 'same' : 'differs'}>
              {row.map((line, side) => (
                <td key={side}>{line || '—'}</td>
              ))}
              {joined && <td class="union">{last || '—'}</td>}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

/** One line a fact, in one order; empty where nothing is said. */
function linesOf(
  { card, siblings }: Entered,
  { questions, reception, common }: TwinWords
): readonly string[] {
  const { participant: child, guardian, care } = card
  const words = reception.child
  return [
    common.beside(child),
    common.grade[child.grade],
    child.badge > 0 ? questions.badge(child.badge) : questions.noBadge,
    child.walkIn ? questions.walkIn : questions.registered,
    `${words.guardian} ${common.person(guardian) || questions.empty}`,
    showPhones(guardian.phone),
    showPhones(guardian.phone2),
    siblings.length > 0 ? words.siblings(siblings.map(common.called).join(common.separator)) : '',
    care.allergy && `${words.allergy} ${care.allergy}`,
    care.medicine && `${words.medicine} ${care.medicine}`,
    care.other && `${words.otherCare} ${care.other}`,
    card.photo === 'unknown' ? '' : words.photo[card.photo],
    child.note
  ]
}
