import { useEffect, useState } from 'preact/hooks'
import { ChevronLeft, ChevronRight, Siren } from 'lucide'
import type { EventId, SessionId } from '../../../domain/id.ts'
import type { RollCallHead } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useRollCallWords } from '../words/words.ts'
import { BlackPage } from './black-page.tsx'
import { EmergencyHelp } from './emergency-help.tsx'

// A second tap of the same finger, which came to press the door that led here, begins nothing.
const SETTLED_MS = 800

/** The question before the first tap: one button, and not under the finger that opened the page. */
export function StartEvacuation({
  event,
  session,
  group,
  before
}: {
  event: EventId
  session: SessionId
  /** Shown first; empty: none in particular. */
  group: string
  /** Of this day, the latest first. */
  before: readonly RollCallHead[]
}) {
  const { commands, router } = useApp()
  const common = useCommonWords()
  const words = useRollCallWords().evacuation
  const doing = useDoing()
  const [isSettled, settle] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => settle(true), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [])
  const begin = () => {
    if (!isSettled) return
    doing.run(
      () => commands.beginRollCall({ event, session, why: 'evacuation' }),
      (id) => router.replace('evacuation', id, group)
    )
  }
  return (
    <BlackPage
      foot={
        <LinkButton big kind="quiet" icon={ChevronLeft} href={to()}>
          {words.back}
        </LinkButton>
      }
    >
      <div class="ask-out">
        <h2>{words.startTitle}</h2>
        <p>{words.startText}</p>
        <Button big wide kind="main" icon={Siren} busy={doing.busy} onPress={begin}>
          {words.start}
        </Button>
        <FaultNote fault={doing.fault} />
        <p>{words.startWait}</p>
        <EmergencyHelp />
        {before.map(({ id, began, ended }) => (
          <LinkButton
            key={id}
            big
            wide
            kind="quiet"
            endIcon={ChevronRight}
            href={to('evacuation', id)}
          >
            {ended ? words.before(common.time(began.at)) : words.goOn(common.time(began.at))}
          </LinkButton>
        ))}
      </div>
    </BlackPage>
  )
}
