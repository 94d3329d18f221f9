import { ChevronRight, Scale } from 'lucide'
import { useApp } from '../../app-context.ts'
import { LinkButton } from '../../parts/button.tsx'
import { to } from '../../routes.ts'
import { Covered, useIsOpen } from '../../lock/guarded.tsx'
import { DecisionCard } from '../../conflicts/decision.tsx'
import { NothingOpen } from '../../conflicts/nothing-open.tsx'
import { openCountOf, isAllKnown, useOpenQuestions } from '../../conflicts/use-open-questions.ts'
import { useSummaryWords } from './words/words.ts'

// Two stand side by side on a desk without pushing the equipment off the screen.
const SHOWN = 2

/** 決めてください, right on the first screen, of all events; none is a result and is said. */
export function OpenQuestions() {
  const words = useSummaryWords().questions
  const { veil } = useApp()
  const isOpen = useIsOpen()
  const open = useOpenQuestions()
  const count = openCountOf(open)
  if (count === 0) return isAllKnown(open) ? <NothingOpen /> : null
  const questions = (open ?? []).flatMap((one) => one.questions ?? [])
  const shown = isOpen && !veil.value ? questions : []
  const more = shown.length - SHOWN
  return (
    <section>
      <div class="sec flush">
        <h2>{words.title}</h2>
        <span class="n">{count}</span>
        <span class="sub">{words.lead}</span>
      </div>
      {isOpen === false && (
        <LinkButton href={to('questions')} kind="plain" icon={Scale} endIcon={ChevronRight}>
          {words.all(count)}
        </LinkButton>
      )}
      {isOpen && veil.value && <Covered />}
      <div class="decisions">
        {shown.slice(0, SHOWN).map((question) => (
          <DecisionCard key={question.id} question={question} />
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
