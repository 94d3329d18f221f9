import { Pill, Syringe, TriangleAlert, type IconNode } from 'lucide'
import type { Card } from '../../kit/people/views.ts'
import { Icon } from '../parts/icon.tsx'
import { useCareInWords, type CareShown } from './use-care.ts'

const ICONS: Record<CareShown['marks'][number]['kind'], IconNode> = {
  food: TriangleAlert,
  allergy: TriangleAlert,
  medicine: Pill,
  epipen: Syringe
}

/** Red squares, then what to do in the guardian's words: never only the allergy. */
export function CareLine({ care }: { care: Card['care'] }) {
  const { marks, words } = useCareInWords()(care)
  return (
    <span class="care-line">
      {marks.map(({ kind, label }) => (
        <span key={label} class={kind === 'epipen' ? 'mk now-red' : 'mk'}>
          <Icon of={ICONS[kind]} />
          {label}
        </span>
      ))}
      {words && <span class="words">{words}</span>}
    </span>
  )
}
