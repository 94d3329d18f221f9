import { useState } from 'preact/hooks'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import type { Id, Instant, SessionId } from '../../domain/id.ts'
import type { Session } from '../../domain/entity.ts'
import { byYomi } from '../../domain/people/people.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { CheckField, SelectField } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { PaperPage } from './frame.tsx'
import { RosterSheet } from './roster-sheet.tsx'
import { ROWS_A_SHEET, ROWS_WITH_CARE, sheetsOf } from './sheets.ts'
import { useKnown } from './use-known.ts'
import { useCommonWords } from '../words/common/words.ts'
import { usePaperWords } from './words/words.ts'

const EVERYONE = ''

/** The reception list of one session, or everybody of the event; 40 children to a sheet. */
export function RosterPaper({ here, wanted }: { here: EventView; wanted: Id | undefined }) {
  const { commands, environment } = useApp()
  const words = usePaperWords()
  const [chosen, setChosen] = useState(firstSession(here, wanted))
  const [withCare, setWithCare] = useState(false)
  const { cards, counted } = useCards(here, chosen)
  return (
    <PaperPage
      title={words.roster.title}
      ready={cards.length > 0}
      onPrint={() => {
        // Told to whoever erases these records later; paper itself never waits.
        void commands.noteExport(here.event.id, 'paper-roster')
        environment.print()
      }}
      choices={
        <>
          <SessionChoice here={here} value={chosen} onChoose={setChosen} />
          <CheckField label={words.roster.care} checked={withCare} onChange={setWithCare} />
          <Note title={withCare ? words.roster.careHint : words.personal} />
        </>
      }
    >
      {cards.length === 0 ? (
        <Empty title={words.roster.empty} text={words.roster.emptyNext} />
      ) : (
        <Sheets
          here={here}
          session={sessionOf(here, chosen)}
          cards={cards}
          counted={counted}
          withCare={withCare}
        />
      )}
    </PaperPage>
  )
}

function firstSession({ sessions }: EventView, wanted: Id | undefined): Id {
  return sessions.some(({ id }) => id === wanted)
    ? (wanted ?? EVERYONE)
    : (sessions[0]?.id ?? EVERYONE)
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

function SessionChoice({
  here,
  value,
  onChoose
}: {
  here: EventView
  value: Id
  onChoose: (id: Id) => void
}) {
  const paper = usePaperWords()
  const common = useCommonWords()
  const choices = [
    ...here.sessions.map((session) => ({
      value: session.id,
      words: [common.day(session.day), venueName(here, session), session.title].join(' ')
    })),
    { value: EVERYONE, words: paper.roster.everyone }
  ]
  return (
    <SelectField label={paper.roster.which} value={value} choices={choices} onChoose={onChoose} />
  )
}

function venueName({ venues }: EventView, session: Session | undefined): string {
  return venues.find(({ id }) => id === session?.venue)?.name ?? ''
}

function Sheets({
  here,
  session,
  cards,
  counted,
  withCare
}: {
  here: EventView
  session: Session | undefined
  cards: readonly Card[]
  counted: number
  withCare: boolean
}) {
  const words = usePaperWords()
  const until = useKnown(latestMark(cards))
  const venue = venueName(here, session)
  const sheets = sheetsOf(cards, withCare ? ROWS_WITH_CARE : ROWS_A_SHEET)
  const day = session?.day ?? here.event.days[0]
  const title = withCare ? words.roster.careTitle : words.roster.title
  return sheets.map((part, at) => (
    <RosterSheet
      key={at}
      sheet={{ number: at + 1, of: sheets.length, event: here.event.title, venue, until }}
      title={`${title} ${session?.title ?? here.event.title}`}
      second={[session && here.event.title, venue, day === undefined ? '' : words.day(day)]
        .filter(Boolean)
        .join(' ')}
      cards={part}
      before={sheets[at - 1]?.at(-1)}
      expected={counted}
      nameless={counted - cards.length}
      withCare={withCare}
    />
  ))
}

function latestMark(cards: readonly Card[]): Instant | null {
  const times = cards.map((card) => card.at).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}
