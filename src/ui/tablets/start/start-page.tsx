import type { ComponentChildren } from 'preact'
import { ChevronLeft } from 'lucide'

import { LinkButton } from '../../parts/button.tsx'
import { useTitle } from '../../parts/page.tsx'
import { to } from '../../routes.ts'
import { useCommonWords } from '../../words/common/words.ts'

/** One page of beginning: heading, what it is, its work, and the way back at bottom left. */
export function StartPage({
  title,
  lead,
  children
}: {
  title: string
  lead?: string
  children: ComponentChildren
}) {
  const common = useCommonWords()
  useTitle(title)
  return (
    <main class="start">
      <div class="welcome">
        <div class="stack">
          <h1 tabIndex={-1} class="t32">
            {title}
          </h1>
          {lead && <p>{lead}</p>}
        </div>
        {children}
        <div>
          <LinkButton kind="quiet" icon={ChevronLeft} href={to()}>
            {common.back}
          </LinkButton>
        </div>
      </div>
    </main>
  )
}
