import type { ComponentChildren } from 'preact'
import { Check, type IconNode } from 'lucide'
import { Icon } from '../parts/icon.tsx'

/** A question answered with tiles, without typing; open ones are numbered, the one at hand in yellow. */
export function QuestionRow({
  number,
  title,
  hint,
  state,
  children
}: {
  number: number
  title: string
  hint: string
  state: 'done' | 'on' | 'wait'
  children: ComponentChildren
}) {
  return (
    <section class={`q is-${state}`}>
      <div class="no" aria-hidden="true">
        {state === 'done' ? <Icon of={Check} /> : number}
      </div>
      <div>
        <h2>
          {title}
          <small>{hint}</small>
        </h2>
        <div class="qtiles">{children}</div>
      </div>
    </section>
  )
}

export function Tile({
  icon,
  on,
  second,
  onPress,
  children
}: {
  icon?: IconNode | undefined
  /** Undefined: it leads to more tiles. */
  on?: boolean
  second?: string | undefined
  onPress: () => void
  children: ComponentChildren
}) {
  return (
    <button type="button" class="qtile" aria-pressed={on} onClick={onPress}>
      {on ? <Icon of={Check} size="s" /> : icon && <Icon of={icon} />}
      <span>
        {children}
        {second && <span class="d">{second}</span>}
      </span>
    </button>
  )
}
