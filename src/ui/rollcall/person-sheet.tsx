import { TriangleAlert, Undo2 } from 'lucide'
import type { Participant } from '../../domain/entity.ts'
import type { Card } from '../../kit/people/views.ts'
import type { RollCallHead, RollPerson, SeenTold } from '../../kit/rollcall/views.ts'
import { useApp } from '../app-context.ts'
import { useReceptionWords } from '../attendance/reception/words/words.ts'
import { useDoing } from '../doing.ts'
import { CareCurtain } from '../lock/care-curtain.tsx'
import { CalledNumbers } from '../parts/called-numbers.tsx'
import { Button } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useWhose } from './use-whose.ts'
import { useRollCallWords } from './words/words.ts'

/** One person at a roll call: who saw it, what must be known, whom to call. */
export function RollPersonSheet({
  head,
  person,
  onClose
}: {
  head: RollCallHead
  person: RollPerson
  onClose: () => void
}) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const { participant } = person.card
  const second = [
    common.beside(participant),
    common.grade[participant.grade],
    participant.badge > 0 ? words.evacuation.badge(participant.badge) : ''
  ]
  return (
    <Sheet
      title={common.called(participant)}
      second={second.filter(Boolean).join(common.separator)}
      onClose={onClose}
    >
      <div class="roll-person">
        {person.seen && (
          <SeenNote head={head} person={participant} seen={person.seen} onClose={onClose} />
        )}
        <CareCurtain of={participant}>
          <Care card={person.card} />
          <section class="phones" aria-label={words.person.phone}>
            <CalledNumbers of={person.card} day={head.day} />
          </section>
        </CareCurtain>
      </div>
    </Sheet>
  )
}

/** Who saw it, and the way back. */
function SeenNote({
  head: { event, id: rollCall },
  person: { id: person },
  seen,
  onClose
}: {
  head: RollCallHead
  person: Participant
  seen: SeenTold
  onClose: () => void
}) {
  const { commands } = useApp()
  const common = useCommonWords()
  const { person: words } = useRollCallWords()
  const doing = useDoing()
  const whose = useWhose()
  const said = seen.isCounted ? words.counted : words.seen
  const more = [seen.place, seen.tablets > 1 ? words.seenTwice(seen.tablets) : '']
  return (
    <>
      <Note kind="done" title={said(common.time(seen.at), whose(seen))}>
        {more.filter(Boolean).join(common.separator)}
      </Note>
      <FaultNote fault={doing.fault} />
      <Button
        big
        wide
        kind="quiet"
        icon={Undo2}
        busy={doing.busy}
        onPress={() => doing.run(() => commands.unseePerson({ event, rollCall, person }), onClose)}
      >
        {words.unsee}
      </Button>
    </>
  )
}

function Care({ card }: { card: Card }) {
  const reception = useReceptionWords().child
  const words = useRollCallWords()
  const { allergy, medicine, other } = card.care
  const lines = [
    [reception.medicine, medicine],
    [reception.allergy, allergy],
    [reception.otherCare, other]
  ].filter(([, text]) => text !== '')
  if (lines.length === 0) return <p class="sub">{words.person.noCare}</p>
  return (
    <>
      {lines.map(([label = '', text]) => (
        <Note key={label} kind="stop" icon={TriangleAlert} title={label}>
          {text}
        </Note>
      ))}
    </>
  )
}
