import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ChevronLeft, Clock, List, Phone, QrCode, Search } from 'lucide'
import type { ReadyPlace } from '../../domain/attendance/working-place.ts'
import type { Id } from '../../domain/id.ts'
import {
  isLastOnes,
  scanAtPickup,
  type PickupFamily
} from '../../domain/release/waiting-families.ts'
import type { Pickup } from '../../kit/release/views.ts'
import type { Filter } from '../attendance/reception/count-filter.tsx'
import { later } from '../later.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { CarryDoors } from '../parts/carry-doors.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { useTitle } from '../parts/page.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { BadgeSheet } from './badge-sheet.tsx'
import { CallSheet } from './call-sheet.tsx'
import { FindSheet } from './find-sheet.tsx'
import { LastOnes } from './last-ones.tsx'
import { PickupHead } from './pickup-head.tsx'
import { PickupList } from './pickup-list.tsx'
import { useBorrowed } from './use-borrowed.ts'
import { useKnownTables } from './use-known-tables.ts'
import { useReleases, type Released, type Releases } from './use-releases.ts'
import { useReleaseWords } from './words/words.ts'

const FamilySheet = later(async () => (await import('./family-sheet.tsx')).FamilySheet)

interface Opened {
  readonly sheet: 'search' | 'badge' | 'family' | 'call'
  /** Of `family` and `call`. */
  readonly family: Id
  /** Its slip or a badge was read. */
  readonly isRead?: boolean
}

const found = ({ id }: PickupFamily): Opened => ({ sheet: 'family', family: id })

/** The table at the door home: counters on top, families in the middle, undo and the ways to a family under the thumb. */
export function PickupDesk({
  ready,
  seen,
  first
}: {
  ready: ReadyPlace
  seen: Pickup
  first: Filter
}) {
  const words = useReleaseWords()
  const releases = useReleases()
  const borrowed = useBorrowed(ready.event.id)
  const known = useKnownTables(ready, seen)
  const [only, setOnly] = useState(first)
  const [opened, setOpened] = useState<Opened | null>(null)
  useTitle(words.heading(ready.session.title))
  const tellsOf = (of: PickupFamily) => borrowed(of.cards).length
  return (
    <div class="app">
      <PickupHead ready={ready} seen={seen} known={known} only={only} onOnly={setOnly} />
      <Middle
        {...{ ready, seen, only, known, tellsOf, onOpened: setOpened }}
        fault={<FaultNote fault={releases.fault} />}
      />
      <Thumb releases={releases} onSide={(sheet) => setOpened({ sheet, family: '' })} />
      {opened && (
        <Sheets {...{ ready, seen, opened, tellsOf, onOpened: setOpened }} onDone={releases.told} />
      )}
    </div>
  )
}

interface OfDesk {
  readonly ready: ReadyPlace
  readonly seen: Pickup
  readonly tellsOf: (family: PickupFamily) => number
  readonly onOpened: (opened: Opened | null) => void
}

/** A list to look through, or those who are left as something to do. */
function Middle({
  ready,
  seen,
  only,
  known,
  tellsOf,
  onOpened,
  fault
}: OfDesk & { only: Filter; known: string; fault: ComponentChildren }) {
  const words = useReleaseWords().last
  const [asList, setAsList] = useState(false)
  const isEnd = only === 'arrived' && isLastOnes(seen.counts, ready.phase)
  const open = (family: PickupFamily) => onOpened(found(family))
  if (!isEnd || asList)
    return (
      <PickupList seen={seen} only={only} tellsOf={tellsOf} onOpen={open}>
        {fault}
        {isEnd && (
          <p class="as-last">
            <Button kind="quiet" big wide icon={Phone} onPress={() => setAsList(false)}>
              {words.asPage(seen.counts.arrived)}
            </Button>
          </p>
        )}
      </PickupList>
    )
  return (
    <main class="main last-page">
      {fault}
      <LastOnes
        ready={ready}
        seen={seen}
        onOpen={open}
        onCall={({ id }) => onOpened({ sheet: 'call', family: id })}
      />
      <TablesNote known={known} />
      <p class="gap">
        <Button kind="quiet" icon={List} onPress={() => setAsList(true)}>
          {words.asList}
        </Button>
      </p>
    </main>
  )
}

function Sheets({
  ready,
  seen,
  opened,
  tellsOf,
  onOpened,
  onDone
}: OfDesk & { opened: Opened; onDone: (released: Released) => void }) {
  const shut = () => onOpened(null)
  const open = (of: PickupFamily) => onOpened(found(of))
  const family = seen.families.find(({ id }) => id === opened.family)
  if (opened.sheet === 'search')
    return <FindSheet seen={seen} tellsOf={tellsOf} onOpen={open} onClose={shut} />
  if (opened.sheet === 'badge')
    return (
      <BadgeSheet
        onCode={(code) => {
          const scan = scanAtPickup(seen.families, code, ready.event.id)
          if (scan.kind === 'family') onOpened({ ...found(scan.family), isRead: true })
          return scan.kind
        }}
        onClose={shut}
      />
    )
  if (!family) return null
  const { session } = ready
  if (opened.sheet === 'call') return <CallSheet family={family} session={session} onClose={shut} />
  const { id, cards } = family
  const { isRead = false } = opened
  return <FamilySheet key={id} {...{ cards, session, isRead, onDone }} onClose={shut} />
}

/** Until when the other tables are known, and the way to bring them together. */
function TablesNote({ known }: { known: string }) {
  const words = useReleaseWords().last
  if (known === '') return null
  return (
    <>
      <Note icon={Clock} title={known}>
        {words.together}
      </Note>
      <p class="gap">
        <CarryDoors />
      </p>
    </>
  )
}

function Thumb({
  releases,
  onSide
}: {
  releases: Releases
  onSide: (side: 'search' | 'badge') => void
}) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const { fresh } = releases
  const name = (fresh?.participants ?? []).map(common.called).join(common.separator)
  return (
    <footer class="thumb">
      {fresh && (
        <UndoBar
          key={fresh.facts.join(' ') || name}
          name={name}
          said={fresh.what === 'left' ? words.did(fresh.picker) : words.isBack}
          onUndo={fresh.facts.length > 0 ? releases.undo : undefined}
          onGone={releases.forget}
        />
      )}
      <div class="foot">
        <LinkButton big kind="quiet" icon={ChevronLeft} href={to('today')}>
          {words.back}
        </LinkButton>
        <Button big kind="quiet" icon={Search} onPress={() => onSide('search')}>
          {words.search}
        </Button>
        <Button big kind="main" grow icon={QrCode} onPress={() => onSide('badge')}>
          {words.readBadge}
        </Button>
      </div>
    </footer>
  )
}
