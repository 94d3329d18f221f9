import type { IconNode } from 'lucide'
import { Icon } from './icon.tsx'
import { LinkRow } from './link-row.tsx'

/** One thing that waits for a person, as a line of `ul.card.lines.asks`: several stand together and stay calm. */
export function AskRow({
  icon,
  href,
  title,
  children
}: {
  icon: IconNode
  href: string
  title: string
  children?: string
}) {
  return <LinkRow href={href} lead={<Icon of={icon} />} title={title} second={children} />
}
