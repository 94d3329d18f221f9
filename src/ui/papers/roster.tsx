import { useState } from 'preact/hooks'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import type { Id, SessionId } from '../../domain/id.ts'
import type { Session } from '../../domain/entity.ts'
import { byYomi } from '../../domain/people/people.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { Note } from '../parts/note.tsx'
import { PaperPage } from './frame.tsx'
import { latestMark } from './latest-mark.ts'
import { RosterSheet } from './roster-sheet.tsx'
import { SessionChoice, venueName, wantedSession } from './session-choice.tsx'
import { usePrintNoted } from './session-paper.tsx'
import { ROWS_A_SHEET, sheetsOf } from './sheets.ts'
import { useKnown } from './use-known.ts'
import { usePaperWords } from './words/words.ts'

const EVERYONE = ''

/** The reception list of one session, or everybody of the event; 40 children to a sheet. */
export function RosterPaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const print = usePrintNoted(here.event.id)
  const words = usePaperWords()
  const [chosen, setChosen] = useState(wantedSession(here, wanted)?.id ?? EVERYONE)
  const { cards, counted } = useCards(here, chosen)
  return (
    <PaperPage
      title={words.roster.title}
      ready={cards.length > 0}
      onPrint={print}
      choices={
        <>
          <SessionChoice
            here={here}
            label={words.roster.which}
            value={chosen}
            extra={{ value: EVERYONE, words: words.roster.everyone }}
            onChoose={setChosen}
          />
          <Note title={words.personal} />
        </>
      }
    >
      {cards.length === 0 ? (
        <Empty title={words.roster.empty} text={words.roster.emptyNext} />
      ) : (
        <Sheets here={here} session={sessionOf(here, chosen)} cards={cards} counted={counted} />
      )}
    </PaperPage>
  )
}

function sessionOf({ sessions }: EventView, id: Id): Session | undefined {
  return sessions.find((session) => session.id === id)
}

/** `counted`: as every screen counts the session, also whose names were erased. */
function useCards(
  here: EventView,
  session: SessionId
): { readonly cards: readonly Card[]; readonly counted: number } {
  const { kit } = useApp()
  const all = useLive(() => kit.roster(here.event.id), [kit, here.event.id])
  const reception = useLive(() => kit.reception(session), [kit, session])
  const cards = (session === EVERYONE ? all : reception?.cards) ?? []
  const shown = cards.toSorted((one, other) => byYomi(one.participant, other.participant))
  const counted = session === EVERYONE ? shown.length : reception?.counts.expected
  return { cards: shown, counted: counted ?? shown.length }
}

function Sheets({
  here,
  session,
  cards,
  counted
}: {
  here: EventView
  session: Session | undefined
  cards: readonly Card[]
  counted: number
}) {
  const words = usePaperWords()
  const until = useKnown(latestMark(cards))
  const venue = venueName(here, session)
  const sheets = sheetsOf(cards, ROWS_A_SHEET)
  const day = session?.day ?? here.event.days[0]
  return sheets.map((part, at) => (
    <RosterSheet
      key={at}
      sheet={{ number: at + 1, of: sheets.length, event: here.event.title, venue, until }}
      title={`${words.roster.title} ${session?.title ?? here.event.title}`}
      second={[session && here.event.title, venue, day === undefined ? '' : words.day(day)]}
      cards={part}
      before={sheets[at - 1]?.at(-1)}
      expected={counted}
      nameless={counted - cards.length}
    />
  ))
}
