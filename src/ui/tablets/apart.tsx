import { useState } from 'preact/hooks'
import { CircleCheck, CloudOff, PackageOpen, QrCode, RefreshCw } from 'lucide'
import type { Apart } from '../../kit/tablets/quarantine-views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { QuarantinedFrameCard } from './apart-frame.tsx'
import { byTablet, type ApartOfTablet } from './apart-groups.ts'
import { useAsk } from './use-ask.ts'
import { useAccessWords } from './words/words.ts'
import { useCheckWords } from './check/words/words.ts'

/** What was done here, told until something else is. */
type Told = { readonly kind: 'found' | 'adopted'; readonly records: number } | { kind: 'dropped' }

/** 分けてある記録: they lie with the relay, so they are asked for as the page opens. */
export function QuarantinePage() {
  const { commands } = useApp()
  const check = useCheckWords()
  const { apart: words } = useAccessWords()
  const { asked, again } = useAsk(() => commands.apart(), [commands])
  const [told, setTold] = useState<Told | null>(null)
  const tell = (done: Told) => {
    setTold(done)
    again()
  }
  return (
    <Page tab="invite" title={words.title} second={words.lead}>
      <BackLink href={to('tablets')}>{check.tablets.back}</BackLink>
      <div class="stack column">
        {told && <ToldNote told={told} />}
        {asked.state === 'asking' && (
          <p class="sub" role="status">
            {words.asking}
          </p>
        )}
        {asked.state === 'refused' && (
          <>
            {asked.fault.kind === 'needs-signal' || asked.fault.kind === 'no-relay' ? (
              <Note icon={CloudOff} title={words.offline}>
                {words.offlineNext}
              </Note>
            ) : (
              <FaultNote fault={asked.fault} />
            )}
            <p>
              <Button kind="quiet" icon={RefreshCw} onPress={again}>
                {words.again}
              </Button>
            </p>
          </>
        )}
        {asked.state === 'here' && <Tablets apart={asked.value} onTold={tell} />}
      </div>
    </Page>
  )
}

function ToldNote({ told }: { told: Told }) {
  const { apart: words } = useAccessWords()
  if (told.kind === 'dropped') return <Note title={words.dropped} role="status" />
  if (told.kind === 'adopted')
    return <Note kind="done" title={words.adopted(told.records)} role="status" />
  return (
    <>
      <Note kind="done" title={words.foundDone(told.records)} role="status">
        {words.foundNext}
      </Note>
      <p>
        <LinkButton kind="main" icon={QrCode} href={to('invite')}>
          {words.toInvite}
        </LinkButton>
      </p>
    </>
  )
}

function Tablets({ apart, onTold }: { apart: readonly Apart[]; onTold: (told: Told) => void }) {
  const { apart: words } = useAccessWords()
  if (apart.length === 0)
    return (
      <Note kind="done" icon={CircleCheck} title={words.none}>
        {words.noneNext}
      </Note>
    )
  return byTablet(apart).map((one) => <OfTablet key={one.device} of={one} onTold={onTold} />)
}

function OfTablet({ of, onTold }: { of: ApartOfTablet; onTold: (told: Told) => void }) {
  const { commands } = useApp()
  const { apart: words } = useAccessWords()
  const doing = useDoing()
  const wasCut = of.frames.some(({ why, isReadable }) => why === 'revoked' && isReadable)
  const adopt = (ids: readonly string[], kind: 'found' | 'adopted') =>
    doing.run(
      () => commands.adopt(ids),
      ({ records }) => onTold({ kind, records })
    )
  const drop = (id: string) =>
    doing.run(
      () => commands.drop([id]),
      () => onTold({ kind: 'dropped' })
    )
  return (
    <section class="card stack">
      <div class="cardhead">
        <h2 class="t24">{of.name}</h2>
        {of.records > 0 && <span class="n">{words.records(of.records)}</span>}
      </div>
      {wasCut && (
        <Button
          big
          wide
          icon={PackageOpen}
          busy={doing.busy}
          onPress={() => adopt(of.readable, 'found')}
        >
          {words.foundAct(of.records)}
        </Button>
      )}
      <FaultNote fault={doing.fault} />
      <ul class="frames">
        {of.frames.map((frame) => (
          <QuarantinedFrameCard
            key={frame.id}
            frame={frame}
            busy={doing.busy}
            onAdopt={() => adopt([frame.id], 'adopted')}
            onDrop={() => drop(frame.id)}
          />
        ))}
      </ul>
    </section>
  )
}
