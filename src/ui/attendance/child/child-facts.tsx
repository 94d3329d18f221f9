import { Camera, CameraOff, ShieldCheck, TriangleAlert } from 'lucide'
import { Calls } from '../../parts/calls.tsx'
import { writtenName, yomiOf } from '../../../domain/people/people.ts'
import type { Card, Guardian, Person } from '../../../kit/people/views.ts'

import { Chip } from '../../parts/chip.tsx'
import { Note } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { OpenCare } from '../../care/open-care.tsx'
import { CareCurtain } from '../../lock/care-curtain.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePeopleWords } from '../../people/words/words.ts'
import { useReceptionWords } from '../reception/words/words.ts'

/** Consents, then care and whom to call, which may be behind the PIN. */
export function ChildFacts({ person }: { person: Person }) {
  return (
    <>
      <Consents card={person.card} />
      <CareCurtain of={person.card.participant}>
        <Care card={person.card} />
        <GuardianCard person={person} />
      </CareCurtain>
    </>
  )
}

function Care({ card }: { card: Card }) {
  const reception = useReceptionWords()
  const people = usePeopleWords()
  const words = reception.child
  const { allergy, medicine, other } = card.care
  const { note } = card.participant
  const lines = [
    { label: words.allergy, text: allergy },
    { label: words.medicine, text: medicine },
    { label: words.otherCare, text: other }
  ].filter(({ text }) => text !== '')
  return (
    <>
      {lines.length === 0 && <p class="sub">{words.noCare}</p>}
      {lines.length > 0 && (
        <OpenCare of={card.participant}>
          {lines.map(({ label, text }) => (
            <Note
              key={label}
              kind={label === words.otherCare ? 'ask' : 'stop'}
              icon={TriangleAlert}
              title={label}
            >
              {text}
            </Note>
          ))}
        </OpenCare>
      )}
      {note !== '' && (
        <Note kind="ask" icon={TriangleAlert} title={people.note}>
          {note}
        </Note>
      )}
    </>
  )
}

function Consents({ card }: { card: Card }) {
  const words = useReceptionWords().child
  return (
    <p class="row wrap" aria-label={words.consents}>
      <Chip
        kind={card.photo === 'yes' ? 'done' : 'ask'}
        icon={card.photo === 'yes' ? Camera : CameraOff}
      >
        {words.photo[card.photo]}
      </Chip>
      {card.insured !== null && (
        <Chip kind={card.insured ? 'done' : 'ask'} icon={ShieldCheck}>
          {card.insured ? words.insured : words.notInsured}
        </Chip>
      )}
    </p>
  )
}

function GuardianCard({ person }: { person: Person }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const words = reception.child
  const { guardian, guardians } = person.card
  const siblings = person.siblings
    .map((one) => common.person({ name: writtenName(one), yomi: yomiOf(one) }))
    .join(common.separator)
  return (
    <section class="card">
      <h2 class="t20">{words.guardian}</h2>
      <ul class="lines">
        {(guardians.length > 1 ? guardians.filter(isFirst) : [guardian]).map((one, at) => (
          <Contact key={at} of={one} siblings={at === 0 ? siblings : ''} />
        ))}
      </ul>
    </section>
  )
}

/** Entries may name one person and differ in who else may take the child. */
function isFirst(one: Guardian, at: number, all: readonly Guardian[]): boolean {
  const found = all.findIndex(({ name, phone }) => name === one.name && phone === one.phone)
  return found === at
}

function Contact({ of, siblings }: { of: Guardian; siblings: string }) {
  const reception = useReceptionWords()
  const common = useCommonWords()
  const words = reception.child
  const phones = [of.phone, of.phone2].filter(Boolean).join('、')
  return (
    <>
      <Row
        title={common.person(of) || words.noGuardian}
        second={[common.besidePerson(of), of.relation, siblings && words.siblings(siblings)]
          .filter(Boolean)
          .join(common.separator)}
      />
      {phones && (
        <li class="row wrap">
          <Calls text={phones} say={words.call} />
        </li>
      )}
    </>
  )
}
