import { useApp } from '../app-context.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { NoEventYet } from '../parts/no-event.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { AddFamily } from './office/add-family.tsx'
import { FamilyList } from './family-list.tsx'
import { PersonPage } from './person-page.tsx'
import { usePeopleWords } from './words/words.ts'
import { usePrepareWords } from '../event/prepare/words/words.ts'

/** `#/people` the event in sight · `#/people/<event>` another one · `#/people/<event>/<participant>` one child · `#/people/<event>/new[/<family>]` a family by hand. */
export function People({ rest }: ScreenProps) {
  const { kit } = useApp()
  const people = usePeopleWords()
  const prepare = usePrepareWords()
  const me = useLive(() => kit.me, [kit])
  const events = useLive(() => kit.events, [kit])
  const inSight = useChosenEvent()
  if (!me || !events) return <Page tab="people" title={people.title} />
  const view = events.find(({ event }) => event.id === rest[0]) ?? inSight
  if (!view) {
    return (
      <Page tab="people" title={people.title}>
        <NoEventYet title={people.noEvent} text={prepare.noEventsNext}>
          {me.role === 'organizer' && (
            <LinkButton kind="main" href={to('prepare')}>
              {prepare.newEvent}
            </LinkButton>
          )}
        </NoEventYet>
      </Page>
    )
  }
  if (!view.peopleReadable) {
    return (
      <Page tab="people" title={people.title} second={view.event.title} event={view}>
        <Note title={people.keysMissing}>{people.keysNext}</Note>
      </Page>
    )
  }
  const [, participant, family] = rest
  if (participant === 'new') return <AddFamily view={view} family={family} />
  if (participant !== undefined) return <PersonPage view={view} id={participant} />
  return <FamilyList view={view} events={events} organizer={me.role === 'organizer'} />
}
