import { useWords } from '../hand.ts'
import type { Case } from '../../domain/equipment/case.ts'

export function CaseHeading({ of: { name, lender } }: { of: Case }) {
  const words = useWords().equipment.case
  return (
    <h2 class="case-heading">
      {name === '' ? words.loose : name} <span class="sub">{lender}</span>
    </h2>
  )
}
