import type { PresenceState } from '../../../domain/attendance/attendance.ts'
import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { Check, ChevronDown, ChevronRight, Scale } from 'lucide'
import type { Summary } from '../../../kit/event/views.ts'
import type { Id } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Chip } from '../../parts/chip.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Key, Masu, type Square } from '../../parts/masu.tsx'
import { Breakdown } from './breakdown.tsx'
import { countConflicts, squaresOf, tallyOf, type Tally } from './tally.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useSummaryWords } from './words/words.ts'
import type { SessionSummary } from './breakdown.tsx'

/** Who came fills a square, gone home or not: in squares this small a dot would not be seen. */
const SQUARES: Record<PresenceState, Square> = {
  yet: 'yet',
  arrived: 'on',
  left: 'on',
  absent: 'no'
}

/** A row a session, a square a child; a row opens into grades, groups and families. */
export function SessionsTable({ summary: { sessions } }: { summary: Summary }) {
  const all = useSummaryWords()
  const words = all.sessions
  const [open, setOpen] = useState<Id | null>(null)
  if (sessions.length === 0) return <Empty title={all.noSessions} text={all.noSessionsNext} />
  return (
    <section class="card table-card">
      <table class="t sessions">
        <caption class="hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.session}</th>
            <th scope="col">{words.each}</th>
            <th scope="col" class="r">
              {words.expected}
            </th>
            <th scope="col" class="r">
              {words.came}
            </th>
            <th scope="col" class="r">
              {words.absent}
            </th>
            <th scope="col">{words.left}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((row, at) => {
            const { id } = row.session
            const newVenue = sessions[at - 1]?.venue.id !== row.venue.id
            return (
              <Fragment key={id}>
                <SessionRow
                  row={row}
                  newVenue={newVenue}
                  open={open === id}
                  onOpen={() => setOpen(open === id ? null : id)}
                />
                {open === id && (
                  <tr>
                    <td colSpan={6} class="opened" id={`of-${id}`}>
                      <Breakdown row={row} />
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
      <Legend />
    </section>
  )
}

function SessionRow({
  row,
  newVenue,
  open,
  onOpen
}: {
  row: SessionSummary
  newVenue: boolean
  open: boolean
  onOpen: () => void
}) {
  const summary = useSummaryWords()
  const common = useCommonWords()
  const words = summary.sessions
  const { session, venue, cards } = row
  const tally = tallyOf(row.counts)
  return (
    <tr class={open ? 'is-open' : undefined}>
      <th scope="row">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? `of-${session.id}` : undefined}
          aria-label={words.open(`${venue.name} ${session.title}`)}
          onClick={onOpen}
        >
          <Icon of={open ? ChevronDown : ChevronRight} size="s" />
          <span>
            {newVenue && <b>{venue.name}</b>}
            <span class="sub">
              {session.title} <span class="nw">{common.clock(session.start)}</span>
            </span>
          </span>
        </button>
      </th>
      <td class="squares">
        <Squares tally={tally} />
      </td>
      <td class="r big" data-head={words.expected}>
        {tally.expected}
      </td>
      <td class="r big" data-head={words.came}>
        {tally.came}
      </td>
      <td class="r big" data-head={words.absent}>
        {tally.absent}
      </td>
      <td data-head={words.left}>
        <LeftChip tally={tally} asked={countConflicts(cards)} />
      </td>
    </tr>
  )
}

function Squares({ tally }: { tally: Tally }) {
  const { kit } = useApp()
  const words = useSummaryWords().sessions
  const waits = (useLive(() => kit.sync, [kit])?.waitingFor.length ?? 0) > 0
  const squares = squaresOf(tally).map((state) =>
    state === 'yet' && waits ? 'wait' : SQUARES[state]
  )
  return (
    <Masu
      squares={squares}
      size="tight"
      by20
      label={words.masu(tally.here, tally.left, tally.yet, tally.absent)}
    />
  )
}

/** All gone home: done. Somebody still here: how many have gone. A contradiction stands beside the number, never in its place. */
function LeftChip({ tally, asked }: { tally: Tally; asked: number }) {
  const words = useSummaryWords().sessions
  const isDone = tally.left > 0 && tally.left === tally.came && asked === 0
  return (
    <span class="row wrap">
      {isDone ? (
        <Chip kind="done" icon={Check}>
          {tally.left}
        </Chip>
      ) : (
        <span class="left-count">{words.of(tally.left, tally.came)}</span>
      )}
      {asked > 0 && (
        <Chip kind="ask" icon={Scale}>
          {words.differs(asked)}
        </Chip>
      )}
    </span>
  )
}

function Legend() {
  const summary = useSummaryWords()
  const common = useCommonWords()
  return (
    <p class="legend-line sub t16">
      <span>{summary.sessions.masuIs}</span>
      <span>
        <Key of="on" />
        {summary.sessions.came}
      </span>
      <span>
        <Key of="yet" />
        {common.state.yet}
      </span>
      <span>
        <Key of="no" />
        {common.state.absent}
      </span>
    </p>
  )
}
