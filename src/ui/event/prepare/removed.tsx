import type { EventView } from '../../../kit/event/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { BackLink } from '../../parts/back-link.tsx'
import { LinkRow } from '../../parts/link-row.tsx'
import { Page } from '../../parts/page.tsx'
import { RemovedList } from '../../removal/removed-list.tsx'
import { useRemovalWords } from '../../removal/words/words.ts'
import { to } from '../../routes.ts'
import { PartPage } from './part-page.tsx'
import { usePrepareWords } from './words/words.ts'

/** Venues, sessions, groups, blocks and children of one event. */
export function RemovedOfEvent({ view }: { view: EventView }) {
  const words = useRemovalWords()
  return (
    <PartPage view={view} title={words.list}>
      <RemovedList event={view.event.id} />
    </PartPage>
  )
}

/** Events, staff, lenders and things. */
export function RemovedOfAll() {
  const prepare = usePrepareWords()
  const words = useRemovalWords()
  return (
    <Page tab="prepare" title={words.list}>
      <BackLink href={to('prepare')}>{prepare.backToEvents}</BackLink>
      <div class="stack">
        <RemovedList event="" />
      </div>
    </Page>
  )
}

/** The way to the list, where there is something in it; event empty: of the workspace. */
export function RemovedDoor({ event }: { event: string }) {
  const { kit } = useApp()
  const words = useRemovalWords()
  const removed = useLive(() => kit.removed(event), [kit, event])
  const off = useLive(() => kit.offRoster(event), [kit, event])
  const count = (removed?.length ?? 0) + (off?.length ?? 0)
  if (count === 0) return null
  return (
    <section class="card">
      <ul class="lines">
        <LinkRow
          href={event === '' ? to('prepare', 'removed') : to('prepare', event, 'removed')}
          title={words.list}
          second={words.count(count)}
        />
      </ul>
    </section>
  )
}
