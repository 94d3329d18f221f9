import type { ComponentChildren } from 'preact'
import { ChevronLeft, Siren } from 'lucide'
import { LinkButton } from '../../parts/button.tsx'
import { Icon } from '../../parts/icon.tsx'
import { SyncChip } from '../../parts/sync-chip.tsx'
import { VeilButton } from '../../parts/veil-button.tsx'
import { to } from '../../routes.ts'
import { useRollCallWords } from '../words/words.ts'

/** A black head, so that everybody sees from afar which mode this is. */
export function BlackPage({
  second,
  foot,
  over,
  children
}: {
  second?: string
  foot?: ComponentChildren
  /** Above the row of buttons. */
  over?: ComponentChildren
  children?: ComponentChildren
}) {
  const words = useRollCallWords().evacuation
  return (
    <div class="app evacuation">
      <header class="ehead">
        <Icon of={Siren} size="l" />
        <div>
          <h1 tabIndex={-1}>{words.title}</h1>
          {second && <p>{second}</p>}
        </div>
        <div class="chips">
          <VeilButton offered={false} />
          <SyncChip />
        </div>
      </header>
      <main class="main">{children}</main>
      <footer class="thumb">
        {over}
        <div class="foot">
          {foot ?? (
            <LinkButton big kind="quiet" icon={ChevronLeft} href={to()}>
              {words.home}
            </LinkButton>
          )}
        </div>
      </footer>
    </div>
  )
}
