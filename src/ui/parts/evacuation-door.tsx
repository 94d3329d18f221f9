import { Siren } from 'lucide'
import { to } from '../routes.ts'
import { useRollDoorWords } from '../rollcall/doors/words/words.ts'
import { LinkButton } from './button.tsx'

/** 避難の点呼, from wherever one may stand when the alarm rings. It leads to a question, so a stray touch begins nothing. */
export function EvacuationDoor() {
  const words = useRollDoorWords()
  return (
    <LinkButton kind="stop" icon={Siren} href={to('evacuation')}>
      {words.evacuation}
    </LinkButton>
  )
}
