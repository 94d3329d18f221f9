import { useState } from 'preact/hooks'
import { Tablet as TabletIcon } from 'lucide'
import { useApp } from '../../app-context.ts'
import { useEventInSight } from '../../event/use-chosen-event.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { InviteForm } from './ask.tsx'
import { InvitationList } from './invitation-list.tsx'
import { InviteRound } from './running.tsx'
import type { InviteRoundWish } from './wish.ts'
import { useInviteWords } from './words/words.ts'

/** W3: role and events once, then one QR after another. */
export function InviteScreen() {
  const { kit } = useApp()
  const invite = useInviteWords()
  const me = useLive(() => kit.me, [kit])
  if (!me) return <Page tab="invite" title={invite.title} />
  const tablets = (
    <LinkButton kind="quiet" icon={TabletIcon} href={to('tablets')}>
      {invite.toTablets}
    </LinkButton>
  )
  return (
    <Page tab="invite" title={invite.title} second={invite.lead} actions={tablets}>
      {me.practice ? <Note title={invite.practice}>{invite.practiceNext}</Note> : <Inviting />}
    </Page>
  )
}

function Inviting() {
  const { kit } = useApp()
  const [wish, setWish] = useState<InviteRoundWish | null>(null)
  const events = useLive(() => kit.events, [kit])
  const invitations = useLive(() => kit.invitations, [kit])
  const tablets = useLive(() => kit.tablets, [kit])
  const inSight = useEventInSight()
  if (!events || !invitations || !tablets || inSight === undefined) return null
  const live = invitations.filter(({ state }) => state === 'open' || state === 'used')
  const taken = [...tablets.map(({ name }) => name), ...live.map(({ label }) => label)]
  return (
    <div class="stack">
      <Signal />
      {wish ? (
        <InviteRound
          wish={wish}
          invitations={invitations}
          taken={taken}
          onFinish={() => setWish(null)}
        />
      ) : (
        <InviteForm
          first={inSight?.view.event.id ?? ''}
          events={events}
          taken={taken}
          onStart={setWish}
        />
      )}
      <InvitationList invitations={invitations} events={events} running={wish !== null} />
    </div>
  )
}

/** Told before anybody has chosen anything. */
function Signal() {
  const { kit } = useApp()
  const invite = useInviteWords()
  const sync = useLive(() => kit.sync, [kit])
  if (sync?.link === 'offline') {
    return (
      <Note kind="ask" title={invite.offline}>
        {invite.offlineNext}
      </Note>
    )
  }
  return <Note title={invite.signal}>{invite.signalNext}</Note>
}
