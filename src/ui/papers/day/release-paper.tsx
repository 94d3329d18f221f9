import { useState } from 'preact/hooks'
import type { Session } from '../../../domain/entity.ts'
import type { Id } from '../../../domain/id.ts'
import { familiesOf, type FamilyCards } from '../../../domain/people/families.ts'
import { showPhones } from '../../../domain/people/phone.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { PaperPage } from '../frame.tsx'
import { latestMark } from '../latest-mark.ts'
import { lettersOf } from '../packed.ts'
import { penLook } from '../roster-sheet.tsx'
import { SessionChoice, venueName, wantedSession } from '../session-choice.tsx'
import { SheetFoot, type PaperSheet } from '../sheet-foot.tsx'
import { sheetsByHeight } from '../sheets.ts'
import { useKnown } from '../use-known.ts'
import { usePaperWords } from '../words/words.ts'
import { useDayPaperWords } from './words/words.ts'

/** A line, what is around the lines of a family, and what a sheet has beside head and foot; in millimetres. */
const LINE_MM = 4.9
const EDGE_MM = 1.2
const ROOM_MM = 236
/** A child has two lines; pickers longer than this run over. */
const CHILD_LINES = 2
const PICKER_LETTERS = 12

/** Who may take whom home, family by family, with room for who came and when. */
export function ReleasePaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { kit, environment, commands } = useApp()
  const words = useDayPaperWords()
  const paper = usePaperWords()
  const [chosen, setChosen] = useState(wantedSession(here, wanted)?.id ?? '')
  const session = here.sessions.find(({ id }) => id === chosen)
  const cards = useLive(() => kit.reception(chosen), [kit, chosen])?.cards ?? []
  return (
    <PaperPage
      title={words.release.title}
      ready={cards.length > 0}
      onPrint={() => {
        void commands.noteExport(here.event.id, 'paper-roster')
        environment.print()
      }}
      choices={
        <>
          <SessionChoice here={here} label={words.which} value={chosen} onChoose={setChosen} />
          <Note title={paper.personal} />
        </>
      }
    >
      {session && cards.length > 0 ? (
        <Sheets here={here} session={session} cards={cards} />
      ) : (
        <Empty title={words.rollCall.empty} text={words.rollCall.emptyNext} />
      )}
    </PaperPage>
  )
}

function Sheets({
  here,
  session,
  cards
}: {
  here: EventView
  session: Session
  cards: readonly Card[]
}) {
  const until = useKnown(latestMark(cards))
  const venue = venueName(here, session)
  const sheets = sheetsByHeight(familiesOf(cards), heightOf, ROOM_MM)
  return sheets.map((families, at) => (
    <ReleaseSheet
      key={at}
      session={session}
      sheet={{ number: at + 1, of: sheets.length, event: here.event.title, venue, until }}
      families={families}
    />
  ))
}

function heightOf({ cards }: FamilyCards): number {
  const [{ guardian } = { guardian: null }] = cards
  const phones = [guardian?.phone, guardian?.phone2].filter(Boolean).length
  const texts = new Set(cards.map((card) => card.guardian.pickers))
  const pickers = [...texts].map((text) => Math.ceil(lettersOf(text) / PICKER_LETTERS))
  const told = pickers.reduce((sum, lines) => sum + lines, 2)
  const lines = Math.max(cards.length * CHILD_LINES, phones + 1, told)
  return lines * LINE_MM + cards.length * EDGE_MM
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
    <section class="paper release-paper" aria-label={`${words.title} ${sheet.number}/${sheet.of}`}>
      <div class="meta">
        <h2>{`${words.title} ${session.title}`}</h2>
        <span>{[sheet.venue, paper.day(session.day)].filter(Boolean).join(' ')}</span>
      </div>
      <table>
        <thead>
          <tr>
            {[...heads, words.when, words.whoCame].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
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
      <SheetFoot sheet={sheet}>
        <span>{words.asked}</span>
      </SheetFoot>
    </section>
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

/** For whom each holds: brothers and sisters may have other people, and only some go home alone. */
function Pickers({ family }: { family: readonly Card[] }) {
  const { release: words } = useDayPaperWords()
  const common = useCommonWords()
  const texts = [...new Set(family.map(({ guardian }) => guardian.pickers))].filter(Boolean)
  const alone = family.filter(({ guardian }) => guardian.goesHomeAlone)
  const lines =
    texts.length > 1
      ? family
          .filter(({ guardian }) => guardian.pickers !== '')
          .map((one) => `${common.called(one.participant)}: ${one.guardian.pickers}`)
      : texts
  return (
    <>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
      {alone.length > 0 && (
        <b>
          {words.alone}
          {alone.length < family.length &&
            `: ${alone.map(({ participant }) => common.called(participant)).join(common.separator)}`}
        </b>
      )}
    </>
  )
}
