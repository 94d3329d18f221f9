import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { CircleCheck } from 'lucide'
import { RAIL_ROWS, railRow, type RailRow } from '../../domain/people/people.ts'
import { lastToGo, membersIn, type PickupFamily } from '../../domain/release/waiting-families.ts'
import type { Card } from '../../kit/people/views.ts'
import type { Pickup } from '../../kit/release/views.ts'
import { useApp } from '../app-context.ts'
import type { Filter } from '../attendance/reception/count-filter.tsx'
import { Note } from '../parts/note.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { FamilyLine } from './family-line.tsx'
import { PickupRail } from './pickup-rail.tsx'
import { useReleaseWords } from './words/words.ts'

interface Line {
  readonly family: PickupFamily
  readonly shown: readonly Card[]
}

function linesOf(families: readonly PickupFamily[], only: Filter): readonly Line[] {
  return families
    .map((family) => ({ family, shown: membersIn(family, only) }))
    .filter(({ shown }) => shown.length > 0)
}

function rowOf({ shown }: Line): RailRow {
  const [first] = shown
  return first ? railRow(first.participant) : '他'
}

/** The families one looks through; who has gone lies below, unless only they are asked for. */
export function PickupList({
  seen,
  only,
  tellsOf,
  onOpen,
  children
}: {
  seen: Pickup
  only: Filter
  tellsOf: (family: PickupFamily) => number
  onOpen: (family: PickupFamily) => void
  children: ComponentChildren
}) {
  const veil = useApp().veil.value
  const scroller = useRef<HTMLElement>(null)
  const [current, setCurrent] = useState<RailRow | null>(null)
  const lines = linesOf(seen.families, only)
  const gone = only === 'arrived' ? linesOf(seen.families, 'left') : []
  const lineOf = (line: Line) => (
    <li key={line.family.id} data-row={rowOf(line)}>
      <FamilyLine
        family={line.family}
        shown={line.shown}
        tells={tellsOf(line.family)}
        onPress={() => onOpen(line.family)}
      />
    </li>
  )
  const show = (row: RailRow) => {
    setCurrent(row)
    scroller.current?.querySelector(`[data-row="${row}"]`)?.scrollIntoView({ block: 'start' })
  }
  const [first] = lines
  return (
    <div class={veil ? 'recep veiled' : 'recep'}>
      <main
        class="main"
        ref={scroller}
        onScroll={({ currentTarget }) => setCurrent(rowAtTop(currentTarget))}
      >
        {children}
        {lines.length === 0 && <NobodySo seen={seen} only={only} />}
        <ul class="fam">{lines.map(lineOf)}</ul>
        {gone.length > 0 && <Gone count={seen.counts.left}>{gone.map(lineOf)}</Gone>}
      </main>
      {!veil && (
        <PickupRail
          cards={seen.families.flatMap(({ cards }) => cards)}
          current={current ?? (first ? rowOf(first) : null)}
          onRow={show}
        />
      )}
    </div>
  )
}

function Gone({ count, children }: { count: number; children: ComponentChildren }) {
  const words = useReleaseWords()
  return (
    <section class="gone-ones">
      <h2 class="t20">{words.goneTitle(count)}</h2>
      <ul class="fam">{children}</ul>
    </section>
  )
}

/** The row of the first line that is still seen at the top of the scrolled middle. */
function rowAtTop(scroller: HTMLElement): RailRow | null {
  const { top } = scroller.getBoundingClientRect()
  const lines = [...scroller.querySelectorAll<HTMLElement>('[data-row]')]
  const first = lines.find((line) => line.getBoundingClientRect().bottom > top + 8)
  return RAIL_ROWS.find((row) => row === first?.dataset['row']) ?? null
}

/** That everybody has gone is a result: who went last, and when. */
export function NobodySo({ seen, only }: { seen: Pickup; only: Filter }) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const { arrived, left } = seen.counts
  if (only !== 'arrived')
    return <Note kind="done" title={words.nobodySo(common.state[only ?? 'yet'])} />
  if (arrived > 0 || left === 0) return <Note title={words.nobodyHere} />
  const last = lastToGo(seen.families.flatMap(({ cards }) => cards))
  return (
    <Note kind="done" icon={CircleCheck} title={words.allGone}>
      {last && words.allGoneLast(common.called(last.participant), common.time(last.at))}
    </Note>
  )
}
