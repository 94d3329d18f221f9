/** What comes one after the other, in words. */
export function Numbered({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="lines low roomy">
      {steps.map((step, at) => (
        <li key={step}>
          <span class="step-no">{at + 1}</span>
          <span class="who">{step}</span>
        </li>
      ))}
    </ol>
  )
}
