import { Eye, HeartHandshake, LockOpen, UtensilsCrossed, type IconNode } from 'lucide'
import type { CareLook } from '../../kit/care/views.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Icon } from '../parts/icon.tsx'
import { SelectField } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Row } from '../parts/row.tsx'
import { to } from '../routes.ts'
import type { ScreenProps } from '../screen.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useCareWords } from './words/words.ts'

const ICONS: Record<CareLook['what'], IconNode> = {
  child: HeartHandshake,
  meal: UtensilsCrossed,
  unlocked: LockOpen
}

/** `#/looks/<event>`: who opened whose care, and which PIN was taken away. */
export function LooksScreen({ rest }: ScreenProps) {
  const { kit } = useApp()
  const { looks } = useCareWords()
  const events = useLive(() => kit.events, [kit])
  const chosen = useChosenEvent()
  const view = events?.find(({ event }) => event.id === rest[0]) ?? chosen
  if (!events || !view) return <Page tab="prepare" title={looks.title} />
  return <Looks view={view} events={events} />
}

function Looks({ view, events }: { view: EventView; events: readonly EventView[] }) {
  const { kit, router } = useApp()
  const { looks: words } = useCareWords()
  const { event } = view
  const looks = useLive(() => kit.looks(event.id), [kit, event.id])
  return (
    <Page
      tab="prepare"
      title={words.title}
      second={words.second}
      event={view}
      layout="stack narrow"
    >
      <BackLink href={to('prepare', event.id)}>{event.title}</BackLink>
      <p class="sub">{words.lead}</p>
      {events.length > 1 && (
        <SelectField
          label={words.event}
          value={event.id}
          choices={events.map((one) => ({ value: one.event.id, words: one.event.title }))}
          onChoose={(id) => router.replace('looks', id)}
        />
      )}
      {looks?.length === 0 && <Note icon={Eye} title={words.none} />}
      {looks && looks.length > 0 && (
        <section class="card">
          <h2 class="t20">{words.count(looks.length)}</h2>
          <ul class="lines">
            {looks.map((look) => (
              <LookRow key={look.fact} look={look} />
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function LookRow({ look }: { look: CareLook }) {
  const { looks: words } = useCareWords()
  const common = useCommonWords()
  const now = useNow()
  const whose = look.child ? common.name(common.called(look.child)) : words.gone
  const title = { child: whose, meal: words.meal, unlocked: words.unlocked(look.opened) }
  const second = [common.moment(look.at, now), look.byName || words.nobody, look.device]
  return (
    <Row
      lead={<Icon of={ICONS[look.what]} />}
      title={title[look.what]}
      second={second.filter(Boolean).join(common.separator)}
    />
  )
}
