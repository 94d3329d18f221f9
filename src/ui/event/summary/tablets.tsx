import { Check, ChevronRight, Clock } from 'lucide'
import type { Tablet } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { useNow } from '../../now.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { GapNote } from '../../tablets/gap-note.tsx'
import { memberTablets } from '../../../domain/tablets/standing.ts'
import { useAccessWords } from '../../tablets/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useSummaryWords } from './words/words.ts'

/** Which tablets have been heard, up to when, and whether they were checked before leaving. */
export function SummaryTablets({ tablets: all }: { tablets: readonly Tablet[] }) {
  const { kit } = useApp()
  const summary = useSummaryWords()
  const words = summary.tablets
  const tablets = memberTablets(all)
  const waiting = useLive(() => kit.sync, [kit])?.waitingFor ?? []
  const waitsFor = new Set(waiting.map(({ device }) => device))
  return (
    <section class="card tablets-card">
      <h2 class="t20">{words.title(tablets.length)}</h2>
      <ul class="lines t16 tablets">
        {tablets.map((tablet) => (
          <TabletLine key={tablet.device} tablet={tablet} waits={waitsFor.has(tablet.name)} />
        ))}
      </ul>
      {waiting.length > 0 && <Note icon={Clock} title={summary.waiting(waiting.length)} />}
      <GapNote tablets={tablets} />
      <LinkButton href={to('tablets')} kind="plain" endIcon={ChevronRight}>
        {words.open}
      </LinkButton>
    </section>
  )
}

function TabletLine({ tablet, waits }: { tablet: Tablet; waits: boolean }) {
  const common = useCommonWords()
  const summary = useSummaryWords()
  const now = useNow()
  const words = summary.tablets
  const stands = useAccessWords().standing
  const { self, role, check, lastRecordAt, standing } = tablet
  const about = [
    common.role[role],
    self ? words.here : '',
    standing === 'active' ? '' : stands[standing]
  ]
  const checked = check === null ? words.unchecked : words.checked(common.moment(check.at, now))
  return (
    <li>
      <span class="who">
        <b>{tablet.name}</b>
        <span>{about.filter(Boolean).join(common.separator)}</span>
        {lastRecordAt === null && role !== 'organizer' && <span>{checked}</span>}
      </span>
      <span class="heard">
        {lastRecordAt === null ? (
          <span class="sub">{words.never}</span>
        ) : (
          <>
            <b class="num">{common.moment(lastRecordAt, now)}</b>
            <span class="sub">
              <Icon of={waits ? Clock : Check} size="s" /> {waits ? words.waits : words.heard}
            </span>
          </>
        )}
      </span>
    </li>
  )
}
