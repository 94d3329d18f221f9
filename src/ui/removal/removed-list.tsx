import { useState } from 'preact/hooks'
import { Undo2 } from 'lucide'
import type { EventId } from '../../domain/id.ts'
import type { RemovedThing } from '../../kit/removal/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { UndoBar } from '../parts/undo-bar.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { saysOf } from './words/ja.ts'
import { useRemovalWords } from './words/words.ts'

/** Everything that was removed of an event, or of the workspace, the latest first: who, when, what stands all the same. */
export function RemovedList({ event }: { event: EventId }) {
  const { kit, commands } = useApp()
  const words = useRemovalWords()
  const removed = useLive(() => kit.removed(event), [kit, event])
  const doing = useDoing()
  const [back, setBack] = useState<RemovedThing | null>(null)
  if (!removed) return null
  const bring = (one: RemovedThing) =>
    doing.run(
      () => commands.bringBack({ root: one.root, id: one.id }),
      () => setBack(one)
    )
  return (
    <>
      {removed.length === 0 && <Empty title={words.none} text={words.noneNext} />}
      {removed.length > 0 && (
        <section class="card">
          <p class="sub">{words.lead}</p>
          <ul class="lines">
            {removed.map((one) => (
              <RemovedRow key={one.id} one={one} onBack={() => bring(one)} />
            ))}
          </ul>
        </section>
      )}
      <FaultNote fault={doing.fault} />
      {back && (
        <div class="undo-foot">
          <UndoBar
            key={back.id}
            name={back.name}
            said={words.came}
            onUndo={() =>
              doing.run(
                () => commands.remove({ root: back.root, id: back.id }),
                () => setBack(null)
              )
            }
            onGone={() => setBack(null)}
          />
        </div>
      )}
    </>
  )
}

function RemovedRow({ one, onBack }: { one: RemovedThing; onBack: () => void }) {
  const words = useRemovalWords()
  const common = useCommonWords()
  const now = useNow()
  const name = one.root === 'groups' ? words.groupName(one.name) : one.name
  const { day, start, end, venue, more } = one.beside
  const when = end ? common.span(start, end) : start && common.clock(start)
  const what = [words.kind[one.root], day && common.day(day), when, venue, more]
  const who = [common.moment(one.at, now), one.byName, one.device]
  const stays = saysOf(words.keeps, one.hanging)
  return (
    <Row
      title={name}
      second={
        <>
          {what.filter(Boolean).join(common.separator)}
          <br />
          {who.filter(Boolean).join(common.separator)}
          {stays.length > 0 && <span class="stays">{words.kept(stays)}</span>}
        </>
      }
    >
      <Button kind="quiet" icon={Undo2} label={words.backOf(name)} onPress={onBack}>
        {words.back}
      </Button>
    </Row>
  )
}
