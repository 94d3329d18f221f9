import { useState } from 'preact/hooks'
import { Check, Undo2 } from 'lucide'
import type { Decision as Decided, Question, Titled } from '../../kit/conflicts/views.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { sayNamesake } from '../parts/namesake.ts'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { Row } from '../parts/row.tsx'
import type { Lender } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import { useSideWords, type SideWords } from './side-words.ts'
import { useChosenEvent } from '../event/use-chosen-event.ts'
import { DecisionCard } from './decision.tsx'
import { useLenders } from './use-lenders.ts'
import { saySide } from './present-side.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useQuestionsWords } from './words/words.ts'

/** ぶつかり: everything the tablets do not agree on, then what was decided and can be decided anew. */
export function QuestionsScreen() {
  const { kit } = useApp()
  const words = useQuestionsWords()
  const common = useCommonWords()
  const event = useChosenEvent()?.event.id ?? ''
  const asked = useLive(() => kit.questions(event), [kit, event])
  const decided = useLive(() => kit.decisions(event), [kit, event])
  if (!asked || !decided) return null
  return (
    <Page tab="questions" title={common.tabs.questions} second={words.lead}>
      <Asked event={event} asked={asked} />
      <DecidedList decided={decided} />
    </Page>
  )
}

function Asked({ event, asked }: { event: EventId; asked: readonly Question[] }) {
  const words = useQuestionsWords()
  const [later, setLater] = useState<readonly string[]>([])
  const [apart, setApart] = useState(false)
  const folded = apart ? new Set<string>() : foldedIn(asked)
  const now = asked.filter(({ id }) => !later.includes(id) && !folded.has(id))
  const putOff = later.length
  return (
    <section>
      <div class="sec">
        <h2>{words.open}</h2>
        {asked.length > 0 && <span class="n">{asked.length}</span>}
      </div>
      {asked.length === 0 && (
        <Note kind="done" title={words.none}>
          {words.noneNext}
        </Note>
      )}
      <div class="decisions">
        {now.map((question) => (
          <DecisionCard
            key={question.id}
            event={event}
            question={question}
            onLater={() => setLater([...later, question.id])}
          />
        ))}
      </div>
      {folded.size > 0 && (
        <p class="put-off">
          <Button kind="quiet" onPress={() => setApart(true)}>
            {words.oneByOne}
          </Button>
        </p>
      )}
      {putOff > 0 && (
        <p class="row wrap put-off">
          {words.laterCount(putOff)}
          <Button kind="quiet" onPress={() => setLater([])}>
            {words.showLater}
          </Button>
        </p>
      )}
    </section>
  )
}

/** Questions that the first of their kind lists, and can answer with itself. */
function foldedIn(asked: readonly Question[]): ReadonlySet<string> {
  const first = asked.find((one) => one.kind === 'twin' && one.alike.length > 0)
  return new Set(first?.kind === 'twin' ? first.alike.map(({ id }) => id) : [])
}

function DecidedList({ decided }: { decided: readonly Decided[] }) {
  const words = useQuestionsWords()
  const { commands } = useApp()
  const doing = useDoing()
  const latestFirst = decided.toSorted((one, other) => other.at - one.at)
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
          {latestFirst.map((decision) => (
            <DecidedRow
              key={decision.fact}
              decision={decision}
              busy={doing.busy}
              onUndo={() => doing.run(() => commands.undoDecision(decision.fact))}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

function DecidedRow({
  decision,
  busy,
  onUndo
}: {
  decision: Decided
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
    common.moment(decision.at, now)
  ].join(common.separator)
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
  { answer, chosen }: Decided,
  lenders: readonly Lender[]
): string {
  if (answer !== 'holds') return words.questions.answers[answer]
  return chosen === null ? '' : `「${saySide(words, chosen, lenders)}」`
}
