import type { ComponentChildren } from 'preact'
import { FileKey, KeyRound, Printer, QrCode, Tablet } from 'lucide'
import type { RecoveryState } from '../../kit/recovery/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Step } from '../parts/step.tsx'
import { to } from '../routes.ts'
import { HANDOVER, handoverSteps, type HandoverStep } from './handover-steps.ts'
import { useRecoveryWords } from './words/words.ts'

/** W10 担当がかわるとき: each step says itself whether it is done, and leads to the screen that does it. */
export function HandoverPage({ state }: { state: RecoveryState }) {
  const words = useRecoveryWords()
  const { handover } = words
  const steps = handoverSteps(state)
  const kind = (step: HandoverStep) => (steps[step] === 'on' ? 'main' : 'quiet')
  const says: Readonly<Record<HandoverStep, readonly [next: string, act: ComponentChildren]>> = {
    invite: [
      `${handover.inviteNext} ${handover.organizers(state.organizers)}`,
      <LinkButton kind={kind('invite')} icon={QrCode} href={to('invite')}>
        {handover.openInvite}
      </LinkButton>
    ],
    sheet: [
      state.offer?.mine ? words.renew.waiting : handover.sheetNext,
      <LinkButton
        kind={kind('sheet')}
        icon={FileKey}
        href={state.isHere || state.offer ? to('recovery') : to('recovery', 'new')}
      >
        {handover.openSheet}
      </LinkButton>
    ],
    cut: [
      state.since.cut > 0 ? handover.cutCount(state.since.cut) : handover.cutNext,
      <LinkButton kind={kind('cut')} icon={Tablet} href={to('tablets')}>
        {handover.openTablets}
      </LinkButton>
    ],
    keys: [handover.keysNext, <ChangeKeys kind={kind('keys')} />],
    paper: [
      handover.paperNext,
      <LinkButton kind={kind('paper')} icon={Printer} href={to('recovery', 'handover', 'print')}>
        {handover.paper}
      </LinkButton>
    ]
  }
  return (
    <Page tab="more" title={handover.title} second={handover.lead} layout="column">
      <BackLink href={to('recovery')}>{words.back}</BackLink>
      {HANDOVER.map((step, at) => (
        <Step key={step} number={at + 1} state={steps[step]} title={handover[step]}>
          <div class="stack">
            <p>{says[step][0]}</p>
            <div>{says[step][1]}</div>
          </div>
        </Step>
      ))}
    </Page>
  )
}

function ChangeKeys({ kind }: { kind: 'main' | 'quiet' }) {
  const { commands } = useApp()
  const { handover } = useRecoveryWords()
  const doing = useDoing()
  return (
    <div class="stack">
      <FaultNote fault={doing.fault} />
      <div>
        <Button
          kind={kind}
          icon={KeyRound}
          busy={doing.busy}
          onPress={() => doing.run(() => commands.changeKeys())}
        >
          {handover.keysAct}
        </Button>
      </div>
    </div>
  )
}
