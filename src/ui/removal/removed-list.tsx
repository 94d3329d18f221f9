import { Undo2 } from 'lucide'
import type { EventId } from '../../domain/id.ts'
import type { OffRoster } from '../../kit/people/views.ts'
import type { RemovedThing } from '../../kit/removal/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Empty } from '../parts/empty.tsx'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { useTellRemoved } from './removing.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { saysOf } from './words/ja.ts'
import { useRemovalWords } from './words/words.ts'

/** Everything that was removed of an event, or of the workspace, the latest first: who, when, what stands all the same. */
export function RemovedList({ event }: { event: EventId }) {
  const { kit, commands } = useApp()
  const words = useRemovalWords()
  const common = useCommonWords()
  const removed = useLive(() => kit.removed(event), [kit, event])
  const off = useLive(() => kit.offRoster(event), [kit, event])
  const doing = useDoing()
  const tell = useTellRemoved()
  if (!removed || !off) return null
  const bring = ({ root, id, name }: RemovedThing) => {
    const undo = () => commands.remove({ root, id })
    doing.run(
      () => commands.bringBack({ root, id }),
      () => tell({ key: `back:${id}`, name, said: words.came, undo })
    )
  }
  const bringChild = ({ child }: OffRoster) => {
    const which = { event, children: [child.id] }
    const undo = () => commands.removeChildren(which)
    doing.run(
      () => commands.bringBackChildren(which),
      () => tell({ key: `back:${child.id}`, name: common.called(child), said: words.came, undo })
    )
  }
  return (
    <>
      {removed.length + off.length === 0 && <Empty title={words.none} text={words.noneNext} />}
      {removed.length + off.length > 0 && (
        <section class="card">
          <p class="sub">{words.lead}</p>
          <ul class="lines">
            {off.map((one) => (
              <OffRosterRow key={one.child.id} one={one} onBack={() => bringChild(one)} />
            ))}
            {removed.map((one) => (
              <RemovedRow key={one.id} one={one} onBack={() => bring(one)} />
            ))}
          </ul>
        </section>
      )}
      <FaultNote fault={doing.fault} />
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
  const who = [one.at > 0 && common.moment(one.at, now), one.byName, one.device]
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

function OffRosterRow({ one, onBack }: { one: OffRoster; onBack: () => void }) {
  const words = useRemovalWords()
  const common = useCommonWords()
  const now = useNow()
  const name = common.called(one.child)
  const days = one.days.map((day) => common.day(day)).join(common.separator)
  const what = [
    words.child,
    common.grade[one.child.grade],
    one.state === 'gone' ? words.childGone : [days, words.childClosed].filter(Boolean).join(' ')
  ]
  const who = [common.moment(one.at, now), one.byName, one.device]
  return (
    <Row
      title={name}
      second={
        <>
          {what.filter(Boolean).join(common.separator)}
          <br />
          {who.filter(Boolean).join(common.separator)}
        </>
      }
    >
      <Button kind="quiet" icon={Undo2} label={words.backOf(name)} onPress={onBack}>
        {words.back}
      </Button>
    </Row>
  )
}
