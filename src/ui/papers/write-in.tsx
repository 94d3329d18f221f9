/** Lines for a pen where the kit was told nothing. */
export function Blank({ lines = 1 }: { lines?: number }) {
  return (
    <span class="blank" aria-hidden="true">
      {Array.from({ length: lines }, (_, at) => (
        <i key={at} />
      ))}
    </span>
  )
}

export interface AskLine {
  readonly name: string
  readonly value: string
}

/** The framed foot of a paper that is handed out: whom to ask. */
export function AskBox({
  title,
  lines,
  foot
}: {
  title: string
  lines: readonly AskLine[]
  foot: string
}) {
  return (
    <div class="ask">
      <h3>{title}</h3>
      <dl>
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value === '' ? <Blank /> : value}</dd>
          </div>
        ))}
      </dl>
      <p class="as-of">{foot}</p>
    </div>
  )
}
