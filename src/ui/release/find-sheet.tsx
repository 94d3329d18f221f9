import { useState } from 'preact/hooks'
import { searchPickup, type PickupFamily } from '../../domain/release/waiting-families.ts'
import type { Pickup } from '../../kit/release/views.ts'
import { TextField } from '../parts/field.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useCommonWords } from '../words/common/words.ts'
import { FamilyLine } from './family-line.tsx'
import { useReleaseWords } from './words/words.ts'

/** Whoever asks at the table is found by a few letters of a child's name, or by the family's code. */
export function FindSheet({
  seen,
  tellsOf,
  onOpen,
  onClose
}: {
  seen: Pickup
  tellsOf: (family: PickupFamily) => number
  onOpen: (family: PickupFamily) => void
  onClose: () => void
}) {
  const words = useReleaseWords()
  const common = useCommonWords()
  const [typed, setTyped] = useState('')
  const found = searchPickup(seen.families, typed, common.called)
  return (
    <Sheet title={words.searchTitle} onClose={onClose}>
      <div class="stack">
        <TextField
          label={words.searchField}
          hint={words.searchHint}
          type="search"
          value={typed}
          onInput={setTyped}
          autofocus
        />
        <p role="status" class="sub">
          {typed.trim() !== '' && found.length === 0 && words.searchNone}
        </p>
        <ul class="fam found">
          {found.map((family) => (
            <li key={family.id}>
              <FamilyLine
                family={family}
                shown={family.cards}
                tells={tellsOf(family)}
                onPress={() => onOpen(family)}
              />
            </li>
          ))}
        </ul>
      </div>
    </Sheet>
  )
}
