import type { ConflictAnswer } from '../../domain/conflicts/questions.ts'
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import { ChevronRight } from 'lucide'
import type { Question, Side } from '../../kit/conflicts/views.ts'
import { ENTRY_FIELDS } from '../../domain/people/entry.ts'
import type { ConsentItem } from '../../domain/people/consents.ts'
import { BLOCK_FIELDS } from '../../domain/plan/block-fields.ts'
import { ENTRY_SIDE } from '../../domain/conflicts/field-questions.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { useNow } from '../now.ts'
import { Button } from '../parts/button.tsx'
import { CheckField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { FaultNote } from '../parts/note.tsx'
import { useLenders } from './use-lenders.ts'
import { MovedFacts, RemovalFacts } from './entity-facts.tsx'
import { sayAnswers, sayQuestion, saySide, type QuestionTitle as Heading } from './present-side.ts'
import { TwinFacts } from './twins.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { useQuestionsWords } from './words/words.ts'
import { useSideWords } from './side-words.ts'

interface Deciding {
  /** Puts it off; undefined where there is no list to put it off in. */
  readonly onLater?: (() => void) | undefined
}

/** The question as title, the facts side by side, equal buttons, and no answer given beforehand. */
export function DecisionCard({ question, onLater }: Deciding & { question: Question }) {
  const { commands } = useApp()
  const words = useSideWords()
  const doing = useDoing()
  const [isAll, setAll] = useState(false)
  const alike = isAll ? question.alike.map(({ id }) => id) : []
  const onAnswer = (given: ConflictAnswer) =>
    doing.run(() => commands.decide(question.event, question.id, given, alike))
  const asked = { busy: doing.busy, onAnswer, onLater }
  return (
    <Frame {...sayQuestion(words, question)}>
      <Evidence question={question} />
      {question.alike.length > 0 && <AlikeRow of={question} all={isAll} onAll={setAll} />}
      <Answers question={question} {...asked} />
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

function Evidence({ question }: { question: Question }) {
  switch (question.kind) {
    case 'twin':
      return <TwinFacts entered={question.entered} />
    case 'removal':
      return <RemovalFacts question={question} />
    case 'moved':
      return <MovedFacts question={question} />
    default:
      return <SideFacts sides={question.sides} />
  }
}

export function SideFacts({ sides }: { sides: readonly Side[] }) {
  return (
    <div class="ev">
      {sides.map((side) => (
        <SideFact key={side.fact} side={side} />
      ))}
    </div>
  )
}

interface Asked extends Deciding {
  readonly busy: boolean
  readonly onAnswer: (answer: ConflictAnswer) => void
}

function Answers({ question, busy, onAnswer, onLater }: Asked & { question: Question }) {
  const words = useSideWords()
  const lenders = useLenders()
  const buttons = sayAnswers(words, question, lenders)
  return (
    <>
      <div class="acts">
        {buttons.map(({ key, says, answer }) => (
          <Button key={key} disabled={busy} onPress={() => onAnswer(answer)}>
            {says}
          </Button>
        ))}
      </div>
      <div class="acts">
        {mayBothStand(question) && (
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

/** A child is here or has gone, has one grade, a block one beginning …: that both may stand is no answer. */
function mayBothStand(question: Question): boolean {
  if (question.kind === 'mark') return question.sides.every(({ words }) => words.kind !== 'seen')
  if (question.kind === 'custody') return true
  if (question.kind !== 'field') return false
  return !question.sides.some(({ words }) => words.kind === 'value' && saysOne(words.field))
}

function saysOne(field: string): boolean {
  return [...ENTRY_FIELDS, ...BLOCK_FIELDS, ...ANSWERED_ONCE].some((one) => one === field)
}

/** A guardian agreed to it or did not. */
const ANSWERED_ONCE: readonly ConsentItem[] = ['firstAid', 'personalData']

function isOfPlan({ words }: Side): boolean {
  return words.kind === 'value' && BLOCK_FIELDS.some((one) => one === words.field)
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
        {isOfPlan(side) ? words.questions.untoldPlan : words.questions.untold}
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

/** The same for all that are alike, in one act: which they are is seen before. */
function AlikeRow({
  of: { alike },
  all,
  onAll
}: {
  of: Question
  all: boolean
  onAll: (all: boolean) => void
}) {
  const questions = useQuestionsWords()
  const common = useCommonWords()
  const names = alike.map((one) => common.person({ name: one.title, yomi: one.yomi }))
  return (
    <div class="alike">
      <CheckField label={questions.alikeAll(alike.length)} checked={all} onChange={onAll} />
      <details class="more">
        <summary>
          <Icon of={ChevronRight} />
          {questions.seeAlike}
        </summary>
        <p>{names.join(common.separator)}</p>
      </details>
    </div>
  )
}
