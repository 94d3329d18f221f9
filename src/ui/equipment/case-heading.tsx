import type { Case } from '../../domain/equipment/case.ts'
import { useEquipmentWords } from './words/words.ts'

export function CaseHeading({ of: { name, lender } }: { of: Case }) {
  const words = useEquipmentWords().case
  return (
    <h2 class="case-heading">
      {name === '' ? words.loose : name} <span class="sub">{lender}</span>
    </h2>
  )
}
