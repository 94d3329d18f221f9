import { ArrowDownToLine, Inbox } from 'lucide'
import type { Fault } from '../../kit/fault.ts'
import { LinkButton } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { to } from '../routes.ts'
import { useForgetWords } from './words/words.ts'

/** Why it was not erased, said where it was pressed, with the way to what comes before. */
export function FaultWay({ fault }: { fault: Fault | null }) {
  const { erase } = useForgetWords()
  return (
    <>
      <FaultNote fault={fault} />
      {fault?.kind === 'apart-first' && (
        <p>
          <LinkButton icon={Inbox} href={to('tablets', 'apart')}>
            {erase.toApart}
          </LinkButton>
        </p>
      )}
      {fault?.kind === 'not-complete' && (
        <p>
          <LinkButton icon={ArrowDownToLine} href={to('receive')}>
            {erase.toReceive}
          </LinkButton>
        </p>
      )}
    </>
  )
}
