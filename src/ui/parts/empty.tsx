import type { ComponentChildren } from 'preact'
import { Masu } from './masu.tsx'

/** Three empty slots, one sentence on what will be here, one button. */
export function Empty({
  title,
  text,
  children
}: {
  title: string
  text?: string | undefined
  children?: ComponentChildren
}) {
  return (
    <div class="card empty">
      <Masu squares={['yet', 'yet', 'yet']} label="" size="xl" />
      <h2 class="t24">{title}</h2>
      {text && <p class="sub">{text}</p>}
      {children}
    </div>
  )
}
