import { useMemo, useState } from 'preact/hooks'
import { FileInput, ListChecks, Printer, Search, UserRoundPlus } from 'lucide'
import { countChildren, familiesOf } from '../../domain/people/families.ts'
import {
  findFamilies,
  readyForFinding,
  wantedOf,
  type FoundFamily
} from '../../domain/people/finding.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LockNow } from '../lock/lock-now.tsx'
import { LinkButton } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { TextField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { PhotoNoNote } from '../parts/photo-no.tsx'
import { to } from '../routes.ts'
import { useOfficeWords } from './office/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useAfterPaint } from './after-paint.ts'
import { Families } from './family-card.tsx'
import { FoundThere, useElsewhere, type EventHits } from './elsewhere.tsx'
import { inShownOrder } from './shown-order.ts'
import { OpenConsentsButton } from '../care/open-consents.tsx'
import { useOpenConsents } from '../care/use-open-consents.ts'
import { useManyWords } from './many/words/words.ts'
import { usePeopleWords } from './words/words.ts'

export function FamilyList({
  view,
  events,
  organizer
}: {
  view: EventView
  events: readonly EventView[]
  organizer: boolean
}) {
  const { kit } = useApp()
  const people = usePeopleWords()
  const cards = useLive(() => kit.roster(view.event.id), [kit, view.event.id])
  if (!cards)
    return <Page tab="people" title={people.title} second={view.event.title} event={view} />
  return (
    <Page
      tab="people"
      title={people.title}
      second={view.event.title}
      event={view}
      actions={
        <>
          <LockNow />
          {organizer && <Ways event={view.event.id} filled={cards.length > 0} />}
          <AddWay event={view.event.id} />
        </>
      }
    >
      <div class="stack">
        {cards.length === 0 && (
          <Empty title={people.none} text={people.noneNext}>
            {organizer && (
              <LinkButton kind="main" icon={FileInput} href={to('import', 'roster', view.event.id)}>
                {people.import}
              </LinkButton>
            )}
          </Empty>
        )}
        <Found key={view.event.id} view={view} cards={cards} events={events} />
        <PhotoNoNote cards={cards} />
      </div>
    </Page>
  )
}

function AddWay({ event }: { event: string }) {
  const { veil } = useApp()
  const words = useOfficeWords()
  if (veil.value) return null
  return (
    <LinkButton icon={UserRoundPlus} href={to('people', event, 'new')}>
      {words.addFamily}
    </LinkButton>
  )
}

function Ways({ event, filled }: { event: string; filled: boolean }) {
  const people = usePeopleWords()
  const many = useManyWords()
  if (!filled) return null
  return (
    <>
      <LinkButton kind="quiet" icon={Printer} href={to('print')}>
        {people.print}
      </LinkButton>
      <LinkButton kind="quiet" icon={ListChecks} href={to('many', event)}>
        {many.open}
      </LinkButton>
      <LinkButton icon={FileInput} href={to('import', 'roster', event)}>
        {people.import}
      </LinkButton>
    </>
  )
}

/** What is typed is looked for in the event at hand, and in every other whose roster this tablet may read. */
function Found({
  view,
  cards,
  events
}: {
  view: EventView
  cards: readonly Card[]
  events: readonly EventView[]
}) {
  const { veil } = useApp()
  const people = usePeopleWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const [whole, setWhole] = useState<readonly EventHits[]>()
  const [isAsked, setAsked] = useState(false)
  const wanted = useMemo(() => wantedOf(typed), [typed])
  const isTyped = wanted.words.length > 0
  const others = useMemo(
    () => events.filter((one) => one.event.id !== view.event.id && one.peopleReadable),
    [events, view.event.id]
  )
  const elsewhere = useElsewhere(others, wanted, isAsked || isTyped)
  const all = useMemo(() => inShownOrder(familiesOf(cards), veil.value), [cards, veil.value])
  const consents = useOpenConsents(view.event.id, all)
  const { gaps, shown } = consents
  const found = useMemo(() => findFamilies(shown, wanted, common.called), [shown, wanted, common])
  const here = useMemo(
    () => <Families view={view} found={found} gaps={gaps} />,
    [view, found, gaps]
  )
  const later = useAfterPaint(elsewhere)
  const isWhole = whole === later
  const there = useMemo(
    () => later && <FoundThere events={later} isWhole={isWhole} onWhole={() => setWhole(later)} />,
    [later, isWhole]
  )
  if (cards.length === 0 && others.length === 0) return null
  return (
    <>
      <div
        class="searchrow"
        onFocusIn={() => {
          readyForFinding(cards, common.called)
          setAsked(true)
        }}
      >
        <TextField type="search" label={people.search} value={typed} onInput={setTyped} />
        <p class="sub" role="status">
          {elsewhere === undefined ? people.looking : people.count(found.length, countOf(found))}
        </p>
      </div>
      <OpenConsentsButton {...consents} />
      {isTyped && found.length === 0 && <NoneHere elsewhere={elsewhere} />}
      {here}
      {there}
    </>
  )
}

/** Undefined: the other events are still being looked through. */
function NoneHere({ elsewhere }: { elsewhere: readonly EventHits[] | undefined }) {
  const people = usePeopleWords()
  if (elsewhere === undefined) return null
  return elsewhere.length === 0 ? <Nothing /> : <p class="sub">{people.notHere}</p>
}

function Nothing() {
  const people = usePeopleWords()
  return (
    <div class="card empty">
      <Icon of={Search} size="l" />
      <h2 class="t20">{people.notFound}</h2>
      <p class="sub">{people.notFoundNext}</p>
    </div>
  )
}

function countOf(found: readonly FoundFamily[]): number {
  return countChildren(found.map(({ family }) => family))
}
