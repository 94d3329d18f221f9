import { useState } from 'preact/hooks'
import { ClipboardPlus } from 'lucide'
import { staffMissing } from '../../../domain/people/staff-on-roster.ts'
import type { Id } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import { useDoing } from '../../doing.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Option } from '../../parts/option.tsx'
import { UndoBar } from '../../parts/undo-bar.tsx'
import { useCommonWords } from '../../words/common/words.ts'
import { usePrepareWords } from './words/words.ts'

/** Staff who are not on the roster of this event, to be ticked; they then have a card and a badge like everybody. */
export function StaffOnRoster({ view: { event, staff } }: { view: EventView }) {
  const { kit, commands } = useApp()
  const { onRoster: words } = usePrepareWords()
  const doing = useDoing()
  const roster = useLive(() => kit.roster(event.id), [kit, event.id])
  const [left, setLeft] = useState<ReadonlySet<Id>>(new Set())
  const [added, setAdded] = useState<readonly Id[]>([])
  if (!roster || staff.length === 0) return null
  const missing = staffMissing(
    staff,
    roster.map(({ participant }) => participant)
  )
  const wanted = missing.filter(({ id }) => !left.has(id)).map(({ id }) => id)
  const toggle = (id: Id) =>
    setLeft(left.has(id) ? new Set([...left].filter((one) => one !== id)) : new Set([...left, id]))
  const add = () =>
    doing.run(() => commands.addStaffToRoster({ event: event.id, staff: wanted }), setAdded)
  const takeBack = () =>
    doing.run(
      () => commands.removeChildren({ event: event.id, children: added }),
      () => setAdded([])
    )
  return (
    <section class="card stack">
      <h2 class="t20">{words.title}</h2>
      <p class="sub">{missing.length > 0 ? words.lead : words.allThere}</p>
      {missing.length > 0 && (
        <>
          <StaffTicks staff={missing} left={left} onToggle={toggle} />
          <Button
            icon={ClipboardPlus}
            big
            busy={doing.busy}
            disabled={wanted.length === 0}
            onPress={add}
          >
            {wanted.length === 0 ? words.nobody : words.add(wanted.length)}
          </Button>
        </>
      )}
      <FaultNote fault={doing.fault} />
      {added.length > 0 && (
        <UndoBar
          key={added.join(' ')}
          said={words.added(added.length)}
          onUndo={takeBack}
          onGone={() => setAdded([])}
        />
      )}
    </section>
  )
}

function StaffTicks({
  staff,
  left,
  onToggle
}: {
  staff: EventView['staff']
  left: ReadonlySet<Id>
  onToggle: (id: Id) => void
}) {
  const common = useCommonWords()
  return (
    <div class="stack">
      {staff.map((person) => (
        <Option
          key={person.id}
          kind="many"
          on={!left.has(person.id)}
          title={common.person(person)}
          second={[common.besidePerson(person), person.organisation]
            .filter(Boolean)
            .join(common.separator)}
          onPress={() => onToggle(person.id)}
        />
      ))}
    </div>
  )
}
