import { ArrowDownToLine, TabletSmartphone } from 'lucide'
import { useWords } from '../hand.ts'
import { to } from '../routes.ts'
import { LinkButton } from './button.tsx'

/** Hand to hand with another tablet, signal or not: 渡す and うけとる. */
export function CarryDoors() {
  const { carry } = useWords()
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
