import type { ComponentChildren } from 'preact'
import type { IconNode } from 'lucide'
import { Chip } from '../../parts/chip.tsx'
import { AppMark } from '../../parts/mark.tsx'
import { useTitle } from '../../parts/page.tsx'
import { useCommonWords } from '../../words/common/words.ts'

/** Stands in place of home while the kit cannot be used: how this tablet stands, what it was, and the ways on. */
export function StartCard({
  standing,
  title,
  lead,
  corner,
  close,
  children
}: {
  standing: { kind: 'calm' | 'ask'; icon: IconNode; words: string }
  title: string
  lead: string
  /** Beside the name of the app. */
  corner?: ComponentChildren
  /** The heading stands nearer to its lines. */
  close?: boolean
  children: ComponentChildren
}) {
  const common = useCommonWords()
  useTitle(title)
  return (
    <main class="start">
      <div class="welcome close">
        <div class="row">
          <AppMark />
          <b class="t20">{common.appName}</b>
          {corner && (
            <>
              <span class="spacer" />
              {corner}
            </>
          )}
        </div>
        <div class={close ? 'stack tightly' : 'stack'}>
          <span class="row">
            <Chip kind={standing.kind} icon={standing.icon}>
              {standing.words}
            </Chip>
          </span>
          <h1 tabIndex={-1} class="t32">
            {title}
          </h1>
          <p>{lead}</p>
        </div>
        {children}
      </div>
    </main>
  )
}
