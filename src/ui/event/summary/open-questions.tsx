import { ChevronRight, Scale } from 'lucide'
import type { Summary } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { Covered, useIsOpen } from '../../lock/guarded.tsx'
import { DecisionCard } from '../../conflicts/decision.tsx'
import { useSummaryWords } from './words/words.ts'

// Two stand side by side on a desk without pushing the equipment off the screen.
const SHOWN = 2

/** 決めてください, right on the first screen; none is a result and is said. */
export function OpenQuestions({ summary: { event, questions } }: { summary: Summary }) {
  const words = useSummaryWords().questions
  const { veil } = useApp()
  const isOpen = useIsOpen()
  if (questions.length === 0) {
    return (
      <Note kind="done" title={words.none}>
        {words.noneNext}
      </Note>
    )
  }
  const shown = isOpen && !veil.value ? questions : []
  const more = shown.length - SHOWN
  return (
    <section>
      <div class="sec flush">
        <h2>{words.title}</h2>
        <span class="n">{questions.length}</span>
        <span class="sub">{words.lead}</span>
      </div>
      {isOpen === false && (
        <LinkButton href={to('questions')} kind="plain" icon={Scale} endIcon={ChevronRight}>
          {words.all(questions.length)}
        </LinkButton>
      )}
      {isOpen && veil.value && <Covered />}
      <div class="decisions">
        {shown.slice(0, SHOWN).map((question) => (
          <DecisionCard key={question.id} event={event.id} question={question} />
        ))}
      </div>
      {more > 0 && (
        <LinkButton href={to('questions')} kind="plain" icon={Scale} endIcon={ChevronRight}>
          {words.all(more)}
        </LinkButton>
      )}
    </section>
  )
}
