/** Two answers side by side of which one holds, or none yet. */
export function Switch<Value extends string>({
  label,
  value,
  choices,
  onChoose
}: {
  label: string
  value: Value | null
  choices: readonly { readonly value: Value; readonly words: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <span class="sw" role="radiogroup" aria-label={label}>
      {choices.map((one) => (
        <button
          key={one.value}
          type="button"
          role="radio"
          aria-checked={one.value === value}
          onClick={() => onChoose(one.value)}
        >
          {one.words}
        </button>
      ))}
    </span>
  )
}
