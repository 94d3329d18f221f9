/** Place and session: the heading of a screen. Focus lands here after every change of screen. */
export function Where({
  title,
  second,
  more
}: {
  title: string
  second?: string | undefined
  more?: string | undefined
}) {
  return (
    <div class="where">
      <h1 tabIndex={-1}>{title}</h1>
      {second && (
        <span>
          {second}
          {more && <span class="hide-s">{more}</span>}
        </span>
      )}
    </div>
  )
}
