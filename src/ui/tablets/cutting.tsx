import { useState } from 'preact/hooks'
import { Ban } from 'lucide'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Option, Options } from '../parts/option.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { AfterCut } from './after-cut.tsx'
import { Readable, useExposure } from './readable.tsx'
import { useAccessWords } from './words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { Numbered } from '../parts/numbered.tsx'

/** なくした・盗まれた, or a part that is over: what could be read, what happens, one button, and then what to do. */
export function CuttingPage({ tablet, left }: { tablet: Tablet; left: boolean }) {
  const { cutting, ways } = useAccessWords()
  const title = left ? ways.left : ways.lost
  return (
    <Page tab="invite" title={title} second={tablet.name}>
      <BackLink href={to('tablets', tablet.device)}>{cutting.back(tablet.name)}</BackLink>
      {tablet.standing === 'cut' ? (
        <div class="stack column">
          <AfterCut tablet={tablet} />
        </div>
      ) : (
        <div class="halves">
          <div class="stack">
            <CouldRead tablet={tablet} />
            {!left && <UntilThen />}
          </div>
          <div class="stack">
            <Happens title={cutting.happens} />
            {tablet.self && <Note title={ways.self}>{ways.selfNext}</Note>}
            {!tablet.self && (left ? <Leaving tablet={tablet} /> : <Losing tablet={tablet} />)}
          </div>
        </div>
      )}
    </Page>
  )
}

function CouldRead({ tablet }: { tablet: Tablet }) {
  const common = useCommonWords()
  const { cutting, facts, reads } = useAccessWords()
  const now = useNow()
  const exposure = useExposure(tablet)
  const seenAt = exposure?.seenAt ?? tablet.seenAt
  return (
    <section class="card">
      <h2 class="t20">{cutting.readTitle}</h2>
      <p class="sub">
        {seenAt === null ? facts.neverSeen : facts.seen(common.moment(seenAt, now))}
      </p>
      {exposure === null && <Note title={reads.unknown} />}
      {exposure && <Readable exposure={exposure} />}
    </section>
  )
}

function Happens({ title }: { title: string }) {
  const { cutting } = useAccessWords()
  return (
    <section class="card">
      <h2 class="t20">{title}</h2>
      <Numbered steps={cutting.steps} />
    </section>
  )
}

/** What the kit cannot do: the database of a tablet lies open to whoever unlocks it. */
function UntilThen() {
  const { cutting } = useAccessWords()
  return (
    <Note kind="ask" title={cutting.untilThen}>
      <ul class="dots">
        {cutting.todo.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Note>
  )
}

const REASONS = ['lost', 'stolen'] as const

function Losing({ tablet: { device } }: { tablet: Tablet }) {
  const { commands } = useApp()
  const { cutting } = useAccessWords()
  const doing = useDoing()
  const [reason, setReason] = useState<(typeof REASONS)[number] | null>(null)
  return (
    <section class="card stack">
      <h2 class="t20">{cutting.which}</h2>
      <Options label={cutting.which} abreast>
        {REASONS.map((one) => (
          <Option
            key={one}
            on={one === reason}
            title={cutting.reason[one]}
            onPress={() => setReason(one)}
          />
        ))}
      </Options>
      <FaultNote fault={doing.fault} />
      <Button
        kind="stop"
        big
        wide
        icon={Ban}
        busy={doing.busy}
        disabled={reason === null}
        second={reason === null ? cutting.choose : cutting.needsSignal}
        onPress={() => reason && doing.run(() => commands.cutOff(device, reason))}
      >
        {cutting.cut}
      </Button>
    </section>
  )
}

function Leaving({ tablet: { device } }: { tablet: Tablet }) {
  const { commands } = useApp()
  const { cutting } = useAccessWords()
  const doing = useDoing()
  const [sure, setSure] = useState(false)
  return (
    <section class="card stack">
      <p>{cutting.leftHint}</p>
      <CheckField label={cutting.sure} checked={sure} onChange={setSure} />
      <FaultNote fault={doing.fault} />
      <Button
        kind="stop"
        big
        wide
        icon={Ban}
        busy={doing.busy}
        disabled={!sure}
        second={sure ? cutting.needsSignal : cutting.sureFirst}
        onPress={() => doing.run(() => commands.cutOff(device, 'left'))}
      >
        {cutting.cut}
      </Button>
    </section>
  )
}
