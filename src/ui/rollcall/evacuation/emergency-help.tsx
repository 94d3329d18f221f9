import { Phone, Siren } from 'lucide'
import { LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { to } from '../../routes.ts'
import { useRollCallWords } from '../words/words.ts'

/** 119 and what is read to it, never further than one tap; from there the way back leads here. */
export function EmergencyHelp({ rollCall = '' }: { rollCall?: string }) {
  const words = useRollCallWords().evacuation
  return (
    <nav class="help119" aria-label={words.help}>
      <a class="btn big stop" href="tel:119">
        <Icon of={Phone} />
        119
      </a>
      <LinkButton
        big
        wide
        kind="stop"
        icon={Siren}
        href={
          rollCall === '' ? to('emergency', 'evacuation') : to('emergency', 'evacuation', rollCall)
        }
      >
        {words.help}
      </LinkButton>
    </nav>
  )
}
