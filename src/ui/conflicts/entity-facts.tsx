import { ArrowRight } from 'lucide'
import type { Teller } from '../../kit/conflicts/views.ts'
import { useNow } from '../now.ts'
import { Icon } from '../parts/icon.tsx'
import { sayEntityValue, saySide, type MovedAsked, type RemovalAsked } from './present-side.ts'
import { useSideWords } from './side-words.ts'
import { useLenders } from './use-lenders.ts'

/** Who removed it, beside what was changed or recorded by somebody who had not heard; old → new of each field. */
export function RemovalFacts({ question }: { question: RemovalAsked }) {
  const words = useSideWords()
  const { questions } = words
  const { remover, changed, more, written, sides } = question
  return (
    <div class="ev">
      {remover && (
        <div>
          <b>{questions.wasRemoved}</b>
          <Told by={remover} />
        </div>
      )}
      <div>
        <b>{questions.elsewhere}</b>
        <ul>
          {changed.map(({ field, before, now }) => (
            <li key={field}>
              {questions.entityFields[field] ?? questions.fields[field] ?? field}
              <br />
              <s>{sayEntityValue(words, before)}</s> <Icon of={ArrowRight} size="s" />{' '}
              <b>{sayEntityValue(words, now)}</b>
            </li>
          ))}
          {more > 0 && <li>{questions.more(more)}</li>}
          {[...written, ...sides].map((side) => (
            <li key={side.fact}>
              <SideLine side={side} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function SideLine({ side }: { side: RemovalAsked['sides'][number] }) {
  const words = useSideWords()
  const lenders = useLenders()
  const field = side.words.kind === 'value' ? words.questions.fields[side.words.field] : undefined
  return (
    <>
      {field && `${field} `}
      <b>{saySide(words, side, lenders)}</b>
      <Told by={side} />
    </>
  )
}

function Told({ by: { at, byName, device } }: { by: Teller }) {
  const { questions, common } = useSideWords()
  const now = useNow()
  return (
    <>
      <br />
      {questions.said(byName, device)}
      <br />
      {common.moment(at, now)}
    </>
  )
}

/** What each answer does, since both change days. */
export function MovedFacts({ question: { about, from, to, sides } }: { question: MovedAsked }) {
  const { questions, common } = useSideWords()
  const day = common.day(from)
  const isMarks = about === 'marks'
  return (
    <div class="ev">
      {to !== null && (
        <div>
          <b>{common.day(to)}</b>
          <br />
          {isMarks ? questions.countsHereSays : questions.alongSays}
        </div>
      )}
      <div>
        <b>{day}</b>
        <br />
        {isMarks ? questions.tookPlaceSays : questions.thereSays}
      </div>
      {sides.map((side) => (
        <div key={side.fact}>
          <SideLine side={side} />
        </div>
      ))}
    </div>
  )
}
