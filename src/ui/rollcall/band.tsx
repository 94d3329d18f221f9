import { ChevronRight, ListChecks, Siren } from 'lucide'
import type { Day, EventId } from '../../domain/id.ts'
import type { RollCallLine } from '../../kit/rollcall/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { LinkButton } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { to } from '../routes.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useRollDoorWords } from './doors/words/words.ts'

// Their names stand on one line of a tablet; more of them are found on the list.
const NAMED = 4

/** きょう: roll calls of the day that any tablet began and that are open, with whom nobody has seen. */
export function RollCallBand({ event, day }: { event: EventId; day: Day }) {
  const { kit } = useApp()
  const lines = useLive(() => kit.rollCalls(event, day), [kit, event, day]) ?? []
  const open = lines.filter(
    ({ head, counts, contradicted }) => counts.missing > 0 || !head.ended || contradicted.length > 0
  )
  return open.map((line) => <Band key={line.head.id} line={line} />)
}

function Band({ line: { head, counts, missing, contradicted } }: { line: RollCallLine }) {
  const common = useCommonWords()
  const words = useRollDoorWords()
  const isOut = head.why === 'evacuation'
  const named = missing.slice(0, NAMED).map(common.called).join(common.separator)
  const rest = missing.length - NAMED
  return (
    <section class={isOut ? 'rollband out' : 'rollband'} aria-label={words.why[head.why]}>
      <Icon of={isOut ? Siren : ListChecks} size="l" />
      <div>
        <b>{words.band(words.why[head.why], common.time(head.began.at))}</b>
        <span>
          {counts.missing === 0
            ? words.complete
            : [words.missing(counts.missing), named, rest > 0 ? words.more(rest) : '']
                .filter(Boolean)
                .join(common.separator)}
        </span>
        {contradicted.map((one) => (
          <span key={one.id}>{words.both(common.called(one))}</span>
        ))}
      </div>
      <LinkButton
        endIcon={ChevronRight}
        href={isOut ? to('evacuation', head.id) : to('roll-call', head.id)}
      >
        {words.go}
      </LinkButton>
    </section>
  )
}
