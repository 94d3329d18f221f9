import { useRef, useState } from 'preact/hooks'
import { ClipboardPaste, FileUp } from 'lucide'
import type { ImportTarget } from '../../kit/import/importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { useDoing, type Doing } from '../doing.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextArea } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { FaultNote } from '../parts/note.tsx'
import type { Stage } from './stage.ts'
import { useImportWords } from './words/words.ts'

/** A file by button or by dropping it, or a table pasted; all end as the same bytes. */
export function Source({
  kind,
  target,
  onOpen
}: {
  kind: ImportKind
  target: ImportTarget
  onOpen: (stage: Stage) => void
}) {
  const { commands } = useApp()
  const doing = useDoing()
  const read = (bytes: () => Promise<Uint8Array>, file: string) =>
    doing.run(
      async () => commands.openImport(kind, { ...target, file }, await bytes()),
      (importing) => onOpen({ at: 'columns', importing, mapping: importing.draft.mapping, file })
    )
  return (
    <>
      <ChooseFile
        kind={kind}
        doing={doing}
        onFile={(file) => read(async () => new Uint8Array(await file.arrayBuffer()), file.name)}
      />
      <FaultNote fault={doing.fault} />
      <Paste onText={(text) => read(() => Promise.resolve(new TextEncoder().encode(text)), '')} />
    </>
  )
}

/** Drive on Android calls a table by any of these, and greys out what is not named here. */
const ACCEPT =
  '.csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values,' +
  'text/comma-separated-values,application/csv,application/vnd.ms-excel'

function ChooseFile({
  kind,
  doing,
  onFile
}: {
  kind: ImportKind
  doing: Doing
  onFile: (file: File) => void
}) {
  const importing = useImportWords()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (file: File | undefined) => {
    if (file) onFile(file)
  }
  return (
    <section
      class={over ? 'card drop is-over' : 'card drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer?.files[0])
      }}
    >
      <Icon of={FileUp} size="xl" />
      <p>{importing.leads[kind]}</p>
      <Button
        kind="main"
        big
        icon={FileUp}
        busy={doing.busy}
        onPress={() => input.current?.click()}
      >
        {importing.chooseFile}
      </Button>
      <input
        ref={input}
        type="file"
        class="hidden"
        tabIndex={-1}
        aria-label={importing.chooseFile}
        accept={ACCEPT}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = '' // the same file again must be heard too
        }}
      />
      <p class="sub">{over ? importing.dropNow : importing.dropHere}</p>
      <p class="sub t16">{importing.formats}</p>
    </section>
  )
}

function Paste({ onText }: { onText: (text: string) => void }) {
  const importing = useImportWords()
  const [text, setText] = useState('')
  const ready = text.trim() !== ''
  return (
    <details class="card more">
      <summary>
        <Icon of={ClipboardPaste} />
        {importing.paste}
      </summary>
      <Form onSubmit={() => ready && onText(text)} label={importing.paste}>
        <TextArea
          label={importing.paste}
          hint={importing.pasteHint}
          value={text}
          onInput={setText}
        />
        <p>
          <Button submit disabled={!ready} second={ready ? undefined : importing.pasteWhy}>
            {importing.readPasted}
          </Button>
        </p>
      </Form>
    </details>
  )
}
