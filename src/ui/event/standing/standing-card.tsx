import { CalendarCheck, CalendarX, Eraser, GraduationCap, PhoneCall } from 'lucide'
import type { Event } from '../../../domain/entity.ts'
import { cancelledDays } from '../../../domain/event/taking-place.ts'
import type { Day } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useDoing, type Doing } from '../../doing.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Row } from '../../parts/row.tsx'
import { to } from '../../routes.ts'
import { useSeenDay } from '../../seen-day.ts'
import { useStandingWords } from './words/words.ts'

/** Cancelling days and taking it back, and whether the event is a rehearsal; every tap is saved and can be taken back. */
export function StandingCard({ event }: { event: Event }) {
  const { commands } = useApp()
  const words = useStandingWords()
  const seenDay = useSeenDay()
  const doing = useDoing()
  const off = cancelledDays(event)
  const set = (days: readonly Day[]) => doing.run(() => commands.cancelDays(event.id, days))
  return (
    <details class="card standing">
      <summary class="t20">{words.title}</summary>
      <p class="sub">{words.lead}</p>
      <ul class="lines">
        {event.days.map((day) => {
          const isOff = off.includes(day)
          return (
            <Row
              key={day}
              title={isOff ? <s>{seenDay(day)}</s> : seenDay(day)}
              second={isOff ? words.isOff(seenDay(day)) : ''}
            >
              <Button
                kind="quiet"
                icon={isOff ? CalendarCheck : CalendarX}
                busy={doing.busy}
                onPress={() => set(isOff ? off.filter((one) => one !== day) : [...off, day])}
              >
                {isOff ? words.again(seenDay(day)) : words.cancel(seenDay(day))}
              </Button>
            </Row>
          )
        })}
      </ul>
      {off.length > 0 && (
        <p class="row wrap">
          <LinkButton icon={PhoneCall} href={to('move', event.id, 'calls')}>
            {words.calls}
          </LinkButton>
          <span class="sub">{words.marked}</span>
        </p>
      )}
      {event.days.length > 1 && off.length < event.days.length && (
        <Button kind="stop" icon={CalendarX} busy={doing.busy} onPress={() => set(event.days)}>
          {words.all}
        </Button>
      )}
      <Rehearsal event={event} doing={doing} />
      <FaultNote fault={doing.fault} />
    </details>
  )
}

function Rehearsal({ event, doing }: { event: Event; doing: Doing }) {
  const { commands, router } = useApp()
  const words = useStandingWords()
  const isRehearsal = event.rehearsal === true
  return (
    <>
      <p class="sub">{isRehearsal ? words.endLead : words.rehearsalLead}</p>
      {isRehearsal && (
        <Button
          kind="stop"
          icon={Eraser}
          busy={doing.busy}
          onPress={() =>
            doing.run(
              () => commands.endRehearsal(event.id),
              () => router.replace('prepare')
            )
          }
        >
          {words.end}
        </Button>
      )}
      <Button
        kind="quiet"
        icon={GraduationCap}
        busy={doing.busy}
        onPress={() => doing.run(() => commands.setRehearsal(event.id, !isRehearsal))}
      >
        {isRehearsal ? words.real : words.rehearse}
      </Button>
    </>
  )
}
