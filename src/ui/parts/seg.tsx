/** One of a few, side by side. */
export function Seg<Value extends string>({
  label,
  value,
  choices,
  onChoose
}: {
  label: string
  value: Value
  choices: readonly { readonly value: Value; readonly words: string; readonly lang?: string }[]
  onChoose: (value: Value) => void
}) {
  return (
    <div class="seg" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          lang={choice.lang}
          aria-pressed={choice.value === value}
          onClick={() => onChoose(choice.value)}
        >
          {choice.words}
        </button>
      ))}
    </div>
  )
}
