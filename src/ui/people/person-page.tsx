import { useState } from 'preact/hooks'
import { ChevronRight, Pencil } from 'lucide'
import { Calls } from '../parts/calls.tsx'
import { isCareTold } from '../../domain/care/in-words.ts'
import type { Fault } from '../../kit/fault.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Card, Person } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { Yomi } from '../parts/kid-card.tsx'
import { LinkRow } from '../parts/link-row.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { ConsentsCard } from '../care/consents-card.tsx'
import { useCareWords } from '../care/words/words.ts'
import { useLooked } from '../lock/use-looked.ts'
import { SameChild } from '../conflicts/same-child.tsx'
import { AskedCard } from '../retention/asked-card.tsx'
import { CareSheet, GuardianSheet } from './answer-sheets.tsx'
import { MarksCard } from './office/marks-card.tsx'
import { OfficeActs } from './office/office-acts.tsx'
import { FactLines, type FactLine } from './facts.tsx'
import { useSessionsLine } from './person-sessions.tsx'
import { PersonSheet } from './person-sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { comingWords } from './present-coming.ts'
import { usePeopleWords } from './words/words.ts'

type Open = 'person' | 'guardian' | 'care' | null

export function PersonPage({ view, id }: { view: EventView; id: string }) {
  const { kit } = useApp()
  const people = usePeopleWords()
  const common = useCommonWords()
  const { event } = view
  const person = useLive(() => kit.person(id, event.id, ''), [kit, id, event.id])
  const title = person ? common.called(person.card.participant) : ''
  return (
    <Page
      tab="people"
      title={title || people.title}
      second={person ? common.beside(person.card.participant) : event.title}
      event={view}
    >
      <BackLink href={to('people', event.id)}>{people.back}</BackLink>
      {person === null && <Note title={people.gone} />}
      {person && <Records view={view} person={person} />}
    </Page>
  )
}

function Records({ view, person }: { view: EventView; person: Person }) {
  const { kit } = useApp()
  const [open, setOpen] = useState<Open>(null)
  const { card } = person
  const shown = guardianCards(card)
  const [of, setOf] = useState(card)
  const { family, id } = card.participant
  const organizer = useLive(() => kit.me, [kit])?.role === 'organizer'
  const shut = () => setOpen(null)
  return (
    <div class="records">
      <div class="stack">
        <Own view={view} card={card} onEdit={() => setOpen('person')} />
        <Care card={card} onEdit={() => setOpen('care')} />
        <MarksCard history={person.history} />
      </div>
      <div class="stack">
        {shown.map((one) => (
          <Guardian
            key={one.guardians[0]?.entry}
            card={one}
            onEdit={() => {
              setOf(one)
              setOpen('guardian')
            }}
          />
        ))}
        <ConsentsCard card={card} />
        <Siblings view={view} person={person} />
        <SameChild event={view.event.id} child={card.participant} />
        <OfficeActs view={view} person={person} />
        {organizer && <AskedCard event={view.event.id} family={family || id} />}
      </div>
      {open === 'person' && <PersonSheet view={view} card={card} onClose={shut} />}
      {open === 'guardian' && <GuardianSheet card={of} onClose={shut} />}
      {open === 'care' && <CareSheet card={card} onClose={shut} />}
    </div>
  )
}

/** Joined entries that say other things are corrected one by one: each answer belongs to its own entry and family. */
function guardianCards(card: Card): readonly Card[] {
  if (card.guardians.length < 2) return [card]
  return card.guardians.map((one) => {
    const participant = Object.assign({}, card.participant, { id: one.entry, family: one.family })
    return Object.assign({}, card, { participant, guardian: one, guardians: [one] })
  })
}

function Own({ view, card, onEdit }: { view: EventView; card: Card; onEdit: () => void }) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const { participant } = card
  const days = comingWords(people, common, view.event, participant)
  const lines: readonly FactLine[] = [
    { name: people.grade, value: common.grade[participant.grade] },
    { name: people.days, value: days },
    {
      name: people.venue,
      value: view.venues.find(({ id }) => id === participant.venue)?.name ?? people.anyVenue
    },
    {
      name: people.sessions,
      value: useSessionsLine(view, participant)
    },
    {
      name: people.group,
      value: view.groups.find(({ id }) => id === participant.group)?.letter ?? people.noGroup
    },
    {
      name: people.badge,
      value: participant.badge > 0 ? String(participant.badge) : people.noBadge
    },
    { name: people.callName, value: participant.callName },
    { name: people.note, value: participant.note }
  ]
  return <FactLines title={people.person} lines={lines} onEdit={onEdit} />
}

function Guardian({ card, onEdit }: { card: Card; onEdit: () => void }) {
  const people = usePeopleWords()
  const common = useCommonWords()
  const { guardian } = card
  const lines: readonly FactLine[] = [
    {
      name: people.guardianName,
      value: [common.person(guardian), common.besidePerson(guardian), guardian.relation]
        .filter(Boolean)
        .join(common.separator)
    },
    { name: people.phone, value: <Call number={guardian.phone} /> },
    { name: people.phone2, value: <Call number={guardian.phone2} /> },
    { name: people.pickers, value: guardian.pickers },
    { name: people.goesHomeAlone, value: guardian.goesHomeAlone ? people.yes : people.no }
  ]
  return <FactLines title={people.guardian} lines={lines} onEdit={onEdit} />
}

function Call({ number }: { number: string }) {
  const people = usePeopleWords()
  if (!number) return <>{people.empty}</>
  return <Calls text={number} look="text" label={people.call} />
}

/** Shut at first: parents and children may be looking on. Opening it is on record. */
function Care({ card, onEdit }: { card: Card; onEdit: () => void }) {
  const people = usePeopleWords()
  const { child } = useCareWords()
  const { care, participant } = card
  const { look } = useLooked(participant.event, participant.id)
  const [unsaved, setUnsaved] = useState<Fault | null>(null)
  const lines: readonly FactLine[] = [
    { name: people.allergy, value: care.allergy },
    { name: people.medicine, value: care.medicine },
    { name: people.careOther, value: care.other }
  ]
  return (
    <details
      class="card more"
      onToggle={(event) => {
        if (event.currentTarget.open && isCareTold(care)) look('open', setUnsaved)
      }}
    >
      <summary>
        <Icon of={ChevronRight} />
        <h2 class="t20">{people.careTitle}</h2>
        <span class="sub t16">{child.detailsNote}</span>
      </summary>
      <FaultNote fault={unsaved} />
      <FactLines lines={lines} />
      <p>
        <Button kind="quiet" icon={Pencil} onPress={onEdit}>
          {people.edit}
        </Button>
      </p>
    </details>
  )
}

function Siblings({ view, person }: { view: EventView; person: Person }) {
  const people = usePeopleWords()
  const common = useCommonWords()
  return (
    <section class="card">
      <h2 class="t20">{people.siblings}</h2>
      {person.siblings.length === 0 && <p class="sub">{people.noSiblings}</p>}
      <ul class="lines">
        {person.siblings.map((one) => (
          <LinkRow
            key={one.id}
            href={to('people', view.event.id, one.id)}
            title={<Yomi of={one} />}
            second={[common.beside(one), common.grade[one.grade]]
              .filter(Boolean)
              .join(common.separator)}
          />
        ))}
      </ul>
    </section>
  )
}
