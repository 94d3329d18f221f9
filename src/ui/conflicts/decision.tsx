import type { SidedAnswer } from '../../domain/conflicts/questions.ts'
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { ChevronRight } from 'lucide'
import type { Question, Side } from '../../kit/conflicts/views.ts'
import { ENTRY_FIELDS } from '../../domain/people/entry.ts'
import { ENTRY_SIDE } from '../../domain/conflicts/field-questions.ts'
import type { EventId } from '../../domain/id.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useLenders } from './use-lenders.ts'
import { sayAnswer, sayQuestion, saySide, type QuestionTitle as Heading } from './present-side.ts'
import { TwinFacts } from './twins.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useQuestionsWords } from './words/words.ts'
import { useSideWords } from './side-words.ts'

type Sided = Exclude<Question, { kind: 'twin' }>
type Twin = Extract<Question, { kind: 'twin' }>

interface Deciding {
  readonly event: EventId
  /** Puts it off; undefined where there is no list to put it off in. */
  readonly onLater?: (() => void) | undefined
}

/** The question as title, the facts side by side, equal buttons, and no answer given beforehand. */
export function DecisionCard({ question, ...deciding }: Deciding & { question: Question }) {
  const { commands } = useApp()
  const words = useSideWords()
  const doing = useDoing()
  const answer = (given: SidedAnswer, alike: readonly string[] = []) =>
    doing.run(() => commands.decide(deciding.event, question.id, given, alike))
  return (
    <Frame {...sayQuestion(words, question)}>
      {question.kind === 'twin' ? (
        <Twins question={question} busy={doing.busy} onAnswer={answer} {...deciding} />
      ) : (
        <Sides question={question} busy={doing.busy} onAnswer={answer} {...deciding} />
      )}
      <FaultNote fault={doing.fault} />
    </Frame>
  )
}

function Frame({ title, second, children }: Heading & { children: ComponentChildren }) {
  return (
    <article class="decide" aria-label={title}>
      <div>
        <h3>{title}</h3>
        {second !== '' && <p class="sub t16">{second}</p>}
      </div>
      {children}
    </article>
  )
}

/** A child has one grade, one group …: that both may stand is no answer. */
function isOfEntry(field: string): boolean {
  return ENTRY_FIELDS.some((one) => one === field)
}

interface Asked extends Deciding {
  readonly busy: boolean
  readonly onAnswer: (answer: SidedAnswer, alike?: readonly string[]) => void
}

function Sides({ question: { sides }, busy, onAnswer, onLater }: Asked & { question: Sided }) {
  const words = useSideWords()
  const lenders = useLenders()
  const isOne = sides.some((side) => side.words.kind === 'value' && isOfEntry(side.words.field))
  return (
    <>
      <div class="ev">
        {sides.map((side) => (
          <SideFact key={side.fact} side={side} />
        ))}
      </div>
      <div class="acts">
        {sides.map((side) => (
          <Button
            key={side.fact}
            disabled={busy}
            onPress={() => onAnswer({ kind: 'holds', fact: side.fact })}
          >
            {sayAnswer(words, side, sides, lenders)}
          </Button>
        ))}
      </div>
      <div class="acts">
        {!isOne && (
          <Button kind="plain" disabled={busy} onPress={() => onAnswer({ kind: 'both' })}>
            {words.questions.both}
          </Button>
        )}
        {onLater && (
          <Button kind="plain" onPress={onLater}>
            {words.questions.later}
          </Button>
        )}
      </div>
    </>
  )
}

function SideFact({ side }: { side: Side }) {
  const words = useSideWords()
  const now = useNow()
  const lenders = useLenders()
  const picker = side.words.kind === 'status' ? side.words.picker : null
  if (side.fact.startsWith(ENTRY_SIDE) && side.at === 0)
    return (
      <div>
        <b>{saySide(words, side, lenders)}</b>
        <br />
        {words.questions.untold}
      </div>
    )
  return (
    <div>
      <b>{saySide(words, side, lenders)}</b>
      <br />
      {words.questions.said(side.byName, side.device)}
      <br />
      {words.common.moment(side.at, now)}
      {picker !== null && ` ${words.questions.picker(picker)}`}
    </div>
  )
}

function Twins({ question, busy, onAnswer, onLater }: Asked & { question: Twin }) {
  const words = useQuestionsWords()
  const [all, setAll] = useState(false)
  const alike = all ? question.alike.map(({ id }) => id) : []
  return (
    <>
      <TwinFacts entered={question.entered} />
      {question.alike.length > 0 && <Alike of={question} all={all} onAll={setAll} />}
      <div class="acts">
        <Button disabled={busy} onPress={() => onAnswer({ kind: 'same' }, alike)}>
          {words.same}
        </Button>
        <Button disabled={busy} onPress={() => onAnswer({ kind: 'two' }, alike)}>
          {words.two}
        </Button>
      </div>
      {onLater && (
        <Button kind="plain" onPress={onLater}>
          {words.later}
        </Button>
      )}
    </>
  )
}

/** One roster that came in twice asks this of every child: all of them are named, and answered in one act. */
function Alike({ of, all, onAll }: { of: Twin; all: boolean; onAll: (all: boolean) => void }) {
  const questions = useQuestionsWords()
  const common = useCommonWords()
  const count = of.alike.length
  return (
    <div class="stack">
      <details class="more">
        <summary>
          <Icon of={ChevronRight} />
          {questions.alike(count)}
        </summary>
        <p>{of.alike.map(({ child }) => common.called(child)).join(common.separator)}</p>
      </details>
      <CheckField label={questions.alikeAll(count)} checked={all} onChange={onAll} />
    </div>
  )
}
