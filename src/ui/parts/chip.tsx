import type { ComponentChildren } from 'preact'
import type { IconNode } from 'lucide'
import { Icon } from './icon.tsx'

/** A state as icon + word. Round: it is so. Square-cornered (now, ask, stop): look here. */
export function Chip({
  kind,
  icon,
  children
}: {
  kind?: 'calm' | 'done' | 'now' | 'ask' | 'move' | 'stop'
  icon?: IconNode | undefined
  children: ComponentChildren
}) {
  return (
    <span class={kind ? `chip ${kind}` : 'chip'}>
      {icon && <Icon of={icon} size="s" />}
      {children}
    </span>
  )
}
