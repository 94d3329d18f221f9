import type { ComponentChildren } from 'preact'
import type { Answer, Question, Side } from '../../../kit/views.ts'
import { ENTRY_FIELDS } from '../../../domain/entry.ts'
import type { Participant } from '../../../domain/entity.ts'
import { ENTRY_SIDE } from '../../../domain/field-questions.ts'
import { nameOf, readName } from '../../../domain/people.ts'
import type { Id } from '../../../domain/id.ts'
import { useDoing } from '../../doing.ts'
import { useHand, useWords } from '../../hand.ts'
import { useNow } from '../../now.ts'
import { Button } from '../../parts/button.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { useLenders } from './lenders.ts'
import { sayAnswer, sayQuestion, saySide, type Asked as Heading } from './side.ts'

type Sided = Exclude<Question, { kind: 'twin' }>
type Twin = Extract<Question, { kind: 'twin' }>

interface Deciding {
  readonly event: Id
  /** Puts it off; undefined where there is no list to put it off in. */
  readonly onLater?: (() => void) | undefined
}

/** The question as title, the facts side by side, equal buttons, and no answer given beforehand. */
export function Decision({ question, ...deciding }: Deciding & { question: Question }) {
  const { acts } = useHand()
  const doing = useDoing()
  const answer = (given: Answer) => doing.run(() => acts.decide(deciding.event, question.id, given))
  return (
    <Frame {...sayQuestion(useWords(), question)}>
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
  readonly onAnswer: (answer: Answer) => void
}

function Sides({ question: { sides }, busy, onAnswer, onLater }: Asked & { question: Sided }) {
  const words = useWords()
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
  const words = useWords()
  const now = useNow()
  const lenders = useLenders()
  const picker = side.words.kind === 'status' ? side.words.picker : null
  if (side.fact === ENTRY_SIDE)
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
  const words = useWords().questions
  return (
    <>
      <div class="ev">
        <TwinFacts child={question.one} />
        <TwinFacts child={question.other} />
      </div>
      <div class="acts">
        <Button disabled={busy} onPress={() => onAnswer({ kind: 'same' })}>
          {words.same}
        </Button>
        <Button disabled={busy} onPress={() => onAnswer({ kind: 'two' })}>
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

/** What tells two entries apart: name as written, grade, badge, where the entry came from, group and remark. */
function TwinFacts({ child }: { child: Participant }) {
  const { questions, common } = useWords()
  const lines = [
    nameOf(child),
    common.grade[child.grade],
    child.badge > 0 ? questions.badge(child.badge) : questions.noBadge,
    child.walkIn ? questions.walkIn : questions.registered,
    child.note
  ]
  return (
    <div>
      <b>{readName(child)}</b>
      {lines.filter(Boolean).map((line) => (
        <span class="twin-line" key={line}>
          {line}
        </span>
      ))}
    </div>
  )
}
