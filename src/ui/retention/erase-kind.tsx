import type { PersonalKind } from '../../domain/fact.ts'
import { isStillKept } from '../../domain/retention/retention.ts'
import type { EventView } from '../../kit/event/views.ts'
import type { Retention } from '../../kit/retention/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import type { ForgetWords } from './words/ja.ts'
import { EraseSteps } from './erase-steps.tsx'
import { useSeen } from './use-seen.ts'
import { useCommonWords } from '../words/common/words.ts'
import { useForgetWords } from './words/words.ts'

/** 消去 of all records of one kind, when they are due; earlier only with a reason a person gives. */
export function EraseKind({ view, kind }: { view: EventView; kind: string }) {
  const { kit, commands } = useApp()
  const words = useForgetWords()
  const common = useCommonWords()
  const { event } = view
  const retention = useLive(() => kit.retention(event.id), [kit, event.id])
  const state = useSeen(retention?.kinds.find((one) => one.kind === kind && isStillKept(one)))
  const { erase } = words
  return (
    <Page
      tab="prepare"
      title={erase.title}
      second={[event.title, state ? erase.kind(words.kinds[state.kind]) : '']
        .filter(Boolean)
        .join(common.separator)}
    >
      <BackLink href={to('forget', event.id)}>{words.retention.title}</BackLink>
      {retention !== undefined && !state && <Note title={words.retention.nothing} />}
      {state && (
        <EraseSteps
          what={erase.kind(words.kinds[state.kind])}
          goes={goesOf(words, state)}
          stays={staysOf(words, state.kind)}
          check={state.isDue ? null : erase.earlyCheck}
          erase={() => commands.eraseKind(event.id, state.kind)}
        >
          {!state.isDue && (
            <Note kind="ask" title={erase.early(words.day(state.due))}>
              {erase.earlyNext}
            </Note>
          )}
        </EraseSteps>
      )}
    </Page>
  )
}

function goesOf(
  { erase, counts, holds }: ForgetWords,
  state: Retention['kinds'][number]
): readonly string[] {
  const all = erase.goesKind(counts(state.families, state.children), state.records)
  return [all, holds[state.kind]]
}

/** Only what the roster holds is counted before it goes. */
function staysOf({ erase }: ForgetWords, kind: PersonalKind): readonly string[] {
  return kind === 'roster' ? [erase.staysCounts, erase.staysRecord] : [erase.staysRecord]
}
