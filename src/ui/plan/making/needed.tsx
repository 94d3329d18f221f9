import { Package } from 'lucide'
import type { NeedTotal } from '../../../domain/plan/needs.ts'
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
  const amounts = ({ name, kind, total, each: { child, group } }: NeedTotal) => [
    ...(total > 0 ? [words.needed(name, total, kind?.unit ?? '')] : []),
    ...(child > 0 ? [words.need(name, child, 'child')] : []),
    ...(group > 0 ? [words.need(name, group, 'group')] : [])
  ]
  const head = children === null ? words.neededGroups(groups) : words.neededFor(children, groups)
  return (
    <section class="card needed" aria-label={`${words.neededTitle} ${title}`}>
      <h2 class="t20">
        {words.neededTitle} {title}
      </h2>
      <p class="sub">{head}</p>
      <div class="chips">
        {totals.map((one) => (
          <Chip key={one.what} icon={Package}>
            {amounts(one).join('＋')}
          </Chip>
        ))}
      </div>
      <p class="sub t16">{words.neededHint}</p>
    </section>
  )
}
