import { Check, CircleDashed, TriangleAlert } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'

import { useNow } from '../now.ts'
import { Chip } from '../parts/chip.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Key } from '../parts/masu.tsx'
import { to } from '../routes.ts'
import { eventsOf, useFacts } from './facts-of.ts'
import { heldOn } from './held.ts'
import { isReady } from '../../domain/tablets/ready.ts'
import { ForgotChip, StandingChip } from './standing.tsx'
import { useAccessWords } from './words/words.ts'
import { useCheckWords } from './check/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'

/** Who has it and what of, when it was last heard, what it told that it holds; at the end how it stands. */
export function TabletRow({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const check = useCheckWords()
  const common = useCommonWords()
  const access = useAccessWords()
  const words = check.tablets
  const now = useNow()
  const facts = useFacts(tablet)
  const { check: report, standing } = tablet
  const is = standing === 'active'
  const ready = is && isReady(tablet)
  const held = report
    ? [words.checkedAt(common.moment(report.at, now)), heldOn(check, tablet, report)]
    : [words.noCheck]
  const who = [
    tablet.self ? words.self : '',
    words.roles[tablet.role],
    eventsOf(access, tablet, events)
  ]
  const lines = [who, facts, is ? held : []]
  return (
    <LinkRow
      href={to('tablets', tablet.device)}
      lead={<Key of={ready ? 'on' : 'yet'} dash={!ready} big />}
      title={tablet.name}
      second={lines.map((line, at) => (
        <span key={at} class="line">
          {line.filter(Boolean).join(common.separator)}
        </span>
      ))}
    >
      <span class="row wrap chips">
        <ForgotChip tablet={tablet} />
        {is ? <Readiness tablet={tablet} /> : <StandingChip standing={standing} />}
      </span>
    </LinkRow>
  )
}

function Readiness({ tablet }: { tablet: Tablet }) {
  const check = useCheckWords()
  if (isReady(tablet)) {
    return (
      <Chip kind="done" icon={Check}>
        {check.tablets.ready}
      </Chip>
    )
  }
  if (tablet.check === null) {
    return (
      <Chip kind="calm" icon={CircleDashed}>
        {check.tablets.notYet}
      </Chip>
    )
  }
  return (
    <Chip kind="ask" icon={TriangleAlert}>
      {check.tablets.notReady}
    </Chip>
  )
}
