import { CircleDashed, CircleX, Equal, Pencil, Plus, Scale, type IconNode } from 'lucide'
import type { ImportPreview } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { Icon } from '../parts/icon.tsx'
import { useImportWords } from './words/words.ts'

export type Shown = keyof ImportPreview['counts'] | 'absent'

const ICONS: Readonly<Record<Shown, IconNode>> = {
  same: Equal,
  changed: Pencil,
  new: Plus,
  doubtful: Scale,
  bad: CircleX,
  absent: CircleDashed
}

const ORDER = ['same', 'changed', 'new', 'doubtful', 'bad', 'absent'] as const

/** What a person looks at first: what changes, else what is new. */
export function firstShown({ counts }: ImportPreview): Shown {
  const filled = (['changed', 'new', 'doubtful', 'bad'] as const).find((one) => counts[one] > 0)
  return filled ?? 'same'
}

/** How many rows of each kind; each shows its own. */
export function Kinds({
  kind,
  preview,
  shown,
  onShow
}: {
  kind: ImportKind
  preview: ImportPreview
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const importing = useImportWords()
  const countOf = (one: Shown) => (one === 'absent' ? preview.absent.length : preview.counts[one])
  return (
    <div class="kinds" role="group" aria-label={importing.previewTitle}>
      {ORDER.filter((one) => one !== 'bad' || countOf(one) > 0).map((one) => (
        <button
          key={one}
          type="button"
          class={countOf(one) === 0 ? 'is-none' : ''}
          aria-current={one === shown}
          onClick={() => onShow(one)}
        >
          <span class="k">
            <Icon of={ICONS[one]} size="s" />
            {importing.state[one]}
          </span>{' '}
          <span class="v">
            {countOf(one)}
            <small>
              {one === 'absent'
                ? importing.absentUnit[kind](countOf(one))
                : importing.rowsUnit(countOf(one))}
            </small>
          </span>
        </button>
      ))}
    </div>
  )
}
