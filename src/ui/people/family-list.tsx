import { useState } from 'preact/hooks'
import { ChevronRight, FileInput, HeartPulse, Printer, Search } from 'lucide'
import { showPhones } from '../../domain/people/phone.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Empty } from '../parts/empty.tsx'
import { SelectField, TextField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { LockNow } from '../lock/lock-now.tsx'
import {
  familiesByBadge,
  countChildren,
  familiesOf,
  findFamilies,
  type FamilyCards
} from '../../domain/people/families.ts'
import { useCheckWords } from '../tablets/check/words/words.ts'
import { useCommonWords } from '../words/common/words.ts'
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
  const { kit, veil } = useApp()
  const people = usePeopleWords()
  const cards = useLive(() => kit.roster(view.event.id), [kit, view.event.id])
  if (!cards) return <Page tab="people" title={people.title} second={view.event.title} />
  const families = veil.value ? familiesByBadge(familiesOf(cards)) : familiesOf(cards)
  return (
    <Page
      tab="people"
      title={people.title}
      second={view.event.title}
      actions={
        <>
          <LockNow />
          {organizer && <Ways event={view.event.id} filled={cards.length > 0} />}
        </>
      }
    >
      <div class="stack">
        {events.length > 1 && <WhichEvent view={view} events={events} />}
        {families.length > 0 ? (
          <Found view={view} families={families} />
        ) : (
          <Empty title={people.none} text={people.noneNext}>
            {organizer && (
              <LinkButton kind="main" icon={FileInput} href={to('import', 'roster', view.event.id)}>
                {people.import}
              </LinkButton>
            )}
          </Empty>
        )}
      </div>
    </Page>
  )
}

function Ways({ event, filled }: { event: string; filled: boolean }) {
  const people = usePeopleWords()
  if (!filled) return null
  return (
    <>
      <LinkButton kind="quiet" icon={Printer} href={to('print')}>
        {people.print}
      </LinkButton>
      <LinkButton icon={FileInput} href={to('import', 'roster', event)}>
        {people.import}
      </LinkButton>
    </>
  )
}

function WhichEvent({ view, events }: { view: EventView; events: readonly EventView[] }) {
  const { router } = useApp()
  const check = useCheckWords()
  return (
    <SelectField
      label={check.forEvent}
      value={view.event.id}
      choices={events.map(({ event }) => ({ value: event.id, words: event.title }))}
      onChoose={(id) => router.replace('people', id)}
    />
  )
}

function Found({ view, families }: { view: EventView; families: readonly FamilyCards[] }) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const found = findFamilies(families, typed, common.called)
  const children = countChildren(found)
  return (
    <>
      <div class="searchrow">
        <TextField type="search" label={people.search} value={typed} onInput={setTyped} />
        <p class="sub" role="status">
          {people.count(found.length, children)}
        </p>
      </div>
      {found.length === 0 && (
        <div class="card empty">
          <Icon of={Search} size="l" />
          <h2 class="t20">{people.notFound}</h2>
          <p class="sub">{people.notFoundNext}</p>
        </div>
      )}
      <ul class="families">
        {found.map((family) => (
          <Family key={family.id} view={view} family={family} />
        ))}
      </ul>
    </>
  )
}

function Family({ view, family }: { view: EventView; family: FamilyCards }) {
  const { veil } = useApp()
  const people = usePeopleWords()
  const common = useCommonWords()
  const { guardian, participant: first } = family.cards[0] ?? {}
  const contact = [guardian && common.person(guardian), showPhones(guardian?.phone ?? '')]
    .filter(Boolean)
    .join(common.separator)
  return (
    <li class="card family">
      {!veil.value && (
        <h2>
          {people.family(first ? common.familyOf(first) : '')}
          {contact && <span class="sub t16">{contact}</span>}
        </h2>
      )}
      <ul class="lines">
        {family.cards.map((card) => (
          <Child key={card.participant.id} view={view} card={card} />
        ))}
      </ul>
    </li>
  )
}

function Child({ view, card }: { view: EventView; card: Card }) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const { participant, care } = card
  const group = view.groups.find(({ id }) => id === participant.group)?.letter
  const second = [
    common.beside(participant),
    common.grade[participant.grade],
    group,
    participant.badge > 0 ? people.badgeN(participant.badge) : '',
    participant.walkIn ? people.walkIn : '',
    card.entries > 1 ? people.double : ''
  ]
  return (
    <li class="go">
      <a href={to('people', view.event.id, participant.id)}>
        <span class="who">
          <b>
            <Yomi of={participant} />
          </b>
          <span>{second.filter(Boolean).join(common.separator)}</span>
        </span>
        {(care.allergy || care.medicine || care.other) && (
          <Chip icon={HeartPulse}>{people.care}</Chip>
        )}
        <Icon of={ChevronRight} />
      </a>
    </li>
  )
}
