import { Package } from 'lucide'
import type { EventId, SessionId } from '../../../domain/id.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Chip } from '../../parts/chip.tsx'
import { useMakingWords } from './words/words.ts'

/** What a session's plan needs for its children and groups: 「はさみ 8」. */
export function NeededCard({
  event,
  session,
  title
}: {
  event: EventId
  session: SessionId
  title: string
}) {
  const { kit } = useApp()
  const words = useMakingWords()
  const needed = useLive(() => kit.needed(event, session), [kit, event, session])
  if (!needed || needed.totals.length === 0) return null
  const { children, groups, totals } = needed
  const head = children === null ? words.neededGroups(groups) : words.neededFor(children, groups)
  return (
    <section class="card needed" aria-label={`${words.neededTitle} ${title}`}>
      <h2 class="t20">
        {words.neededTitle} {title}
      </h2>
      <p class="sub">{head}</p>
      <div class="chips">
        {totals.map(({ what, name, kind, total }) => (
          <Chip key={what} icon={Package}>
            {words.needed(name, total, kind?.unit ?? '')}
          </Chip>
        ))}
      </div>
      <p class="sub t16">{words.neededHint}</p>
    </section>
  )
}
