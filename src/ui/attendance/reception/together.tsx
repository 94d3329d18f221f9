import { CarryDoors } from '../../parts/carry-doors.tsx'

/** The way to bring the tables together, where there are several; `known` as in the header. */
export function Together({ known }: { known: string }) {
  if (known === '') return null
  return (
    <p class="row wrap others">
      <span class="sub">{known}</span>
      <span class="spacer" />
      <CarryDoors />
    </p>
  )
}
