import { Camera, CameraOff, Phone, ShieldCheck, TriangleAlert } from 'lucide'
import { nameOf } from '../../../domain/people.ts'
import type { Card, Person } from '../../../kit/views.ts'
import { useWords } from '../../hand.ts'
import { Chip } from '../../parts/chip.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Note } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { CareCurtain } from '../lock/care-curtain.tsx'

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
  const words = useWords().reception.child
  const { allergy, medicine, other } = card.care
  const lines = [
    { label: words.allergy, text: allergy },
    { label: words.medicine, text: medicine },
    { label: words.otherCare, text: other }
  ].filter(({ text }) => text !== '')
  if (lines.length === 0) return <p class="sub">{words.noCare}</p>
  return lines.map(({ label, text }) => (
    <Note
      key={label}
      kind={label === words.otherCare ? 'ask' : 'stop'}
      icon={TriangleAlert}
      title={label}
    >
      {text}
    </Note>
  ))
}

function Consents({ card }: { card: Card }) {
  const words = useWords().reception.child
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
  const { reception, common } = useWords()
  const words = reception.child
  const { guardian } = person.card
  const siblings = person.siblings.map(nameOf).join(common.separator)
  const phones = [guardian.phone, guardian.phone2].filter(Boolean)
  return (
    <section class="card">
      <h2 class="t20">{words.guardian}</h2>
      <ul class="lines">
        <Row
          title={guardian.name || words.noGuardian}
          second={[guardian.yomi, guardian.relation, siblings && words.siblings(siblings)]
            .filter(Boolean)
            .join(common.separator)}
        />
        {phones.map((phone) => (
          <li key={phone}>
            <a class="btn quiet" href={`tel:${phone}`}>
              <Icon of={Phone} size="s" />
              {words.call(phone)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
