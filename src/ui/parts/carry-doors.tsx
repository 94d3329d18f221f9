import { ArrowDownToLine, TabletSmartphone } from 'lucide'

import { to } from '../routes.ts'
import { LinkButton } from './button.tsx'
import { useCarryWords } from '../carry/doors/words/words.ts'

/** Hand to hand with another tablet, signal or not: 渡す and うけとる. */
export function CarryDoors() {
  const carry = useCarryWords()
  return (
    <>
      <LinkButton kind="quiet" icon={TabletSmartphone} href={to('give')}>
        {carry.give}
      </LinkButton>
      <LinkButton kind="quiet" icon={ArrowDownToLine} href={to('receive')}>
        {carry.receive}
      </LinkButton>
    </>
  )
}
