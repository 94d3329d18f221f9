import type { ComponentChildren } from 'preact'
import { SheetFoot, type PaperSheet } from './sheet-foot.tsx'

/** One A4: what it is and of what, the list on it, and the foot that says of which edition it is. */
export function A4Sheet({
  look = '',
  name,
  title = name,
  second,
  sheet,
  told = [],
  children
}: {
  look?: string
  /** What the paper is called. */
  name: string
  /** In the head, where that says more than the name. */
  title?: string
  /** Of which session, where, when; what is empty is left out. */
  second: readonly (string | undefined)[]
  sheet: PaperSheet
  /** In the foot, before whose paper it is. */
  told?: readonly string[]
  children: ComponentChildren
}) {
  return (
    <section
      class={`paper ${look}`.trim()}
      aria-label={sheet.of === 1 ? name : `${name} ${sheet.number}/${sheet.of}`}
    >
      <div class="meta">
        <h2>{title}</h2>
        <span>{second.filter(Boolean).join(' ')}</span>
      </div>
      {children}
      <SheetFoot sheet={sheet}>
        {told.filter(Boolean).map((one) => (
          <span key={one}>{one}</span>
        ))}
      </SheetFoot>
    </section>
  )
}

/** The heads of a list; of a column that needs none, an empty one. */
export function ListHeads({ of }: { of: readonly string[] }) {
  return (
    <thead>
      <tr>
        {of.map((head, at) =>
          head === '' ? (
            <th key={at} aria-hidden="true" />
          ) : (
            <th key={at} scope="col">
              {head}
            </th>
          )
        )}
      </tr>
    </thead>
  )
}
