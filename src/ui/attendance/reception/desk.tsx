import { useState } from 'preact/hooks'
import type { Reception } from '../../../kit/attendance/views.ts'

import { later } from '../../later.tsx'
import { useTitle } from '../../parts/page.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { MemoNote } from '../../tablets/memo/memo-note.tsx'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import type { Filter } from './count-filter.tsx'
import { Head, useKnownOfOthers } from './head.tsx'
import { Together } from './together.tsx'
import { Cards } from './cards.tsx'
import { Thumb, type ThumbSide } from './thumb.tsx'
import { useJoined } from './use-joined.ts'
import { useTaps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

const ReadBadge = later(async () => (await import('./read-badge.tsx')).ReadBadge)
const ArrivedFamily = later(async () => (await import('./arrived-family.tsx')).ArrivedFamily)
const RecentSheet = later(async () => (await import('./recent-sheet.tsx')).RecentSheet)
const SearchSheet = later(async () => (await import('./search-sheet.tsx')).SearchSheet)
const WalkInSheet = later(async () => (await import('./walk-in-sheet.tsx')).WalkInSheet)
const YetSheet = later(async () => (await import('./yet-sheet.tsx')).YetSheet)
const ChildSheet = later(async () => (await import('../child/child-sheet.tsx')).ChildSheet)

/** The table itself: counters on top, cards and rail in the middle, undo and jobs under the thumb. */
export function Desk({
  ready,
  seen,
  first
}: {
  ready: ReadyPlace
  seen: Reception
  /** Whom to show at first: those behind the number that led here. */
  first: Filter
}) {
  const words = useReceptionWords()
  const taps = useTaps(ready.session.id)
  const [only, setOnly] = useState(first)
  const [side, setSide] = useState<ThumbSide | null>(null)
  const shut = () => setSide(null)
  const joined = useJoined(seen.recent, taps.told)
  useTitle(words.heading(ready.session.title))
  const { fresh } = taps
  const freshIds = new Set(fresh?.participants.map((one) => one.id))
  return (
    <div class="app">
      <Head ready={ready} seen={seen} only={only} onOnly={setOnly} />
      <Cards
        seen={seen}
        only={only}
        fresh={freshIds}
        taps={taps}
        groups={ready.view.groups}
        onYet={() => setSide('yet')}
        onRead={() => setSide('read')}
        end={<Together known={useKnownOfOthers(ready, seen)} />}
      >
        <MemoNote />
        <FaultNote fault={taps.fault} />
      </Cards>
      <Thumb taps={taps} cards={seen.cards} onSide={setSide} />
      {side === 'recent' && (
        <RecentSheet
          session={ready.session}
          recent={seen.recent}
          onUndo={(fact) => taps.undo([fact])}
          fault={taps.fault}
          onClose={shut}
        />
      )}
      {side === 'search' && (
        <SearchSheet
          session={ready.session.id}
          cards={seen.cards}
          fresh={freshIds}
          onTap={taps.tap}
          onClose={shut}
        />
      )}
      {side === 'walk-in' && (
        <WalkInSheet
          session={ready.session}
          cards={seen.cards}
          onAdded={joined}
          onKnown={taps.tap}
          onClose={shut}
        />
      )}
      {side === 'read' && (
        <ReadBadge
          event={ready.event}
          session={ready.session}
          cards={seen.cards}
          taps={taps}
          onClose={shut}
        />
      )}
      {side === 'yet' && <YetSheet seen={seen} taps={taps} onClose={shut} />}
      {taps.family !== null && (
        <ArrivedFamily
          cards={seen.cards.filter(({ household }) => household === taps.family)}
          session={ready.session.id}
          taps={taps}
          onClose={() => taps.openFamily(null)}
        />
      )}
      {taps.opened && (
        <ChildSheet
          participant={taps.opened}
          session={ready.session}
          cards={seen.cards}
          onDone={taps.told}
          onClose={() => taps.open(null)}
        />
      )}
    </div>
  )
}
