import { Check } from 'lucide'
import type { EventView } from '../../kit/event/views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Chip } from '../parts/chip.tsx'
import { Key } from '../parts/masu.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useCheckWords } from './check/words/words.ts'

export function GivenEvents({ tablet, events }: { tablet: Tablet; events: readonly EventView[] }) {
  const { commands } = useApp()
  const check = useCheckWords()
  const words = check.tablets
  const doing = useDoing()
  if (tablet.role === 'organizer') return null // holds every key already
  return (
    <section class="card stack">
      <div>
        <h2 class="t20">{words.events}</h2>
        <p class="sub">{words.letInLead}</p>
      </div>
      <ul class="lines">
        {events.map(({ event }) => {
          const inside = tablet.events.includes(event.id)
          return (
            <Row
              key={event.id}
              lead={<Key of={inside ? 'on' : 'yet'} dash={!inside} big />}
              title={event.title}
            >
              {inside ? (
                <Chip kind="done" icon={Check}>
                  {words.given}
                </Chip>
              ) : (
                <Button
                  busy={doing.busy}
                  label={words.letIn(event.title)}
                  onPress={() => doing.run(() => commands.letIn(event.id, [tablet.device]))}
                >
                  {words.give}
                </Button>
              )}
            </Row>
          )
        })}
      </ul>
      <FaultNote fault={doing.fault} />
    </section>
  )
}
