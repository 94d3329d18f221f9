import { h } from 'preact'
import type { IconNode } from 'lucide'

/** A Lucide shape; always beside a word, so it is hidden from readers. s 20, m 24, l 32, xl 56 px. */
export function Icon({ of, size = 'm' }: { of: IconNode; size?: 's' | 'm' | 'l' | 'xl' }) {
  return (
    <svg class={size === 'm' ? 'i' : `i ${size}`} viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([tag, attributes], at) => h(tag, { key: at, ...attributes }))}
    </svg>
  )
}
