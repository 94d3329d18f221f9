import { Check, CloudCheck, FileKey, NotebookPen, TabletSmartphone, TriangleAlert } from 'lucide'
import type { Marker } from '../../../kit/views.ts'
import { useApp } from '../../app-context.ts'
import { later } from '../../later.tsx'
import { useNow } from '../../now.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Chip } from '../../parts/chip.tsx'
import { Key } from '../../parts/masu.tsx'
import { Note } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { FirstRun } from './first-run.tsx'
import { StartCard } from './start-card.tsx'
import { useCarryWords } from '../../carry/doors/words/words.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useStartWords } from './words/words.ts'

function OnlyHere({ marker }: { marker: Marker }) {
  const { emptied } = useStartWords()
  const common = useCommonWords()
  const now = useNow()
  const known = Number.isFinite(marker.unsent) && marker.unsent >= 0
  const time = common.moment(marker.at, now)
  if (known && marker.unsent === 0)
    return (
      <Row
        lead={<Key of="on" big />}
        title={emptied.lostNone}
        second={emptied.lostNoneSecond(time)}
      />
    )
  return (
    <Row
      lead={<Key of="yet" dash big />}
      title={known ? emptied.lost(marker.unsent) : emptied.lostUnknown}
      second={emptied.lostSecond(time)}
    >
      <Chip kind="ask" icon={TriangleAlert}>
        {emptied.lostChip}
      </Chip>
    </Row>
  )
}

/** W8: never a welcome screen. What is safe and where, what may be gone, and the ways on. */
export function Emptied({ marker }: { marker: Marker }) {
  const { router } = useApp()
  const { path } = router.route.value
  if (path === 'memo') return <KeepMemo />
  if (path === 'join' || path === 'restore' || path === 'receive') return <FirstRun />
  return <EmptiedPage marker={marker} />
}

const KeepMemo = later(async () => (await import('../memo/keep-memo.tsx')).KeepMemo)

function EmptiedPage({ marker }: { marker: Marker }) {
  const start = useStartWords()
  const common = useCommonWords()
  const carry = useCarryWords()
  const { emptied } = start
  return (
    <StartCard
      standing={{ kind: 'ask', icon: TriangleAlert, words: emptied.check }}
      title={emptied.title}
      lead={emptied.was(marker.device, common.role[marker.role], marker.workspace)}
    >
      <section class="card">
        <h2 class="t20">{emptied.where}</h2>
        <ul class="lines">
          <Row lead={<Key of="on" big />} title={emptied.safe} second={emptied.safeSecond}>
            <Chip kind="done" icon={Check}>
              {emptied.safeChip}
            </Chip>
          </Row>
          <OnlyHere marker={marker} />
        </ul>
      </section>
      <LinkButton
        kind="main"
        big
        wide
        icon={NotebookPen}
        second={carry.memoKeepSecond}
        href={to('memo')}
      >
        {carry.memoKeep}
      </LinkButton>
      <LinkButton big wide icon={CloudCheck} second={emptied.restoreSecond} href={to('join')}>
        {emptied.restore}
      </LinkButton>
      <LinkButton kind="quiet" wide icon={FileKey} href={to('restore')}>
        {start.sheet}
      </LinkButton>
      <div class="stack">
        <Note icon={TabletSmartphone} title={emptied.other}>
          {emptied.otherText}
        </Note>
        <Note icon={NotebookPen} title={emptied.paper}>
          {emptied.paperText}
        </Note>
      </div>
    </StartCard>
  )
}
