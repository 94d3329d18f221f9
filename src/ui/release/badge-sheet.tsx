import { useState } from 'preact/hooks'
import { Image, QrCode } from 'lucide'
import { useApp } from '../app-context.ts'
import { useCamera } from '../camera.ts'
import { useEquipmentWords } from '../equipment/words/words.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { NoPicture } from '../parts/no-picture.tsx'
import { Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useReleaseWords } from './words/words.ts'

/** A family's badge opens its sheet: read by the camera, from a photo, or typed where neither goes. */
export function BadgeSheet({
  onCode,
  onClose
}: {
  /** False: it is no family's here. */
  onCode: (code: string) => boolean
  onClose: () => void
}) {
  const { environment } = useApp()
  const words = useReleaseWords().badge
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)
  const take = (code: string) => {
    const isKnown = onCode(code.trim())
    environment.sound(isKnown ? 'arrived' : 'unknown')
    setUnknown(isKnown ? null : code.trim())
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      <div class="stack">
        {environment.camera.possible && <Picture onRead={take} />}
        <Form onSubmit={() => typed.trim() !== '' && take(typed)} label={words.field}>
          <div class="code-entry">
            <TextField
              label={words.field}
              hint={words.hint}
              value={typed}
              maxLength={80}
              onInput={(text) => {
                setUnknown(null)
                setTyped(text)
              }}
              autofocus={!environment.camera.possible}
            />
            <Button submit icon={QrCode}>
              {words.open}
            </Button>
          </div>
        </Form>
        {unknown !== null && (
          <Note
            kind="ask"
            role="status"
            title={unknown === '' ? words.unread : words.unknown(unknown)}
          >
            {words.unknownNext}
          </Note>
        )}
      </div>
    </Sheet>
  )
}

function Picture({ onRead }: { onRead: (code: string) => void }) {
  const { environment } = useApp()
  const words = useReleaseWords().badge
  const faults = useEquipmentWords().flow.camera
  const { video, fault, again } = useCamera(onRead)
  const fromPhoto = async (file: Blob | undefined) => {
    if (file) onRead((await environment.camera.fromFile(file)) ?? '')
  }
  return (
    <>
      {fault ? (
        <NoPicture fault={fault} {...faults[fault]} again={again} />
      ) : (
        <>
          <p class="sub">{words.scanning}</p>
          <video ref={video} class="scan-picture" playsInline muted />
        </>
      )}
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
    </>
  )
}
