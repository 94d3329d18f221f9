import { useState } from 'preact/hooks'
import { Check, House, ScanQrCode, SpellCheck } from 'lucide'
import type { Sheet } from '../../kit/recovery/commands.ts'
import { useDoing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { BackLink } from '../parts/back-link.tsx'
import { Button, LinkButton } from '../parts/button.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import { Page } from '../parts/page.tsx'
import { to } from '../routes.ts'
import { JoinByCamera } from '../tablets/start/join-read.tsx'
import { useLists, useSheet } from './use-sheet.ts'
import { WordPick } from './word-pick.tsx'
import { useRecoveryWords } from './words/words.ts'

/** Is what stands on the paper right? Only then the secret leaves this tablet. */
export function CheckSheet() {
  const { commands, environment } = useApp()
  const words = useRecoveryWords()
  const { check } = words
  const doing = useDoing()
  const { sheet, fault } = useSheet()
  const [way, setWay] = useState<'code' | 'words'>(environment.camera.possible ? 'code' : 'words')
  const [checked, setChecked] = useState(false)
  const prove = (proof: Parameters<typeof commands.checkSheet>[0]) =>
    doing.run(
      () => commands.checkSheet(proof),
      () => setChecked(true)
    )
  if (checked) return <Checked />
  return (
    <Page tab="more" title={check.title} second={check.lead} layout="stack column">
      <BackLink href={to('recovery')}>{words.back}</BackLink>
      <FaultNote fault={doing.fault ?? fault} />
      {way === 'code' && (
        <JoinByCamera
          onText={(text) => prove({ kind: 'code', text })}
          onPaste={() => setWay('words')}
          instead={check.words}
        />
      )}
      {way === 'words' && sheet && (
        <ThreeWords
          key={sheet.n}
          sheet={sheet}
          busy={doing.busy}
          onDone={(typed) => prove({ kind: 'words', words: typed })}
        />
      )}
      {way === 'words' && environment.camera.possible && (
        <Button kind="quiet" wide icon={ScanQrCode} onPress={() => setWay('code')}>
          {check.scan}
        </Button>
      )}
    </Page>
  )
}

function ThreeWords({
  sheet,
  busy,
  onDone
}: {
  sheet: Sheet
  busy: boolean
  onDone: (words: Readonly<Record<number, string>>) => void
}) {
  const { check } = useRecoveryWords()
  const lists = useLists()
  const [words, setWords] = useState<Readonly<Record<number, string>>>({})
  if (!lists) return null
  const next = sheet.ask.find((at) => words[at] === undefined)
  const without = (at: number) =>
    Object.fromEntries(Object.entries(words).filter(([one]) => Number(one) !== at))
  return (
    <div class="stack">
      <ul class="lines card">
        {sheet.ask.map((at) => (
          <li key={at}>
            <span class="who">
              <b>{check.word(at)}</b>
              {words[at] && <span>{check.chosen(words[at])}</span>}
            </span>
            {words[at] && (
              <Button kind="quiet" onPress={() => setWords(without(at))}>
                {check.other}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {next !== undefined && (
        <WordPick
          key={next}
          label={check.word(next)}
          lists={lists}
          autofocus
          onPick={(word) => setWords({ ...words, [next]: word })}
        />
      )}
      <Button
        kind="main"
        big
        wide
        icon={SpellCheck}
        busy={busy}
        disabled={next !== undefined}
        onPress={() => onDone(words)}
      >
        {check.done}
      </Button>
    </div>
  )
}

function Checked() {
  const { check } = useRecoveryWords()
  return (
    <Page tab="more" title={check.title} layout="stack column">
      <Note kind="done" icon={Check} title={check.good} role="status">
        {check.goodNext}
      </Note>
      <LinkButton kind="main" big icon={House} href={to('summary')}>
        {check.home}
      </LinkButton>
    </Page>
  )
}
