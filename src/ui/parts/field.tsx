import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { OctagonAlert } from 'lucide'
import { Icon } from './icon.tsx'

/** Enter that only ends a Japanese conversion must not submit (keyCode 229 where isComposing is missing). */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}

/** A form that submits on a true Enter or its button, never while a word is being composed. */
export function Form({
  onSubmit,
  label,
  children
}: {
  onSubmit: () => void
  label?: string | undefined
  children: ComponentChildren
}) {
  return (
    <form
      class="stack"
      aria-label={label}
      noValidate
      onKeyDown={(event) => {
        if (event.key === 'Enter' && isComposing(event)) event.preventDefault()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
    </form>
  )
}

interface Asked {
  readonly label: string
  readonly hint?: string | undefined
  /** Why this cannot be so, in words; empty when it may. */
  readonly wrong?: string | undefined
}

function Frame({
  id,
  label,
  hint,
  wrong,
  children
}: Asked & { id: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role="alert">
          <Icon of={OctagonAlert} size="s" />
          {wrong}
        </span>
      )}
    </div>
  )
}

function describedBy(id: string, { hint, wrong }: Asked): string | undefined {
  const ids = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

// Preact types every kind of input apart; a table of literals satisfies it where a union does not.
const KINDS = {
  text: { type: 'text' },
  tel: { type: 'tel' },
  url: { type: 'url' },
  search: { type: 'search' },
  password: { type: 'password' },
  number: { type: 'number' },
  /** Digits that nobody is to read over a shoulder. */
  pin: { type: 'password', inputMode: 'numeric' }
} as const

export function TextField(
  props: Asked & {
    readonly value: string
    readonly onInput: (value: string) => void
    readonly type?: 'text' | 'tel' | 'url' | 'search' | 'password' | 'number' | 'pin'
    readonly autofocus?: boolean
    readonly lang?: string
    readonly maxLength?: number
  }
) {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <input
        id={id}
        class="input"
        {...KINDS[props.type ?? 'text']}
        lang={props.lang}
        value={props.value}
        maxLength={props.maxLength}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-invalid={Boolean(props.wrong)}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        ref={(input) => {
          if (props.autofocus && input && !input.dataset['seen']) {
            input.dataset['seen'] = 'yes'
            input.focus()
          }
        }}
      />
    </Frame>
  )
}

export function TextArea(
  props: Asked & { readonly value: string; readonly onInput: (value: string) => void }
) {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <textarea
        id={id}
        class="input"
        value={props.value}
        aria-invalid={Boolean(props.wrong)}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Frame>
  )
}

/** `type` date gives `2026-11-22`, time gives `09:30`: the kit's own Day and Clock. */
export function WhenField(
  props: Asked & {
    readonly type: 'date' | 'time'
    readonly value: string
    readonly onInput: (value: string) => void
  }
) {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <input
        id={id}
        class="input"
        type={props.type}
        value={props.value}
        aria-invalid={Boolean(props.wrong)}
        aria-describedby={describedBy(id, props)}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </Frame>
  )
}

export function SelectField<Value extends string>(
  props: Asked & {
    readonly value: Value
    readonly choices: readonly { readonly value: Value; readonly words: string }[]
    readonly onChoose: (value: Value) => void
  }
) {
  const id = useId()
  return (
    <Frame {...props} id={id}>
      <select
        id={id}
        class="input"
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => {
          const chosen = props.choices.find((choice) => choice.value === event.currentTarget.value)
          if (chosen) props.onChoose(chosen.value)
        }}
      >
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === props.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

export function CheckField({
  label,
  checked,
  onChange
}: {
  label: ComponentChildren
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
