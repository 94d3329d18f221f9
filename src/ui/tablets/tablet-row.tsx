import { CircleDashed } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'

import { useNow } from '../now.ts'
import { Chip } from '../parts/chip.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Key } from '../parts/masu.tsx'
import { to } from '../routes.ts'
import { eventsOf, useFacts } from './facts-of.ts'
import { heldOn } from './held.ts'
import { DEPARTURE_ROWS, isReady, readiness, rowsIn } from '../../domain/tablets/departure.ts'
import { STATE_CHIPS } from './check/state-chips.ts'
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
      second={
        <>
          {lines.map((line, at) => (
            <span key={at} class="line">
              {line.filter(Boolean).join(common.separator)}
            </span>
          ))}
          {is && <OpenRows tablet={tablet} />}
        </>
      }
    >
      <span class="row wrap chips">
        <ForgotChip tablet={tablet} />
        {is ? <Readiness tablet={tablet} /> : <StandingChip standing={standing} />}
      </span>
    </LinkRow>
  )
}

function Readiness({ tablet }: { tablet: Tablet }) {
  const { tablets } = useCheckWords()
  const state = readiness(tablet)
  const words = { good: tablets.ready, look: tablets.notReady, wait: tablets.notYet }
  const { kind, icon } = STATE_CHIPS[state]
  return (
    <Chip kind={kind} icon={state === 'wait' ? CircleDashed : icon}>
      {words[state]}
    </Chip>
  )
}

/** Which rows of its check are to be looked at and which nobody tried; good ones are not listed. */
function OpenRows({ tablet }: { tablet: Tablet }) {
  const { tablets: words } = useCheckWords()
  if (tablet.check === null && tablet.tried === null) return null
  const named = (state: 'look' | 'wait') => rowsIn(tablet, state).map((row) => words.rows[row])
  const [look, wait] = [named('look'), named('wait')]
  if (look.length + wait.length === 0)
    return <span class="line">{words.allGood(DEPARTURE_ROWS.length)}</span>
  return (
    <>
      {look.length > 0 && <em class="reason">{words.toLook(look)}</em>}
      {wait.length > 0 && <span class="line">{words.toTry(wait)}</span>}
    </>
  )
}
