import type { ComponentChildren } from 'preact'
import { AppMark } from './mark.tsx'
import { SyncChip } from './sync-chip.tsx'
import { VeilButton } from './veil-button.tsx'
import { Where } from './where.tsx'

/** Place and session left, sync chip right; no clock, the tablet has one. */
export function TopBar({
  title,
  second,
  more,
  mark = true,
  veil = false,
  children
}: {
  title: string
  second?: string | undefined
  /** Goes on from `second` where there is room. */
  more?: string | undefined
  mark?: boolean
  /** Offers 目かくし. */
  veil?: boolean
  children?: ComponentChildren
}) {
  return (
    <header class="top">
      {mark && <AppMark />}
      <Where title={title} second={second} more={more} />
      {children}
      <div class="chips">
        <VeilButton offered={veil} />
        <SyncChip />
      </div>
    </header>
  )
}
