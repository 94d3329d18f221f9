import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Session } from '../../domain/entity.ts'
import type { Id } from '../../domain/id.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Empty } from '../parts/empty.tsx'
import { useDayPaperWords } from './day/words/words.ts'
import { PaperPage } from './frame.tsx'
import { SessionChoice, wantedSession } from './session-choice.tsx'

/** What a paper of a session is given. */
export interface PaperOfSession {
  readonly here: EventView
  readonly session: Session
  readonly cards: readonly Card[]
}

/** A paper with names of one session: which one is chosen above it, and that it was printed is noted. */
export function SessionPaper({
  here,
  wanted,
  words,
  note,
  chosenFrom = (cards) => cards,
  sheets
}: {
  here: EventView
  wanted: Id | undefined
  words: { readonly title: string; readonly empty: string; readonly emptyNext: string }
  note?: ComponentChildren
  /** Who stands on it, in which order. */
  chosenFrom?: (cards: readonly Card[]) => readonly Card[]
  sheets: (of: PaperOfSession) => ComponentChildren
}) {
  const { kit } = useApp()
  const { which } = useDayPaperWords()
  const print = usePrintNoted(here.event.id)
  const [chosen, setChosen] = useState(wantedSession(here, wanted)?.id ?? '')
  const session = here.sessions.find(({ id }) => id === chosen)
  const cards = chosenFrom(useLive(() => kit.reception(chosen), [kit, chosen])?.cards ?? [])
  return (
    <PaperPage
      title={words.title}
      ready={cards.length > 0}
      onPrint={print}
      choices={
        <>
          <SessionChoice here={here} label={which} value={chosen} onChoose={setChosen} />
          {note}
        </>
      }
    >
      {session && cards.length > 0 ? (
        sheets({ here, session, cards })
      ) : (
        <Empty title={words.empty} text={words.emptyNext} />
      )}
    </PaperPage>
  )
}

/** Told to whoever erases these records later; paper itself never waits. */
export function usePrintNoted(event: Id): () => void {
  const { commands, environment } = useApp()
  return () => {
    void commands.noteExport(event, 'paper-roster')
    environment.print()
  }
}
