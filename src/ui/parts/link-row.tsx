import type { ComponentChildren } from 'preact'
import { ChevronRight } from 'lucide'
import { Icon } from './icon.tsx'

/** A whole line of `ul.lines` that leads somewhere. */
export function LinkRow({
  href,
  lead,
  title,
  second,
  children
}: {
  href: string
  lead?: ComponentChildren
  title: ComponentChildren
  second?: ComponentChildren
  children?: ComponentChildren
}) {
  return (
    <li class="go">
      <a href={href}>
        {lead}
        <span class="who">
          <b>{title}</b>
          {second && <span>{second}</span>}
        </span>
        {children}
        <Icon of={ChevronRight} />
      </a>
    </li>
  )
}
