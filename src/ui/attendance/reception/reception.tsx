import { useState } from 'preact/hooks'
import { ClipboardCheck, UserPlus } from 'lucide'
import { useApp } from '../../app-context.ts'
import { later } from '../../later.tsx'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Note } from '../../parts/note.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { AskSetting } from '../working-place/ask-place.tsx'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import { useWorkingPlace } from '../working-place/use-working-place.ts'
import { filterOf, type Filter } from './count-filter.tsx'
import { Desk } from './desk.tsx'
import { useDayWords } from '../today/words/words.ts'
import { useReceptionWords } from './words/words.ts'

const WalkInSheet = later(async () => (await import('./walk-in-sheet.tsx')).WalkInSheet)

/** 受付: forty children in under two minutes, a tap each. */
export function ReceptionScreen({ rest }: { rest: readonly string[] }) {
  const setting = useWorkingPlace()
  const reception = useReceptionWords()
  const day = useDayWords()
  if (!setting) return <Page tab="today" title={reception.title} />
  if (setting.kind !== 'ready')
    return <AskSetting setting={setting} tab="today" title={reception.title} />
  if (!setting.view.peopleReadable)
    return (
      <Page tab="today" title={reception.title}>
        <Note kind="ask" title={day.tablet.noKeys}>
          {day.tablet.noKeysNext}
        </Note>
      </Page>
    )
  return <ReceptionOf key={setting.session.id} ready={setting} first={filterOf(rest[0])} />
}

function ReceptionOf({ ready, first }: { ready: ReadyPlace; first: Filter }) {
  const { kit } = useApp()
  const { session } = ready
  const seen = useLive(() => kit.reception(session.id), [kit, session.id])
  if (!seen) return null
  return seen.cards.length === 0 && seen.recent.length === 0 ? (
    <NobodyYet ready={ready} />
  ) : (
    <Desk ready={ready} seen={seen} first={first} />
  )
}

/** Without a roster everybody walks in. */
function NobodyYet({ ready }: { ready: ReadyPlace }) {
  const { kit, commands } = useApp()
  const words = useReceptionWords()
  const me = useLive(() => kit.me, [kit])
  const [adding, setAdding] = useState(false)
  return (
    <Page tab="today" title={words.heading(ready.session.title)} second={ready.venue.name}>
      <Empty title={words.none} text={words.noneNext}>
        {me?.role === 'organizer' && (
          <LinkButton kind="main" icon={ClipboardCheck} href={to('import', 'roster')}>
            {words.nonePrepare}
          </LinkButton>
        )}
        <Button icon={UserPlus} onPress={() => setAdding(true)}>
          {words.walkIn}
        </Button>
      </Empty>
      {adding && (
        <WalkInSheet
          session={ready.session}
          cards={[]}
          onAdded={() => setAdding(false)}
          onKnown={({ participant }) => {
            const { id: session } = ready.session
            void commands.mark({ session, participant: participant.id, status: 'arrived' })
          }}
          onClose={() => setAdding(false)}
        />
      )}
    </Page>
  )
}
