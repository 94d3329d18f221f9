import { useEffect, useState } from 'preact/hooks'
import { Check, ChevronRight, Clock, Link, QrCode } from 'lucide'
import type { Invited } from '../../../kit/tablets/invite-commands.ts'
import type { InvitationRow } from '../../../kit/tablets/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { Arrive } from '../../parts/arrive.tsx'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { InviteCard } from './invite-card.tsx'
import { nextLabel } from '../../../domain/tablets/labels.ts'
import type { InviteRoundWish } from './wish.ts'
import { useAccessWords } from '../words/words.ts'
import { useInviteWords } from './words/words.ts'

/** つづけて招く: as the shown invitation is used, the next one takes its place; a link sent away is one at a time. */
export function InviteRound({
  wish,
  invitations,
  taken,
  onFinish
}: {
  wish: InviteRoundWish
  invitations: readonly InvitationRow[]
  taken: readonly string[]
  onFinish: () => void
}) {
  const { commands } = useApp()
  const invite = useInviteWords()
  const words = useAccessWords().invite
  const doing = useDoing()
  const [shown, setShown] = useState<Invited | null>(null)
  const [round, setRound] = useState<readonly string[]>([])
  const make = (label: string) =>
    doing.run(
      () => commands.invite({ ...wish, label }),
      (invited) => {
        setShown(invited)
        setRound((ids) => [...ids, invited.id])
      }
    )
  const row = invitations.find(({ id }) => id === shown?.id)
  useEffect(() => make(wish.label), [])
  useEffect(() => {
    if (shown && row?.state === 'used' && !wish.sent) make(nextLabel(shown.label, taken))
  }, [shown, row?.state])
  // In the order they were shown: the last one is the tablet just heard of.
  const joined = round.flatMap((shownId) =>
    invitations.filter(({ id, state }) => id === shownId && state === 'used')
  )
  const head = wish.sent ? words.title : invite.showThis
  const next = wish.sent ? words.another : invite.next
  const start = wish.sent ? words.make : invite.start
  const label = shown ? nextLabel(shown.label, taken) : wish.label
  return (
    <>
      {joined.length > 0 && (wish.sent ? <Came rows={joined} /> : <Joined rows={joined} />)}
      {shown && row?.state !== 'used' && row?.state !== 'withdrawn' && (
        <Arrive key={shown.id} label={head(shown.label)}>
          <InviteCard invited={shown} role={wish.role} sent={wish.sent} />
        </Arrive>
      )}
      {row?.state === 'withdrawn' && <Note title={invite.withdrawn(shown?.label ?? '')} />}
      {!shown && !doing.fault && (
        <p class="sub" role="status">
          {invite.making}
        </p>
      )}
      <FaultNote fault={doing.fault} />
      <div class="actrow">
        <Button kind="quiet" big icon={Check} onPress={onFinish} second={invite.finishSub}>
          {invite.finish}
        </Button>
        <Button
          big
          grow
          icon={wish.sent ? Link : QrCode}
          busy={doing.busy}
          onPress={() => make(label)}
        >
          {shown ? next(label) : start}
        </Button>
      </div>
    </>
  )
}

/** Joined by a link: nothing is given until somebody has compared the words. */
function Came({ rows }: { rows: readonly InvitationRow[] }) {
  const words = useAccessWords().invite
  const last = rows.at(-1)
  return (
    <Note
      kind="ask"
      icon={Clock}
      role="status"
      title={words.came(last?.device || last?.label || '')}
    >
      {words.cameNext}
      <br />
      <LinkButton kind="plain" endIcon={ChevronRight} href={to('tablets')}>
        {words.toApprove}
      </LinkButton>
    </Note>
  )
}

function Joined({ rows }: { rows: readonly InvitationRow[] }) {
  const invite = useInviteWords()
  const last = rows.at(-1)
  return (
    <Note kind="done" role="status" title={invite.joined(last?.device || last?.label || '')}>
      <span class="row wrap">
        <span>{invite.joinedCount(rows.length)}</span>
        {rows.map(({ id, device, label }) => (
          <Chip key={id} kind="done" icon={Check}>
            {device || label}
          </Chip>
        ))}
      </span>
    </Note>
  )
}
