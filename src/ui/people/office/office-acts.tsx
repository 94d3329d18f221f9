import { Plus, Undo2 } from 'lucide'
import type { EventView } from '../../../kit/event/views.ts'
import type { Person } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { FaultNote, Note } from '../../parts/note.tsx'
import { RemoveChildren } from '../../removal/remove-children.tsx'
import { to } from '../../routes.ts'
import { useOfficeWords } from './words/words.ts'

/** What the office does with an entry as a whole: a brother or sister beside it, off the roster, or back on it. */
export function OfficeActs({ view, person }: { view: EventView; person: Person }) {
  const { kit, router } = useApp()
  const words = useOfficeWords()
  const { event } = view
  const { participant } = person.card
  const off = useLive(() => kit.offRoster(event.id), [kit, event.id])
  const isOff = off?.some(({ child }) => child.id === participant.id) === true
  return (
    <section>
      {participant.family !== '' && (
        <p>
          <LinkButton
            kind="quiet"
            icon={Plus}
            href={to('people', event.id, 'new', participant.family)}
          >
            {words.addChild}
          </LinkButton>
        </p>
      )}
      {isOff ? (
        <BackOn event={event.id} child={participant.id} />
      ) : (
        <RemoveChildren
          key={participant.id}
          event={event.id}
          child={participant}
          siblings={person.siblings}
          onRemoved={() => router.replace('people', event.id)}
        />
      )}
    </section>
  )
}

function BackOn({ event, child }: { event: string; child: string }) {
  const { commands } = useApp()
  const words = useOfficeWords()
  const doing = useDoing()
  return (
    <Note title={words.off}>
      <FaultNote fault={doing.fault} />
      <p>
        <Button
          kind="quiet"
          icon={Undo2}
          busy={doing.busy}
          onPress={() => doing.run(() => commands.bringBackChildren({ event, children: [child] }))}
        >
          {words.back}
        </Button>
      </p>
    </Note>
  )
}
