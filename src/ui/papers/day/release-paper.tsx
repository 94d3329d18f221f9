import type { Session } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import { familiesOf, type FamilyCards } from '../../../domain/people/families.ts'
import { showPhones } from '../../../domain/people/phone.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { Note } from '../../parts/note.tsx'
import type { CommonWords } from '../../words/common/ja.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { latestMark } from '../latest-mark.ts'
import { lettersOf } from '../packed.ts'
import { penLook } from '../roster-sheet.tsx'
import { venueName } from '../session-choice.tsx'
import { SessionPaper, type PaperOfSession } from '../session-paper.tsx'
import { A4Sheet, ListHeads } from '../sheet.tsx'
import type { PaperSheet } from '../sheet-foot.tsx'
import { sheetsByHeight } from '../sheets.ts'
import { useKnown } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import type { DayPaperWords } from './words/ja.ts'
import { useDayPaperWords } from './words/words.ts'

/** A line, what is around the lines of a family, and what a sheet has beside head and foot; in millimetres. */
const LINE_MM = 4.7
const EDGE_MM = 1.8
const ROOM_MM = 240
/** A child has two lines; what is longer than a line of its column runs over. */
const CHILD_LINES = 2
const GUARDIAN_LETTERS = 8
const PICKER_LETTERS = 11

/** Who may take whom home, family by family, with room for who came and when. */
export function ReleasePaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { release: words, rollCall } = useDayPaperWords()
  const { personal } = usePaperWords()
  return (
    <SessionPaper
      here={here}
      wanted={wanted}
      words={{ ...rollCall, title: words.title }}
      note={<Note title={personal} />}
      sheets={(of) => <Sheets {...of} />}
    />
  )
}

function Sheets({ here, session, cards }: PaperOfSession) {
  const until = useKnown(latestMark(cards))
  const venue = venueName(here, session)
  const words = useDayPaperWords().release
  const common = useCommonWords()
  const sheets = sheetsByHeight(
    familiesOf(cards),
    (family) => heightOf(family, toldOf(family.cards, words, common)),
    ROOM_MM
  )
  return sheets.map((families, at) => (
    <ReleaseSheet
      key={at}
      session={session}
      sheet={{ number: at + 1, of: sheets.length, event: here.event.title, venue, until }}
      families={families}
    />
  ))
}

function heightOf({ cards }: FamilyCards, told: readonly Told[]): number {
  const [{ guardian } = { guardian: null }] = cards
  const phones = [guardian?.phone, guardian?.phone2].filter(Boolean).length
  const name = linesOf([guardian?.name, guardian?.relation].join(' '), GUARDIAN_LETTERS)
  const pickers = told.reduce((sum, { text }) => sum + linesOf(text, PICKER_LETTERS), 0)
  const lines = Math.max(cards.length * CHILD_LINES, phones + name, pickers)
  return lines * LINE_MM + cards.length * EDGE_MM
}

function linesOf(text: string, letters: number): number {
  return Math.ceil(lettersOf(text) / letters)
}

function ReleaseSheet({
  session,
  sheet,
  families
}: {
  session: Session
  sheet: PaperSheet
  families: readonly FamilyCards[]
}) {
  const paper = usePaperWords()
  const { release: words } = useDayPaperWords()
  const heads = [words.number, words.child, words.guardian, words.pickers]
  return (
    <A4Sheet
      look="release-paper"
      name={words.title}
      title={`${words.title} ${session.title}`}
      second={[sheet.venue, paper.day(session.day)]}
      sheet={sheet}
      told={[words.asked]}
    >
      <table>
        <ListHeads of={[...heads, words.when, words.whoCame]} />
        <tbody>
          {families.map((family) =>
            family.cards.map((card, at) => (
              <ChildRow
                key={card.participant.id}
                card={card}
                family={at === 0 ? family.cards : null}
              />
            ))
          )}
        </tbody>
      </table>
    </A4Sheet>
  )
}

/** `family`: on the first child's line, what holds for all of them. */
function ChildRow({ card, family }: { card: Card; family: readonly Card[] | null }) {
  const common = useCommonWords()
  const { participant, state, at, picker, guardian } = card
  const gone = state === 'left'
  const never = state === 'absent'
  return (
    <tr class={family ? 'row-top' : undefined}>
      <td class="badge">
        <i class={penLook(gone, never)} /> {participant.badge || ''}
      </td>
      <td>
        <b>{common.called(participant)}</b>
        <span class="small">
          {[common.beside(participant), common.grade[participant.grade]].filter(Boolean).join(' ')}
        </span>
      </td>
      {family && (
        <>
          <td rowSpan={family.length}>
            <span>{[guardian.name, guardian.relation].filter(Boolean).join(' ')}</span>
            {[guardian.phone, guardian.phone2].filter(Boolean).map((phone) => (
              <b key={phone}>{showPhones(phone)}</b>
            ))}
          </td>
          <td rowSpan={family.length}>
            <Pickers family={family} />
          </td>
        </>
      )}
      <td class="time">{gone && at !== null ? common.time(at) : ''}</td>
      <td class="sign">{gone ? (picker ?? '') : ''}</td>
    </tr>
  )
}

function Pickers({ family }: { family: readonly Card[] }) {
  const words = useDayPaperWords().release
  const common = useCommonWords()
  return toldOf(family, words, common).map(({ text, isStrong }) =>
    isStrong ? <b key={text}>{text}</b> : <span key={text}>{text}</span>
  )
}

interface Told {
  readonly text: string
  readonly isStrong: boolean
}

/** For whom each holds: brothers and sisters may have other people, and only some go home alone. */
function toldOf(
  family: readonly Card[],
  words: DayPaperWords['release'],
  common: CommonWords
): readonly Told[] {
  const named = family.filter(({ guardian }) => guardian.pickers !== '')
  const texts = [...new Set(named.map(({ guardian }) => guardian.pickers))]
  const lines =
    texts.length > 1
      ? named.map((one) => `${common.called(one.participant)}: ${one.guardian.pickers}`)
      : texts
  const alone = family.filter(({ guardian }) => guardian.goesHomeAlone)
  const names = alone.map(({ participant }) => common.called(participant)).join(common.separator)
  const aloneLine = alone.length < family.length ? `${words.alone}: ${names}` : words.alone
  return [
    ...lines.map((text) => ({ text, isStrong: false })),
    ...(alone.length > 0 ? [{ text: aloneLine, isStrong: true }] : [])
  ]
}
