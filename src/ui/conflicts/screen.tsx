import { useState } from 'preact/hooks'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { useCommonWords } from '../words/common/words.ts'
import type { Question } from '../../kit/conflicts/views.ts'
import { DecidedList } from './decided.tsx'
import { DecisionCard } from './decision.tsx'
import { NothingOpen } from './nothing-open.tsx'
import {
  openCountOf,
  isAllKnown,
  useOpenQuestions,
  type OpenOfEvent
} from './use-open-questions.ts'
import { useQuestionsWords } from './words/words.ts'

/** ぶつかり: everything the tablets do not agree on, of all events; then what was decided and can be decided anew. */
export function QuestionsScreen() {
  const words = useQuestionsWords()
  const common = useCommonWords()
  const open = useOpenQuestions()
  const [later, setLater] = useState<readonly string[]>([])
  if (!open) return null
  const count = openCountOf(open)
  return (
    <Page tab="questions" title={common.tabs.questions} second={words.lead}>
      <section>
        {count > 0 && (
          <div class="sec">
            <h2>{words.open}</h2>
            <span class="n">{count}</span>
          </div>
        )}
        {count === 0 && isAllKnown(open) && <NothingOpen />}
        {count === 0 && !isAllKnown(open) && <p class="sub">{words.looking}</p>}
        {open.map((one) => (
          <AskedOf
            key={one.event?.id ?? ''}
            of={one}
            isAlone={open.length === 2}
            later={later}
            onLater={(id) => setLater([...later, id])}
          />
        ))}
        {later.length > 0 && (
          <p class="row wrap put-off">
            {words.laterCount(later.length)}
            <Button kind="quiet" onPress={() => setLater([])}>
              {words.showLater}
            </Button>
          </p>
        )}
      </section>
      <DecidedList events={open.map(({ event }) => event)} />
    </Page>
  )
}

function AskedOf({
  of: { event, questions = [] },
  isAlone,
  later,
  onLater
}: {
  of: OpenOfEvent
  /** One event and nothing else: its name says nothing. */
  isAlone: boolean
  later: readonly string[]
  onLater: (id: string) => void
}) {
  const { kit } = useApp()
  const words = useQuestionsWords()
  const common = useCommonWords()
  const practice = useLive(() => kit.me, [kit])?.practice === true
  const [apart, setApart] = useState(false)
  const folded = apart ? new Set<string>() : foldedIn(questions)
  const now = questions.filter(({ id }) => !later.includes(id) && !folded.has(id))
  if (questions.length === 0) return null
  const days = event?.days ?? []
  return (
    <section class="asked-of">
      {!(isAlone && practice) && (
        <h3 class="of-event">
          <b>{event ? event.title : words.ofNoEvent}</b>
          <span class="sub">
            {days[0] && common.day(days[0])} {words.count(questions.length)}
          </span>
        </h3>
      )}
      <div class="decisions">
        {now.map((question) => (
          <DecisionCard
            key={question.id}
            question={question}
            onLater={() => onLater(question.id)}
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
    </section>
  )
}

/** Questions that the first of their kind lists, and can answer with itself. */
function foldedIn(asked: readonly Question[]): ReadonlySet<string> {
  const folded = new Set<string>()
  for (const { id, alike } of asked)
    if (!folded.has(id)) for (const other of alike) folded.add(other.id)
  return folded
}
