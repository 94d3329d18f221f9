import { Boxes, Library } from 'lucide'
import { LinkButton } from '../../parts/button.tsx'
import { to } from '../../routes.ts'
import { useMakingWords } from './words/words.ts'

/** What plans of all events are made from. */
export function MakingDoors() {
  const words = useMakingWords()
  return (
    <p class="row wrap">
      <LinkButton kind="quiet" icon={Library} href={to('templates')}>
        {words.templates}
      </LinkButton>
      <LinkButton kind="quiet" icon={Boxes} href={to('kinds')}>
        {words.kinds}
      </LinkButton>
    </p>
  )
}
