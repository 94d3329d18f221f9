import type { ComponentChildren } from 'preact'
import { Check } from 'lucide'
import { Icon } from './icon.tsx'

/** A numbered step of a sheet: on is yellow, done is filled, waiting is dashed. */
export function Step({
  number,
  state,
  title,
  children
}: {
  number: number
  state: 'on' | 'done' | 'wait'
  title: string
  children?: ComponentChildren
}) {
  return (
    <section class={`step is-${state}`} aria-current={state === 'on' ? 'step' : undefined}>
      <div class="no">{state === 'done' ? <Icon of={Check} /> : number}</div>
      <div>
        <h2 class={state === 'wait' ? 'sub' : undefined}>{title}</h2>
        {children}
      </div>
    </section>
  )
}
