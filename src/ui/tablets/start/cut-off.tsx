import { Check, CircleDashed, GraduationCap, ScanQrCode, ShieldCheck } from 'lucide'
import type { Marker } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Key } from '../../parts/masu.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { FirstRun } from './first-run.tsx'
import { StartCard } from './start-card.tsx'
import { useAccessWords } from '../words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'

/** What one may still go to. The address is most likely that of a screen there is no more, and says nothing. */
const STILL: ReadonlySet<string> = new Set([
  'join',
  'practice',
  'receive',
  'help',
  'about',
  'address'
])

/** An organizer took this tablet out of the organisation: what happened, where the records are, and the way back. */
export function CutOff({ marker }: { marker: Marker }) {
  const { path } = useApp().router.route.value
  return STILL.has(path) ? <FirstRun /> : <CutOffPage marker={marker} />
}

function CutOffPage({ marker }: { marker: Marker }) {
  const common = useCommonWords()
  const { cutOff } = useAccessWords()
  return (
    <StartCard
      standing={{ kind: 'calm', icon: ShieldCheck, words: cutOff.chip }}
      title={cutOff.title}
      lead={cutOff.was(marker.device, common.role[marker.role], marker.workspace)}
    >
      <section class="card">
        <h2 class="t20">{cutOff.where}</h2>
        <ul class="lines roomy">
          <Row lead={<Key of="on" big />} title={cutOff.safe} second={cutOff.safeSecond}>
            <Chip kind="done" icon={Check}>
              {cutOff.ok}
            </Chip>
          </Row>
          <Handed records={marker.handed} />
          <Row lead={<Key of="yet" dash big />} title={cutOff.here} second={cutOff.hereSecond}>
            <Chip kind="calm" icon={CircleDashed}>
              {cutOff.emptied}
            </Chip>
          </Row>
        </ul>
      </section>
      <LinkButton
        kind="main"
        big
        wide
        icon={ScanQrCode}
        second={cutOff.backSecond}
        href={to('join')}
      >
        {cutOff.back}
      </LinkButton>
      <LinkButton
        big
        wide
        icon={GraduationCap}
        second={cutOff.practiceSecond}
        href={to('practice')}
      >
        {cutOff.practice}
      </LinkButton>
    </StartCard>
  )
}

/** The marker is written before the wipe; should it not say how many, nothing is made up. */
function Handed({ records }: { records: number | undefined }) {
  const { cutOff } = useAccessWords()
  if (records === undefined) return <Row lead={<Key of="yet" dash big />} title={cutOff.unknown} />
  const title = records === 0 ? cutOff.nothing : cutOff.handed(records)
  return (
    <Row
      lead={<Key of={records === 0 ? 'on' : 'half'} big />}
      title={title}
      second={records === 0 ? cutOff.nothingSecond : cutOff.handedSecond}
    />
  )
}
