import {
  Check,
  FileKey,
  PencilLine,
  Printer,
  RefreshCw,
  ScanQrCode,
  ShieldCheck,
  UserRoundCog
} from 'lucide'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import { LinkButton } from '../parts/button.tsx'
import { Door } from '../parts/door.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { Confirm } from './confirm.tsx'
import { useRecoveryWords } from './words/words.ts'

/** How it stands with the sheet, and the ways from here: paper, check, a new one, handing over. */
export function RecoveryHome({ state }: { state: RecoveryState }) {
  const words = useRecoveryWords()
  return (
    <Page tab="more" title={words.title} second={words.lead} layout="stack column">
      {state.offer && <Offered offer={state.offer} />}
      {state.isHere ? <OnPaper /> : <InForce state={state} />}
      <div class="row wrap">
        {state.isHere && (
          <LinkButton kind="plain" href={to('summary')}>
            {words.later}
          </LinkButton>
        )}
        {state.lets && (
          <LinkButton kind="quiet" icon={RefreshCw} href={to('recovery', 'new')}>
            {words.home.renew}
          </LinkButton>
        )}
        <LinkButton kind="quiet" icon={UserRoundCog} href={to('recovery', 'handover')}>
          {words.home.handover}
        </LinkButton>
      </div>
    </Page>
  )
}

function Offered({ offer }: { offer: NonNullable<RecoveryState['offer']> }) {
  const { renew } = useRecoveryWords()
  if (!offer.mine) return <Confirm offer={offer} />
  return (
    <Note kind="ask" title={renew.waiting}>
      {renew.waitingNext}
    </Note>
  )
}

function OnPaper() {
  const { home } = useRecoveryWords()
  return (
    <section class="stack recovery-ways">
      <h2 class="t24">{home.make}</h2>
      <p>{home.makeNext}</p>
      <div class="doors">
        <Door
          first
          icon={Printer}
          title={home.print}
          second={home.printSecond}
          href={to('recovery', 'print')}
        />
        <Door
          icon={PencilLine}
          title={home.write}
          second={home.writeSecond}
          href={to('recovery', 'write')}
        />
        <Door
          icon={ScanQrCode}
          title={home.check}
          second={home.checkSecond}
          href={to('recovery', 'check')}
        />
      </div>
      <Note icon={ShieldCheck} title={home.erased}>
        {home.erasedNext}
      </Note>
    </section>
  )
}

function InForce({ state: { n, lets } }: { state: RecoveryState }) {
  const { home, renew } = useRecoveryWords()
  if (lets)
    return (
      <Note kind="done" icon={Check} title={home.inForce(n)}>
        {home.inForceNext}
      </Note>
    )
  return (
    <>
      <Note kind="ask" title={home.old}>
        {home.oldNext}
      </Note>
      <LinkButton kind="main" big icon={FileKey} href={to('recovery', 'new')}>
        {renew.begin}
      </LinkButton>
    </>
  )
}
