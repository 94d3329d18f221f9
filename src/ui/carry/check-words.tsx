import { useHandoverWords } from './words/words.ts'

/** Two words people read to each other: equal on both tablets when both have the same bundle. */
export function CheckWords({ words }: { words: readonly [number, number] }) {
  const { title, lead, list } = useHandoverWords().words
  return (
    <section class="checkwords">
      <h2 class="t16">{title}</h2>
      <p class="pair">
        {words.map((number, at) => (
          <b key={at}>{list[number]}</b>
        ))}
      </p>
      <p class="sub t16">{lead}</p>
    </section>
  )
}
