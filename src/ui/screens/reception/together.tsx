import { ArrowDownToLine, TabletSmartphone } from 'lucide'
import { useWords } from '../../hand.ts'
import { LinkButton } from '../../parts/button.tsx'
import { to } from '../../routes.ts'

/** The way to bring the tables together, where there are several; `known` as in the header. */
export function Together({ known }: { known: string }) {
  const { carry } = useWords()
  if (known === '') return null
  return (
    <p class="row wrap others">
      <span class="sub">{known}</span>
      <span class="spacer" />
      <LinkButton kind="quiet" icon={TabletSmartphone} href={to('give')}>
        {carry.give}
      </LinkButton>
      <LinkButton kind="quiet" icon={ArrowDownToLine} href={to('receive')}>
        {carry.receive}
      </LinkButton>
    </p>
  )
}
