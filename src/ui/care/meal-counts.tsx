import type { Meal } from '../../kit/care/views.ts'
import { Key } from '../parts/masu.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useCareWords } from './words/words.ts'

/** Three facts in three places. */
export function MealCounts({ seen }: { seen: Meal }) {
  const { meal } = useCareWords()
  const { peopleUnit } = useCommonWords()
  const all = seen.children.length
  const done = seen.children.filter(({ confirmed }) => confirmed !== null).length
  const facts = [
    { label: meal.all, value: all, square: null },
    { label: meal.done, value: done, square: <Key of="on" /> },
    { label: meal.yet, value: all - done, square: <Key of="yet" dash /> }
  ]
  return (
    <dl class="facts3">
      {facts.map(({ label, value, square }) => (
        <div key={label}>
          <dt>
            {square}
            {label}
          </dt>
          <dd class="num">
            {value}
            <small>{peopleUnit}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
