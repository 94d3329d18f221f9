import { Clock, Ellipsis, GraduationCap, Radio, RefreshCw } from 'lucide'
import type { Me } from '../../../kit/tablets/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button, LinkButton } from '../../parts/button.tsx'
import { Note } from '../../parts/note.tsx'
import { to } from '../../routes.ts'
import { TwoWords } from '../two-words.tsx'
import { StartCard } from './start-card.tsx'
import { useAccessWords } from '../words/words.ts'
import { Numbered } from '../../parts/numbered.tsx'

/** Joined by a link that was sent: until an organizer has compared the words this stands in place of home. */
export function Waiting({ me }: { me: Me }) {
  const { kit, commands, environment } = useApp()
  const { waiting: words, standing } = useAccessWords()
  const tablets = useLive(() => kit.tablets, [kit])
  const numbers = tablets?.find(({ self }) => self)?.words ?? null
  return (
    <StartCard
      standing={{ kind: 'ask', icon: Clock, words: standing.waiting }}
      title={words.title}
      lead={words.lead(me.workspace, me.name)}
      corner={
        <LinkButton kind="plain" icon={Ellipsis} href={to('more')}>
          {words.more}
        </LinkButton>
      }
      close
    >
      <section class="card stack">
        <h2 class="t20">{words.words}</h2>
        {numbers ? (
          <TwoWords numbers={numbers} label={words.words} />
        ) : (
          <p class="sub" role="status">
            {words.noWords}
          </p>
        )}
        <p>{words.tell}</p>
      </section>
      <section class="card">
        <h2 class="t20">{words.next}</h2>
        <Numbered steps={words.steps} />
      </section>
      <Note icon={Radio} title={words.signal}>
        {words.signalNext}
      </Note>
      <div class="stack">
        <Button big wide icon={RefreshCw} onPress={() => commands.syncNow()}>
          {words.again}
        </Button>
        <Button
          big
          wide
          kind="quiet"
          icon={GraduationCap}
          second={words.practiceSecond}
          onPress={() => void environment.openPractice(me.role)}
        >
          {words.practice}
        </Button>
      </div>
    </StartCard>
  )
}
