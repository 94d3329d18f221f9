import { CheckCheck, CircleDashed, Plus } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { IncidentTold } from '../../kit/incident/views.ts'
import { useApp } from '../app-context.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { Icon } from '../parts/icon.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useCommonWords } from '../words/common/words.ts'
import { IncidentPage } from './incident-page.tsx'
import { useSayWhom } from './use-say-whom.ts'
import { useIncidentWords } from './words/words.ts'

/** `#/incidents` all of the event, open ones first · `/<id>` one of them. */
export function IncidentsScreen({ rest }: ScreenProps) {
  const words = useIncidentWords()
  const view = useChosenEvent()
  if (!view) return <Page tab="today" title={words.list} />
  return <Incidents key={view.event.id} view={view} id={rest[0]} />
}

function Incidents({ view, id }: { view: EventView; id: string | undefined }) {
  const { kit } = useApp()
  const words = useIncidentWords()
  const all = useLive(() => kit.incidents(view.event.id), [kit, view.event.id])
  if (!all) return <Page tab="today" title={words.list} event={view} />
  if (id !== undefined)
    return <IncidentPage view={view} incident={all.find((one) => one.id === id) ?? null} />
  const open = all.filter(({ isOpen }) => isOpen).length
  return (
    <Page
      tab="today"
      title={words.list}
      second={open > 0 ? words.openCount(open) : view.event.title}
      event={view}
      layout="stack narrow"
    >
      <p>
        <LinkButton icon={Plus} href={to('incident')}>
          {words.write}
        </LinkButton>
      </p>
      {all.length === 0 && <Empty title={words.listNone} text={words.listNoneText} />}
      {all.length > 0 && (
        <section class="card">
          <ul class="lines">
            {all.map((one) => (
              <IncidentRow key={one.id} incident={one} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function IncidentRow({ incident }: { incident: IncidentTold }) {
  const words = useIncidentWords()
  const common = useCommonWords()
  const sayWhom = useSayWhom()
  const now = useNow()
  const what = incident.what.map((one) => words.happened[one]).join('、')
  const second = [
    incident.isOpen ? words.open : words.closed,
    common.moment(incident.at, now),
    incident.whom.map(sayWhom).join('、'),
    incident.where
  ]
  return (
    <LinkRow
      href={to('incidents', incident.id)}
      lead={<Icon of={incident.isOpen ? CircleDashed : CheckCheck} />}
      title={what || words.nothingSaid}
      second={second.filter(Boolean).join(common.separator)}
    />
  )
}
