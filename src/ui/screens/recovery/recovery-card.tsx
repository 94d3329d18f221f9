import { FileKey, UserRoundCog } from 'lucide'
import { Icon } from '../../parts/icon.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { to } from '../../routes.ts'
import { RecoveryBanner } from './banner.tsx'
import { useRecoveryWords } from './words.ts'

/** In ほか: the sheet and handing over, and what still waits there. */
export function RecoveryCard() {
  const words = useRecoveryWords()
  return (
    <section class="card stack">
      <h2 class="t20">{words.title}</h2>
      <RecoveryBanner />
      <ul class="lines">
        <LinkRow
          href={to('recovery')}
          lead={<Icon of={FileKey} />}
          title={words.title}
          second={words.lead}
        />
        <LinkRow
          href={to('recovery', 'handover')}
          lead={<Icon of={UserRoundCog} />}
          title={words.home.handover}
          second={words.home.handoverSecond}
        />
      </ul>
    </section>
  )
}
