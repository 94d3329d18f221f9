import { Check, ChevronRight, Clock, X, type IconNode } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import type { InvitationRow } from '../../../kit/tablets/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { useInviteWords } from './words/words.ts'

const ICONS: Record<InvitationRow['state'], IconNode> = {
  open: Clock,
  used: Check,
  withdrawn: X,
  expired: X
}

export function InvitationList({
  invitations,
  events,
  running
}: {
  invitations: readonly InvitationRow[]
  events: readonly EventView[]
  /** One of the open ones is being held up just now. */
  running: boolean
}) {
  const invite = useInviteWords()
  const open = invitations.filter(({ state }) => state === 'open')
  const past = invitations.filter(({ state }) => state !== 'open')
  return (
    <>
      <section class="card">
        <h2 class="t20">
          {invite.open} {open.length > 0 && open.length}
        </h2>
        {open.length === 0 && <p class="sub">{invite.noOpen}</p>}
        {open.length > 0 && !running && (
          <Note kind="ask" title={invite.openLeft(open.length)}>
            {invite.openLeftNext}
          </Note>
        )}
        <ul class="lines">
          {open.map((row) => (
            <OpenRow key={row.id} row={row} events={events} />
          ))}
        </ul>
      </section>
      {past.length > 0 && (
        <details class="card more">
          <summary>
            <Icon of={ChevronRight} />
            {invite.past} {past.length}
          </summary>
          <ul class="lines">
            {past.map((row) => (
              <PastRow key={row.id} row={row} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function OpenRow({ row, events }: { row: InvitationRow; events: readonly EventView[] }) {
  const { commands } = useApp()
  const invite = useInviteWords()
  const common = useCommonWords()
  const now = useNow()
  const doing = useDoing()
  const titles = events.filter(({ event }) => row.events.includes(event.id))
  const second = [
    common.role[row.role],
    ...titles.map(({ event }) => event.title),
    invite.until(common.moment(row.until, now))
  ]
  return (
    <Row
      title={row.label}
      second={
        <>
          {second.join(common.separator)}
          <FaultNote fault={doing.fault} />
        </>
      }
    >
      <Button
        kind="quiet"
        busy={doing.busy}
        label={invite.withdrawOf(row.label)}
        onPress={() => doing.run(() => commands.withdraw(row.id))}
      >
        {invite.withdraw}
      </Button>
    </Row>
  )
}

function PastRow({ row }: { row: InvitationRow }) {
  const invite = useInviteWords()
  const common = useCommonWords()
  return (
    <Row title={row.label} second={row.device ? invite.usedBy(row.device) : common.role[row.role]}>
      <Chip kind={row.state === 'used' ? 'done' : 'calm'} icon={ICONS[row.state]}>
        {invite.state[row.state]}
      </Chip>
    </Row>
  )
}
