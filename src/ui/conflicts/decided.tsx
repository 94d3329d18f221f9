import { useMemo, useState } from 'preact/hooks'
import { Check, ChevronDown, Undo2 } from 'lucide'
import type { Event, Lender } from '../../domain/entity.ts'
import type { Decision, Titled } from '../../kit/conflicts/views.ts'
import { useApp } from '../app-context.ts'
import { useDoing } from '../doing.ts'
import { live } from '../live.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { sayNamesake } from '../parts/namesake.ts'
import { FaultNote } from '../parts/note.tsx'
import { Row } from '../parts/row.tsx'
import { saySide } from './present-side.ts'
import { useSideWords, type SideWords } from './side-words.ts'
import { useLenders } from './use-lenders.ts'
import { asEventsInTurn } from './use-open-questions.ts'
import { useQuestionsWords } from './words/words.ts'

/** As many as stand on a screen before somebody asks for the rest. */
const FIRST = 20

/** 決めたもの: of all events, the latest first; each can be taken back. */
export function DecidedList({ events }: { events: readonly (Event | null)[] }) {
  const { kit, commands } = useApp()
  const words = useQuestionsWords()
  const doing = useDoing()
  const [all, setAll] = useState(false)
  const ids = events.map((event) => event?.id ?? '')
  const lists = useMemo(
    () => live(asEventsInTurn(ids.map((id) => kit.decisions(id)))),
    [kit, ids.join(' ')]
  ).value
  if (!lists) return null
  const titleById = new Map(events.map((event) => [event?.id ?? '', event?.title ?? '']))
  const decided = lists.flatMap((list) => list ?? []).toSorted((one, other) => other.at - one.at)
  const shown = all ? decided : decided.slice(0, FIRST)
  return (
    <section>
      <div class="sec">
        <h2>{words.decided}</h2>
        <b class="t24 num">{decided.length}</b>
      </div>
      {decided.length === 0 && <p class="sub">{words.noneDecided}</p>}
      <FaultNote fault={doing.fault} />
      {decided.length > 0 && (
        <ul class="lines card">
          {shown.map((decision) => (
            <DecidedRow
              key={decision.fact}
              decision={decision}
              event={events.length > 2 ? (titleById.get(decision.event) ?? '') : ''}
              busy={doing.busy}
              onUndo={() => doing.run(() => commands.undoDecision(decision.fact))}
            />
          ))}
        </ul>
      )}
      {shown.length < decided.length && (
        <p class="put-off">
          <Button kind="quiet" icon={ChevronDown} onPress={() => setAll(true)}>
            {words.allDecided(decided.length)}
          </Button>
        </p>
      )}
    </section>
  )
}

function DecidedRow({
  decision,
  event,
  busy,
  onUndo
}: {
  decision: Decision
  /** Of which event, where there are several. */
  event: string
  busy: boolean
  onUndo: () => void
}) {
  const words = useSideWords()
  const now = useNow()
  const { questions, common } = words
  const lenders = useLenders()
  const others = decision.others.length
  const name = (of: Titled) => common.person({ name: of.title, yomi: of.yomi })
  const said = [
    questions.said(decision.byName, decision.device),
    common.moment(decision.at, now),
    event
  ]
    .filter(Boolean)
    .join(common.separator)
  return (
    <Row
      lead={<Icon of={Check} />}
      title={[name(decision), others > 0 ? questions.others(others) : '']
        .filter(Boolean)
        .join(common.separator)}
      second={[
        sayNamesake(words, decision.namesake),
        sayDecided(words, decision, lenders),
        said,
        decision.others.map(name).join(common.separator)
      ]
        .filter(Boolean)
        .join(' ')}
    >
      <Button
        kind="quiet"
        icon={Undo2}
        label={`${name(decision)}: ${questions.undo}`}
        disabled={busy}
        onPress={onUndo}
      >
        {questions.undo}
      </Button>
    </Row>
  )
}

function sayDecided(
  words: SideWords,
  { answer, chosen }: Decision,
  lenders: readonly Lender[]
): string {
  if (answer !== 'holds') return words.questions.answers[answer]
  return chosen === null ? '' : `「${saySide(words, chosen, lenders)}」`
}
