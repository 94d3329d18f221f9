import type { ComponentChildren } from 'preact'

/** A line of a list: 72 px, title and second line, one chip or one button at the end. Lives inside `ul.lines`. */
export function Row({
  lead,
  title,
  second,
  children
}: {
  lead?: ComponentChildren
  title: ComponentChildren
  second?: ComponentChildren
  children?: ComponentChildren
}) {
  return (
    <li>
      {lead}
      <span class="who">
        <b>{title}</b>
        {second && <span>{second}</span>}
      </span>
      {children}
    </li>
  )
}
