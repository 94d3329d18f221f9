import { caseLabel, type Case } from '../../domain/equipment/case.ts'
import { useEquipmentWords } from './words/words.ts'

/** One case or all of them; scrolls sideways when there are many. */
export function CaseBar({
  cases,
  value,
  onChoose
}: {
  cases: readonly Case[]
  value: string
  onChoose: (key: string) => void
}) {
  const words = useEquipmentWords()
  const named = cases.filter(({ name }) => name !== '')
  return (
    <div class="case-bar" role="group" aria-label={words.list.cases}>
      <button type="button" aria-pressed={value === ''} onClick={() => onChoose('')}>
        {words.list.everyCase}
      </button>
      {named.map((of) => (
        <button
          type="button"
          key={of.key}
          aria-pressed={value === of.key}
          onClick={() => onChoose(of.key)}
        >
          {caseLabel(of, named)}
        </button>
      ))}
    </div>
  )
}
