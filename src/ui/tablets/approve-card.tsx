import { Check, X } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { eventsOf } from './facts-of.ts'
import { guestName } from './guest-name.ts'
import { StandingChip } from './standing.tsx'
import { TwoWords } from './two-words.tsx'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** Joined by a link that was sent away: a person compares two words, then lets it in or not. */
export function ApproveCard({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { kit, commands } = useApp()
  const common = useCommonWords()
  const all = useAccessWords()
  const words = all.approve
  const doing = useDoing()
  const { device, role } = tablet
  const invitations = useLive(() => kit.invitations, [kit]) ?? []
  const given = [common.role[role], eventsOf(all, tablet, events)].join(common.separator)
  return (
    <section class="card stack approve">
      <div class="cardhead">
        <h2 class="t24">{words.title(guestName(tablet, invitations))}</h2>
        <StandingChip standing="waiting" />
      </div>
      <div class="two">
        <div class="stack tightly">
          <h3 class="t20">{words.compare}</h3>
          {tablet.words && <TwoWords numbers={tablet.words} label={words.compare} />}
        </div>
        <div class="stack tightly">
          <p>{words.lead}</p>
          <p class="sub">
            {words.list}: {given}
          </p>
        </div>
      </div>
      <FaultNote fault={doing.fault} />
      <div class="two">
        <Button
          big
          icon={Check}
          busy={doing.busy}
          disabled={tablet.words === null}
          onPress={() => doing.run(() => commands.approve(device))}
        >
          {words.yes}
        </Button>
        <Button
          big
          kind="quiet"
          icon={X}
          busy={doing.busy}
          second={words.noSecond}
          onPress={() => doing.run(() => commands.cutOff(device, 'left'))}
        >
          {words.no}
        </Button>
      </div>
    </section>
  )
}
