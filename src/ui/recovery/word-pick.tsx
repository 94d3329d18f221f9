import { useState } from 'preact/hooks'
import { wordsFor, type SheetLists } from '../../kit/recovery/sheet-words.ts'
import { TextField } from '../parts/field.tsx'
import { useRecoveryWords } from './words/words.ts'

/** Fewer are shown as buttons at once; more ask for another letter first. */
const SHOWN_AT_ONCE = 48

/** One word of a sheet: its first two letters, kana or latin, then a tap on the whole word. */
export function WordPick({
  label,
  lists,
  autofocus,
  onPick
}: {
  label: string
  lists: SheetLists
  autofocus?: boolean
  onPick: (word: string) => void
}) {
  const { check } = useRecoveryWords()
  const [typed, setTyped] = useState('')
  const isEnough = typed.trim().normalize('NFC').length >= 2
  const found = isEnough ? [...wordsFor(lists.kana, typed), ...wordsFor(lists.english, typed)] : []
  const pick = (word: string) => {
    setTyped('')
    onPick(word)
  }
  return (
    <div class="stack">
      <TextField
        label={label}
        hint={found.length > SHOWN_AT_ONCE / 4 ? check.more : check.twoLetters}
        wrong={isEnough && found.length === 0 ? check.none : undefined}
        value={typed}
        onInput={setTyped}
        {...(autofocus ? { autofocus } : {})}
      />
      {found.length > 0 && (
        <div class="word-choices" role="group" aria-label={label}>
          {found.slice(0, SHOWN_AT_ONCE).map((word) => (
            <button key={word} type="button" class="btn quiet" onClick={() => pick(word)}>
              {word}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
