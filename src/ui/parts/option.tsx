import type { ComponentChildren } from 'preact'
import { Check } from 'lucide'
import { Icon } from './icon.tsx'

/** One choice in a sheet: a dot when one of many, a box when several may be taken. */
export function Option({
  kind = 'one',
  on,
  title,
  second,
  disabled,
  onPress,
  children
}: {
  kind?: 'one' | 'many'
  on: boolean
  title: ComponentChildren
  second?: ComponentChildren
  disabled?: boolean
  onPress: () => void
  children?: ComponentChildren
}) {
  const state = kind === 'one' ? { role: 'radio', 'aria-checked': on } : { 'aria-pressed': on }
  return (
    <button
      type="button"
      class={`opt${on ? ' is-on' : ''}${disabled ? ' is-no' : ''}`}
      disabled={disabled ?? false}
      onClick={onPress}
      {...(state as object)}
    >
      <span class={kind === 'one' ? 'dot' : 'box'}>{on && <Icon of={Check} />}</span>
      <span>
        <b>{title}</b>
        {second && <span class="d">{second}</span>}
      </span>
      {children}
    </button>
  )
}

/** The group around options of which one holds. */
export function Options({
  label,
  abreast,
  children
}: {
  label: string
  /** Two short ones side by side. */
  abreast?: boolean
  children: ComponentChildren
}) {
  return (
    <div class={abreast ? 'pick two' : 'pick'} role="radiogroup" aria-label={label}>
      {children}
    </div>
  )
}
