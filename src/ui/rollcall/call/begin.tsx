import {
  ChevronLeft,
  ChevronRight,
  House,
  Siren,
  Soup,
  ArrowLeftRight,
  type IconNode
} from 'lucide'
import type { ReadyPlace } from '../../../domain/attendance/working-place.ts'
import type { RollCallWhy } from '../../../domain/rollcall/roll-call.ts'
import type { RollCallLine } from '../../../kit/rollcall/views.ts'
import { useApp } from '../../app-context.ts'
import { useDoing } from '../../doing.ts'
import { useLive } from '../../live.ts'
import { LinkButton } from '../../parts/button.tsx'
import { AskDoor } from '../../parts/door.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { JobPage } from '../../parts/page.tsx'
import { Row } from '../../parts/row.tsx'
import { TopBar } from '../../parts/top-bar.tsx'
import { Key } from '../../parts/masu.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'
import { useRollDoorWords } from '../doors/words/words.ts'
import { useWhose } from '../use-whose.ts'
import { useRollCallWords } from '../words/words.ts'

type Planned = Exclude<RollCallWhy, 'evacuation'>

const ICONS: Readonly<Record<Planned, IconNode>> = {
  move: ArrowLeftRight,
  meal: Soup,
  return: House
}
const REASONS: readonly Planned[] = ['move', 'meal', 'return']

/** One tap begins; what was begun today stands below. */
export function BeginCall({ ready }: { ready: ReadyPlace }) {
  const { kit, commands, router } = useApp()
  const words = useRollCallWords()
  const doors = useRollDoorWords()
  const doing = useDoing()
  const { event, session } = ready
  const lines = useLive(() => kit.rollCalls(event.id, session.day), [kit, event.id, session.day])
  const begin = (why: Planned) =>
    doing.run(
      () => commands.beginRollCall({ event: event.id, session: session.id, why }),
      (id) => router.go('roll-call', id)
    )
  return (
    <JobPage
      title={words.title}
      head={<TopBar mark={false} title={words.title} second={session.title} veil />}
      foot={
        <>
          <LinkButton big kind="quiet" icon={ChevronLeft} href={to('today')}>
            {words.back}
          </LinkButton>
          <LinkButton big kind="stop" grow icon={Siren} href={to('evacuation')}>
            {doors.evacuation}
          </LinkButton>
        </>
      }
    >
      <h2 class="t24">{words.ask}</h2>
      <p class="sub">{words.askLead}</p>
      <FaultNote fault={doing.fault} />
      <div class="doors begin">
        {REASONS.map((why) => (
          <AskDoor
            key={why}
            icon={ICONS[why]}
            title={words.why[why]}
            second={words.whyNext[why]}
            onPress={() => begin(why)}
          />
        ))}
      </div>
      {lines && lines.length > 0 && <Today lines={lines} />}
    </JobPage>
  )
}

function Today({ lines }: { lines: readonly RollCallLine[] }) {
  const words = useRollCallWords()
  return (
    <section>
      <div class="sec">
        <h2>{words.today}</h2>
      </div>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.head.id} line={line} />
        ))}
      </ul>
    </section>
  )
}

function Line({ line: { head, counts } }: { line: RollCallLine }) {
  const common = useCommonWords()
  const words = useRollCallWords()
  const doors = useRollDoorWords()
  const whose = useWhose()
  const { why, began, ended, id } = head
  const isOpen = counts.missing > 0
  const second = [
    words.since(common.time(began.at), whose(began)),
    ended ? words.endedAt(common.time(ended.at)) : '',
    isOpen ? doors.missing(counts.missing) : words.done(counts.seen)
  ]
  return (
    <Row
      lead={<Key of={isOpen ? 'yet' : 'on'} dash={isOpen} big />}
      title={doors.why[why]}
      second={second.filter(Boolean).join(common.separator)}
    >
      <LinkButton
        kind="quiet"
        endIcon={ChevronRight}
        href={why === 'evacuation' ? to('evacuation', id) : to('roll-call', id)}
      >
        {isOpen && !ended ? words.open : words.look}
      </LinkButton>
    </Row>
  )
}
