import { CalendarClock, FileKey, Settings, UserRoundCog } from 'lucide'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { to } from '../routes.ts'
import { useBanner } from './banner.tsx'
import { useForgetWords } from '../retention/words/words.ts'
import { useRecoveryWords } from './words/words.ts'

/** In ほか: what concerns the whole workspace and no event, and what still waits there. */
export function RecoveryCard() {
  const words = useRecoveryWords()
  const forget = useForgetWords()
  const waits = useBanner()
  return (
    <section class="card">
      <h2 class="t20">{words.workspace}</h2>
      <ul class="lines">
        <LinkRow
          href={to('recovery')}
          lead={<Icon of={FileKey} />}
          title={words.title}
          second={waits ? <em class="reason">{waits.what}</em> : words.lead}
        />
        <LinkRow
          href={to('recovery', 'handover')}
          lead={<Icon of={UserRoundCog} />}
          title={words.home.handover}
          second={words.home.handoverSecond}
        />
        <LinkRow
          href={to('settings')}
          lead={<Icon of={Settings} />}
          title={forget.doors.settings}
          second={forget.doors.settingsSecond}
        />
        <LinkRow
          href={to('forget')}
          lead={<Icon of={CalendarClock} />}
          title={forget.doors.retention}
          second={forget.doors.retentionSecond}
        />
      </ul>
    </section>
  )
}
