import { useState } from 'preact/hooks'
import { Check, Undo2 } from 'lucide'
import { SHEET_WORDS } from '../../kit/recovery/sheet-words.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { useLists } from './use-sheet.ts'
import { WordPick } from './word-pick.tsx'
import { useRecoveryWords } from './words/words.ts'
import { useStartWords } from '../tablets/start/words/words.ts'

/** All 24 words in their order, then the relay's address, which no word tells. */
export function AllWords({
  onSheet
}: {
  onSheet: (sheet: { kind: 'words'; words: readonly string[]; relay: string }) => void
}) {
  const { restore: words } = useRecoveryWords()
  const lists = useLists()
  const [typed, setTyped] = useState<readonly string[]>([])
  if (!lists) return null
  const at = typed.length + 1
  return (
    <div class="stack">
      {typed.length > 0 && (
        <Progress count={typed.length} onBack={() => setTyped(typed.slice(0, -1))} />
      )}
      {at <= SHEET_WORDS ? (
        <WordPick
          key={at}
          label={words.wordOf(at)}
          lists={lists}
          autofocus
          onPick={(word) => setTyped([...typed, word])}
        />
      ) : (
        <Address onRelay={(relay) => onSheet({ kind: 'words', words: typed, relay })} />
      )}
      <ol class="typed-words">
        {typed.map((word, place) => (
          <li key={place}>
            <span>{place + 1}</span>
            {word}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Progress({ count, onBack }: { count: number; onBack: () => void }) {
  const { restore: words } = useRecoveryWords()
  return (
    <div class="row wrap">
      <b role="status">{words.progress(count)}</b>
      <span class="spacer" />
      <Button kind="quiet" icon={Undo2} onPress={onBack}>
        {words.undo}
      </Button>
    </div>
  )
}

function Address({ onRelay }: { onRelay: (relay: string) => void }) {
  const { environment } = useApp()
  const start = useStartWords()
  const { restore: words } = useRecoveryWords()
  const [relay, setRelay] = useState(environment.origin)
  return (
    <Form onSubmit={() => onRelay(relay)} label={words.relay}>
      <Note kind="done" title={words.allWords} />
      <TextField
        label={words.relay}
        hint={words.relayHint}
        value={relay}
        onInput={setRelay}
        type="url"
        lang="en"
      />
      <Button kind="main" big wide submit icon={Check} disabled={relay.trim() === ''}>
        {start.joinPage.read}
      </Button>
    </Form>
  )
}
