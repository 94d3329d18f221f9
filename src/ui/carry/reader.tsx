import { useRef, useState } from 'preact/hooks'
import { ClipboardPaste, FileInput } from 'lucide'
import { createCodeReader, type Heard } from '../../kit/carry/codes.ts'
import { useCamera } from '../camera.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextArea } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { NoPicture } from '../parts/no-picture.tsx'
import { Note } from '../parts/note.tsx'
import { Ring } from './ring.tsx'
import { useHandoverWords } from './words/words.ts'
import { useStartWords } from '../tablets/start/words/words.ts'

type Said = Heard | { readonly kind: 'no-code' }

/** More than any bundle as text; the kit says the rest. */
const FILE_BYTES = 32 * 1024 * 1024

/** Whatever way a bundle comes: camera, file, drop, a photo of a code, pasted text. */
export function Reader({ onBytes }: { onBytes: (bytes: Uint8Array) => void }) {
  const { camera } = useApp().environment
  const reader = useRef(createCodeReader())
  const [said, setSaid] = useState<Said | null>(null)
  const hear = (text: string) => {
    const heard = reader.current(text)
    setSaid(heard.kind === 'bundle' ? null : heard)
    if (heard.kind === 'bundle') onBytes(heard.bytes)
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    const text = file.type.startsWith('image/') ? await camera.fromFile(file) : undefined
    if (text === null) setSaid({ kind: 'no-code' })
    else if (text !== undefined) hear(text)
    else onBytes(new Uint8Array(await file.slice(0, FILE_BYTES).arrayBuffer()))
  }
  return (
    <div
      class="stack"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void take(event.dataTransfer?.files[0])
      }}
    >
      {camera.possible && <Finder onText={hear} />}
      {said && <Answer said={said} />}
      <OtherWays onFile={take} onBytes={onBytes} />
    </div>
  )
}

function Finder({ onText }: { onText: (text: string) => void }) {
  const start = useStartWords()
  const { receive } = useHandoverWords()
  const { video, fault, again } = useCamera(onText)
  if (fault)
    return (
      <NoPicture
        fault={fault}
        what={start.camera[fault].what}
        next={receive.noCamera}
        again={again}
      />
    )
  return (
    <>
      <p>{receive.aim}</p>
      <video ref={video} class="finder" playsInline muted aria-label={receive.picture} />
    </>
  )
}

function Answer({ said }: { said: Said }) {
  const { receive } = useHandoverWords()
  if (said.kind === 'collecting') return <Ring have={said.have} need={said.need} />
  if (said.kind === 'bundle') return null
  const says = {
    'no-code': [receive.noCode, receive.noCodeNext],
    foreign: [receive.foreign, receive.foreignNext],
    invitation: [receive.invitation, receive.invitationNext],
    newer: [receive.newer, receive.newerNext]
  } as const
  const [what, next] = says[said.kind]
  return (
    <Note kind="ask" role="alert" title={what}>
      {next}
    </Note>
  )
}

function OtherWays({
  onFile,
  onBytes
}: {
  onFile: (file: File | undefined) => Promise<void>
  onBytes: (bytes: Uint8Array) => void
}) {
  const { receive } = useHandoverWords()
  const [text, setText] = useState('')
  return (
    <>
      <label class="btn big quiet wide file">
        <Icon of={FileInput} />
        {receive.file}
        <input
          type="file"
          class="hidden"
          onChange={(event) => {
            const input = event.currentTarget
            // The same file may be chosen again.
            void onFile(input.files?.[0]).then(() => {
              input.value = ''
            })
          }}
        />
      </label>
      <p class="sub t16 hide-s">{receive.drop}</p>
      <details class="card more">
        <summary>
          <Icon of={ClipboardPaste} />
          {receive.paste}
        </summary>
        <Form onSubmit={() => onBytes(new TextEncoder().encode(text))} label={receive.paste}>
          <TextArea
            label={receive.pasteField}
            hint={receive.pasteHint}
            value={text}
            onInput={setText}
          />
          <Button submit wide icon={ClipboardPaste} disabled={text.trim() === ''}>
            {receive.pasteRead}
          </Button>
        </Form>
      </details>
    </>
  )
}
