import { useState } from 'preact/hooks'
import { Image } from 'lucide'
import { useCamera } from '../camera.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../parts/icon.tsx'
import { NoPicture } from '../parts/no-picture.tsx'
import { Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useEquipmentWords } from './words/words.ts'

/** `known`: the code belongs to a thing and was taken; `again`: it had been taken before; `several`: a person is asked which. */
export type CodeEnd = 'known' | 'again' | 'several' | 'unknown'

interface Read {
  readonly code: string
  readonly end: CodeEnd
}

/** Stays open while one label after the other is read; each says at once what became of it. */
export function ScanSheet({
  onCode,
  onClose
}: {
  onCode: (code: string) => CodeEnd
  onClose: () => void
}) {
  const { environment } = useApp()
  const words = useEquipmentWords().flow
  const [read, setRead] = useState<Read | null>(null)
  const hear = (code: string) => setRead({ code, end: onCode(code) })
  const { video, fault, again } = useCamera(hear)

  async function fromPhoto(file: Blob | undefined) {
    const code = file && (await environment.camera.fromFile(file))
    if (code) hear(code)
    else setRead({ code: '', end: 'unknown' })
  }

  return (
    <Sheet title={words.scanTitle} second={fault ? undefined : words.scanning} onClose={onClose}>
      <div class="stack">
        {fault ? (
          <NoPicture fault={fault} {...words.camera[fault]} again={again} />
        ) : (
          <video ref={video} class="scan-picture" playsInline muted />
        )}
        <div role="status">{read && <ReadNote read={read} />}</div>
        <label class="btn quiet photo-entry">
          <Icon of={Image} />
          {words.photo}
          <input
            type="file"
            accept="image/*"
            class="hidden"
            onChange={(event) => void fromPhoto(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
    </Sheet>
  )
}

function ReadNote({ read: { code, end } }: { read: Read }) {
  const words = useEquipmentWords().flow
  if (end === 'known' || end === 'again') {
    return (
      <Note kind="done" title={end === 'known' ? words.readOne(code) : words.readAgain(code)} />
    )
  }
  const title = code === '' ? words.photoUnread : words.unknownCode(code)
  return (
    <Note kind="ask" title={title}>
      {words.unknownCodeNext}
    </Note>
  )
}
