import { callNameOf } from '../../../domain/attendance/badge.ts'
import type { Group } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { groupBy } from '../../../lib/group.ts'
import { GroupShape } from '../../parts/group-shape.tsx'
import { venueName } from '../session-choice.tsx'
import { SessionPaper, type PaperOfSession } from '../session-paper.tsx'
import { A4Sheet } from '../sheet.tsx'
import { sheetsByHeight, sheetsOf } from '../sheets.ts'
import { usePrinted } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import { useDayPaperWords } from './words/words.ts'

/** Moves and returns of one day. */
const TIMES = 5
/** Of one list of a group; a larger group goes on in a second one. */
const ROWS_A_LIST = 20
/** Two lists stand beside each other; heights in rows. */
const HEAD_ROWS = 3.2
const ROWS_A_PAGE = 34

/** Whom to see, group by group: badge and call name, nothing else, because any grown-up may hold this sheet. */
export function RollCallPaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { rollCall: words } = useDayPaperWords()
  return (
    <SessionPaper here={here} wanted={wanted} words={words} sheets={(of) => <Sheets {...of} />} />
  )
}

interface GroupList {
  readonly key: string
  readonly group: Group | null
  readonly size: number
  readonly cards: readonly Card[]
}

/** Groups by their letter, who has none last; within one by badge number, as it is called out. */
export function groupLists(cards: readonly Card[], groups: readonly Group[]): readonly GroupList[] {
  const byGroup = groupBy(cards, ({ participant }) => participant.group)
  const known = groups.map((group) => ({ group, cards: byGroup.get(group.id) ?? [] }))
  const ids = new Set(groups.map(({ id }) => id))
  const others = cards.filter(({ participant }) => !ids.has(participant.group))
  return [...known, { group: null, cards: others }]
    .filter((one) => one.cards.length > 0)
    .flatMap(({ group, cards: own }) =>
      sheetsOf(own.toSorted(byBadge), ROWS_A_LIST).map((part, at) => ({
        key: `${group?.id ?? ''} ${at}`,
        group,
        size: own.length,
        cards: part
      }))
    )
}

function byBadge(one: Card, other: Card): number {
  return (one.participant.badge || Infinity) - (other.participant.badge || Infinity) || 0
}

function Sheets({ here, session, cards }: PaperOfSession) {
  const paper = usePaperWords()
  const { rollCall: words } = useDayPaperWords()
  const printed = usePrinted()
  const venue = venueName(here, session)
  const pairs = sheetsOf(groupLists(cards, here.groups), 2)
  const sheets = sheetsByHeight(
    pairs,
    (pair) => Math.max(...pair.map((one) => one.cards.length)) + HEAD_ROWS,
    ROWS_A_PAGE
  )
  return sheets.map((rows, at) => (
    <A4Sheet
      key={at}
      look="roll-call-paper"
      name={words.title}
      title={`${words.title} ${session.title}`}
      second={[venue, paper.day(session.day)]}
      sheet={{
        number: at + 1,
        of: sheets.length,
        event: here.event.title,
        venue,
        until: printed
      }}
      told={[words.expected(cards.length), words.legend]}
    >
      <div class="group-lists">
        {rows.flat().map((list) => (
          <OneGroup key={list.key} list={list} />
        ))}
      </div>
    </A4Sheet>
  ))
}

function OneGroup({ list: { group, size, cards } }: { list: GroupList }) {
  const { rollCall: words } = useDayPaperWords()
  const times = Array.from({ length: TIMES }, (_, at) => at)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col" colSpan={2} class="group-name">
            {group && <GroupShape shape={group.shape} />}
            {group ? words.group(group.letter) : words.noGroup} <small>{words.count(size)}</small>
          </th>
          {times.map((at) => (
            // empty but for the first: the time is written in by hand
            <td key={at} class="called-at">
              {at === 0 ? words.time : ''}
            </td>
          ))}
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.participant.id}>
            <td class="badge">{card.participant.badge || ''}</td>
            <td class="y">{callNameOf(card.participant)}</td>
            {times.map((at) => (
              <td key={at} class="paper-tick">
                <CallSquare card={card} first={at === 0} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <td colSpan={2}>{words.who}</td>
          {times.map((at) => (
            <td key={at} class="paper-tick" />
          ))}
        </tr>
      </tbody>
    </table>
  )
}

/** Who is known not to be there has no square: why stands in its place. */
function CallSquare({ card: { state }, first }: { card: Card; first: boolean }) {
  const { rollCall: words } = useDayPaperWords()
  if (state === 'absent' || state === 'left')
    return first ? <small>{words[state]}</small> : <i class="pen no" />
  return <i class="pen" />
}
