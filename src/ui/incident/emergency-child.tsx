import { useState } from 'preact/hooks'
import { Siren, Users } from 'lucide'
import { momentOf } from '../../domain/calendar.ts'
import { nameOf, readName } from '../../domain/people/people.ts'
import { isCareTold } from '../../domain/care/in-words.ts'
import type { EmergencyChild } from '../../kit/care/views.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { CareLine } from '../care/care-line.tsx'
import { useDoing } from '../doing.ts'
import { Button } from '../parts/button.tsx'
import { CalledNumbers } from '../parts/called-numbers.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { GroupTiles, PersonTiles } from './group-tiles.tsx'
import { useChoosable, type ChoosableGroup } from './use-whom.ts'
import { useIncidentWords } from './words/words.ts'

/** Two taps to a child's care and both numbers; past PIN and covered names, and on record. */
export function EmergencyChildren({ view }: { view: EventView }) {
  const { commands } = useApp()
  const { emergency } = useIncidentWords()
  const groups = useChoosable(view) ?? []
  const doing = useDoing()
  const [group, setGroup] = useState<ChoosableGroup | null>(null)
  const [shown, setShown] = useState<EmergencyChild | null>(null)
  const open = (child: string) =>
    doing.run(() => commands.openInEmergency(view.event.id, child), setShown)
  if (shown)
    return (
      <ChildCard
        shown={shown}
        onOther={() => {
          setShown(null)
          setGroup(null)
        }}
      />
    )
  return (
    <section class="stack" aria-label={emergency.child}>
      <h2 class="t24">{emergency.child}</h2>
      <p class="sub">{emergency.childLead}</p>
      <FaultNote fault={doing.fault} />
      <div class="qtiles">
        {group ? (
          <PersonTiles of={group} onPerson={({ id }) => open(id)} onBack={() => setGroup(null)} />
        ) : (
          <GroupTiles groups={groups} onGroup={setGroup} />
        )}
      </div>
    </section>
  )
}

function ChildCard({ shown, onOther }: { shown: EmergencyChild; onOther: () => void }) {
  const { environment } = useApp()
  const { emergency } = useIncidentWords()
  const common = useCommonWords()
  const { card, unsaved } = shown
  const { participant, guardian } = card
  const second = [nameOf(participant), common.grade[participant.grade]]
  return (
    <section class="card stack child119" aria-label={readName(participant)}>
      <div class="row">
        <div class="grow">
          <h2 class="t28">{readName(participant)}</h2>
          <p>{second.filter(Boolean).join(common.separator)}</p>
        </div>
        <Button kind="quiet" icon={Users} onPress={onOther}>
          {emergency.otherChild}
        </Button>
      </div>
      {isCareTold(card.care) ? <CareLine care={card.care} /> : <p>{emergency.noCare}</p>}
      {participant.note && <p>{participant.note}</p>}
      {/* beside a number it is said whose it is */}
      {!guardian.phone && !guardian.phone2 && (
        <p>{[guardian.name, guardian.relation].filter(Boolean).join(common.separator)}</p>
      )}
      <CalledNumbers of={card} day={momentOf(environment.now()).day} />
      <Note kind="ask" icon={Siren} role="status" title={emergency.looked}>
        {unsaved && emergency.unsaved}
      </Note>
    </section>
  )
}
