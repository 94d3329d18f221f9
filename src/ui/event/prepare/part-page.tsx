import type { ComponentChildren } from 'preact'
import type { EventView } from '../../../kit/event/views.ts'

import { BackLink } from '../../parts/back-link.tsx'
import { Page } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { usePrepareWords } from './words/words.ts'

/** One part of the preparation: days, venues, sessions … with the way back to the event. */
export function PartPage({
  view,
  title,
  actions,
  children
}: {
  view: EventView
  title: string
  actions?: ComponentChildren
  children: ComponentChildren
}) {
  const prepare = usePrepareWords()
  return (
    <Page tab="prepare" title={title} event={view} actions={actions}>
      <BackLink href={to('prepare', view.event.id)}>{prepare.backToEvent}</BackLink>
      <div class="stack">{children}</div>
    </Page>
  )
}
