import type { Session } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import { byYomi, readName } from '../../../domain/people/people.ts'
import { showPhones } from '../../../domain/people/phone.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { GroupShape } from '../../parts/group-shape.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { latestMark } from '../latest-mark.ts'
import { lettersOf } from '../packed.ts'
import { hasCare } from '../marks.ts'
import { venueName } from '../session-choice.tsx'
import { SessionPaper, type PaperOfSession } from '../session-paper.tsx'
import { A4Sheet, ListHeads } from '../sheet.tsx'
import type { PaperSheet } from '../sheet-foot.tsx'
import { sheetsByHeight } from '../sheets.ts'
import { useKnown } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import { useDayPaperWords } from './words/words.ts'

/** What a row takes at least, a line more of its text, and what a sheet has beside head and foot; in millimetres. */
const ROW_MM = 13.5
const LINE_MM = 5
const ROOM_MM = 230
/** Full-width letters of a line: of the name, of what a child cannot eat, of the other two columns. */
const NAME_LETTERS = 7.5
const FOOD_LETTERS = 9
const OTHER_LETTERS = 6

function hasNote(card: Card): boolean {
  return hasCare(card) || card.participant.note !== ''
}

/** 配慮 in words, for the one person in charge: never on the reception table. */
export function CarePaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { care: words } = useDayPaperWords()
  return (
    <SessionPaper
      here={here}
      wanted={wanted}
      words={words}
      note={<Note kind="ask" title={words.keep} />}
      chosenFrom={(cards) => inOrder(cards.filter(hasNote), here)}
      sheets={(of) => <Sheets {...of} />}
    />
  )
}

/** By group, because one serves by table; within one by reading. */
function inOrder(cards: readonly Card[], { groups }: EventView): readonly Card[] {
  const rank = new Map(groups.map(({ id }, at) => [id, at]))
  const rankOf = ({ participant: { group } }: Card) => rank.get(group) ?? groups.length
  return cards.toSorted(
    (one, other) => rankOf(one) - rankOf(other) || byYomi(one.participant, other.participant)
  )
}

function Sheets({ here, session, cards }: PaperOfSession) {
  const until = useKnown(latestMark(cards))
  const venue = venueName(here, session)
  const sheets = sheetsByHeight(cards, heightOf, ROOM_MM)
  return sheets.map((rows, at) => (
    <CareSheet
      key={at}
      here={here}
      session={session}
      sheet={{ number: at + 1, of: sheets.length, event: here.event.title, venue, until }}
      cards={rows}
      people={cards.length}
    />
  ))
}

function heightOf({ care, participant }: Card): number {
  const { allergy, medicine, other } = care
  const lines = Math.max(
    linesOf(readName(participant), NAME_LETTERS) + 1,
    linesOf(allergy, FOOD_LETTERS),
    linesOf(medicine, OTHER_LETTERS),
    linesOf(other + participant.note, OTHER_LETTERS)
  )
  return Math.max(ROW_MM, lines * LINE_MM + 3)
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(lettersOf(text) / letters)
}

function CareSheet({
  here,
  session,
  sheet,
  cards,
  people
}: {
  here: EventView
  session: Session
  sheet: PaperSheet
  cards: readonly Card[]
  people: number
}) {
  const paper = usePaperWords()
  const { care: words } = useDayPaperWords()
  const heads = [words.number, words.child, words.allergy, words.medicine, words.other]
  return (
    <A4Sheet
      look="care-paper"
      name={words.title}
      second={[session.title, sheet.venue, paper.day(session.day)]}
      sheet={sheet}
      told={[words.people(people), words.keep]}
    >
      <table>
        <ListHeads of={[...heads, words.call, words.checked]} />
        <tbody>
          {cards.map((card) => (
            <CareRow key={card.participant.id} card={card} here={here} />
          ))}
        </tbody>
      </table>
    </A4Sheet>
  )
}

function CareRow({ card, here }: { card: Card; here: EventView }) {
  const { care: words, rollCall } = useDayPaperWords()
  const common = useCommonWords()
  const { participant, care, guardian, state } = card
  const group = here.groups.find(({ id }) => id === participant.group)
  return (
    <tr>
      <td class="badge">
        <b>{participant.badge || ''}</b>
        {group && (
          <span class="small">
            <GroupShape shape={group.shape} />
            {rollCall.group(group.letter)}
          </span>
        )}
      </td>
      <td>
        <b>{common.called(participant)}</b>
        <span class="small">
          {[
            common.grade[participant.grade],
            state === 'absent' || state === 'left' ? rollCall[state] : ''
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
      </td>
      <td>
        <b>{care.allergy}</b>
      </td>
      <td>
        <b>{care.medicine}</b>
      </td>
      <td>
        <span>{care.other}</span>
        {participant.note !== '' && <span>{words.note(participant.note)}</span>}
      </td>
      <td class="small">
        {[guardian.phone, guardian.phone2].filter(Boolean).map((phone) => (
          <span key={phone}>{showPhones(phone)}</span>
        ))}
      </td>
      <td>
        <i class="pen" />
      </td>
    </tr>
  )
}
