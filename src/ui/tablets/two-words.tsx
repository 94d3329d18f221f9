import { useHandoverWords } from '../carry/words/words.ts'

/** Two words that stand on both screens when it is the right tablet; large, to be read aloud. */
export function TwoWords({
  numbers,
  label
}: {
  numbers: readonly [number, number]
  label: string
}) {
  const { list } = useHandoverWords().words
  return (
    <p
      class="twowords"
      aria-label={`${label}: ${numbers.map((at) => list[at]).join(' ')}`}
      role="group"
    >
      {numbers.map((number, at) => (
        <b key={at}>{list[number]}</b>
      ))}
    </p>
  )
}
