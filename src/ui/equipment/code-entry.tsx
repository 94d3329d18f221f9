import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ScanLine } from 'lucide'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { ScanSheet } from './scan-sheet.tsx'
import { useEquipmentWords } from './words/words.ts'
import type { CodeEnd } from './scan-sheet.tsx'

/** One field to narrow the list while typing and to take a thing with Enter; beside it the camera, where there is one. */
export function CodeEntry({
  typed,
  onType,
  onCode,
  children
}: {
  typed: string
  onType: (text: string) => void
  onCode: (code: string) => CodeEnd
  /** What is asked about a code. */
  children?: ComponentChildren
}) {
  const { environment } = useApp()
  const words = useEquipmentWords().flow
  const [unknown, setUnknown] = useState('')
  const [scanning, setScanning] = useState(false)

  function take(code: string): CodeEnd {
    const end = onCode(code)
    const sounds = {
      known: 'arrived',
      again: 'already',
      several: 'already',
      unknown: 'unknown'
    } as const
    environment.sound(sounds[end])
    if (end === 'several') setScanning(false)
    setUnknown(end === 'unknown' ? code : '')
    return end
  }

  function submit() {
    if (typed.trim() === '') return
    const end = take(typed.trim())
    if (end === 'known' || end === 'again') onType('')
  }

  return (
    <>
      <Form onSubmit={submit} label={words.code}>
        <div class="code-entry">
          <TextField
            label={words.code}
            type="search"
            value={typed}
            maxLength={80}
            onInput={(text) => {
              setUnknown('')
              onType(text)
            }}
          />
          <Button submit kind="quiet">
            {words.addCode}
          </Button>
          {environment.camera.possible && (
            <Button icon={ScanLine} onPress={() => setScanning(true)}>
              {words.scan}
            </Button>
          )}
        </div>
      </Form>
      {children}
      {unknown !== '' && (
        <Note kind="ask" title={words.unknownCode(unknown)} role="status">
          {words.unknownCodeNext}
        </Note>
      )}
      {scanning && <ScanSheet onCode={take} onClose={() => setScanning(false)} />}
    </>
  )
}
