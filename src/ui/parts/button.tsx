import type { ComponentChildren } from 'preact'
import { Clock, type IconNode } from 'lucide'

import { Icon } from './icon.tsx'
import { useCommonWords } from '../words/common/words.ts'

interface Looks {
  /** main: filled, one a screen · ask: filled, and not the usual way · quiet: grey edge · plain: words only · stop: red edge */
  readonly kind?: 'main' | 'normal' | 'ask' | 'quiet' | 'plain' | 'stop'
  readonly big?: boolean
  readonly wide?: boolean
  readonly grow?: boolean
  readonly icon?: IconNode | undefined
  /** After the words, as in "つぎへ →". */
  readonly endIcon?: IconNode | undefined
  /** A second line inside the button. */
  readonly second?: string | undefined
  readonly children?: ComponentChildren
}

interface Press extends Looks {
  readonly onPress?: (() => void) | undefined
  readonly submit?: boolean
  readonly busy?: boolean
  readonly disabled?: boolean
  readonly label?: string | undefined
  readonly pressed?: boolean | undefined
  readonly expanded?: boolean | undefined
}

function looks({ kind = 'normal', big, wide, grow }: Looks): string {
  const names = ['btn']
  if (kind !== 'normal') names.push(kind === 'main' ? 'main-act' : kind)
  if (big) names.push('big')
  if (wide) names.push('wide')
  if (grow) names.push('grow')
  return names.join(' ')
}

function Inside({ icon, endIcon, second, children }: Looks) {
  return (
    <>
      {icon && <Icon of={icon} />}
      <span>
        {children}
        {second && <span class="why">{second}</span>}
      </span>
      {endIcon && <Icon of={endIcon} />}
    </>
  )
}

export function Button(props: Press) {
  const words = { common: useCommonWords() }
  const { onPress, submit, busy, disabled, label, pressed, expanded } = props
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={looks(props)}
      onClick={busy ? undefined : onPress}
      disabled={disabled}
      aria-busy={busy}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
    >
      {busy ? <Inside icon={Clock}>{words.common.saving}</Inside> : <Inside {...props} />}
    </button>
  )
}

export function LinkButton(props: Looks & { readonly href: string; readonly label?: string }) {
  return (
    <a class={looks(props)} href={props.href} aria-label={props.label}>
      <Inside {...props} />
    </a>
  )
}
