import type { ComponentChildren } from 'preact'
import { Pencil } from 'lucide'

import { Button } from '../parts/button.tsx'
import { usePeopleWords } from './words/words.ts'

export interface FactLine {
  readonly name: string
  readonly value: ComponentChildren
}

/** What is known, name by name; with a title it is a card of its own with a way to edit. */
export function FactLines({
  title,
  lines,
  onEdit
}: {
  title?: string
  lines: readonly FactLine[]
  onEdit?: () => void
}) {
  const people = usePeopleWords()
  const list = (
    <dl class="known">
      {lines.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || people.empty}</dd>
        </div>
      ))}
    </dl>
  )
  if (!title) return list
  return (
    <section class="card">
      <div class="cardhead">
        <h2 class="t20">{title}</h2>
        {onEdit && (
          <Button kind="quiet" icon={Pencil} label={`${title} ${people.edit}`} onPress={onEdit}>
            {people.edit}
          </Button>
        )}
      </div>
      {list}
    </section>
  )
}
