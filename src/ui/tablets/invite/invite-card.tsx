import { useState } from 'preact/hooks'
import { Check, Clock, Copy, Share2 } from 'lucide'
import type { Invited } from '../../../kit/tablets/invite-commands.ts'
import type { Role } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Note } from '../../parts/note.tsx'
import { Qr } from '../../parts/qr.tsx'
import { useAccessWords } from '../words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useInviteWords } from './words/words.ts'

/** One invitation to hold up to another tablet, or to send as a link. */
export function InviteCard({
  invited,
  role,
  sent
}: {
  invited: Invited
  role: Role
  sent: boolean
}) {
  const invite = useInviteWords()
  const common = useCommonWords()
  const words = useAccessWords().invite
  const now = useNow()
  return (
    <section class={sent ? 'card invitation by-link' : 'card invitation'} aria-live="polite">
      <div class="invitation-head">
        <h2 class="t28">{sent ? words.title(invited.label) : invite.showThis(invited.label)}</h2>
        <p class="sub">{sent ? words.howTo : invite.howTo}</p>
      </div>
      {!sent && <Qr text={invited.link} label={invite.qrOf(invited.label)} />}
      <div class="invitation-foot">
        <p class="row wrap">
          <Chip kind="calm" icon={Clock}>
            {sent ? words.opened : invite.waiting}
          </Chip>
          <span>
            {common.role[role]}
            {common.separator}
            {invite.until(common.moment(invited.until, now))}
          </span>
        </p>
        <SendLink invited={invited} sent={sent} />
      </div>
    </section>
  )
}

function SendLink({ invited: { link, label }, sent }: { invited: Invited; sent: boolean }) {
  const { environment } = useApp()
  const { shareLink } = environment
  const invite = useInviteWords()
  const words = useAccessWords().invite
  const [copied, setCopied] = useState<boolean | null>(null)
  return (
    <>
      <p class="row wrap">
        <Button
          kind={sent ? 'main' : 'normal'}
          icon={copied ? Check : Copy}
          onPress={() => void environment.copy(link).then(setCopied)}
        >
          {copied ? invite.copied : invite.copy}
        </Button>
        {sent && shareLink && (
          <Button icon={Share2} onPress={() => void shareLink(invite.shareTitle(label), link)}>
            {invite.share}
          </Button>
        )}
      </p>
      {copied === false && <Note kind="ask" role="alert" title={invite.copyFailed} />}
      <output class="link" aria-label={invite.copy} tabIndex={0}>
        {link}
      </output>
      <p class="sub t16">{sent ? words.warning : words.hereWarning}</p>
    </>
  )
}
