import { useState } from 'preact/hooks'
import { Image, QrCode } from 'lucide'
import type { PickupScan } from '../../domain/release/waiting-families.ts'
import { useApp } from '../app-context.ts'
import { useCamera } from '../camera.ts'
import { useEquipmentWords } from '../equipment/words/words.ts'
import { Button } from '../parts/button.tsx'
import { Form, TextField } from '../parts/field.tsx'
import { Icon } from '../parts/icon.tsx'
import { NoPicture } from '../parts/no-picture.tsx'
import { Note } from '../parts/note.tsx'
import { Sheet } from '../parts/sheet.tsx'
import type { ReleaseWords } from './words/ja.ts'
import { useReleaseWords } from './words/words.ts'

interface Refused {
  readonly code: string
  readonly kind: Exclude<PickupScan<unknown>['kind'], 'family'>
}

function sayRefused(words: ReleaseWords['badge'], { code, kind }: Refused): string {
  if (code === '') return words.unread
  if (kind === 'nobody') return words.unknown(code)
  return kind === 'misread' ? words.misread(code) : words.otherEvent
}

/** A family's badge opens its sheet: read by the camera, from a photo, or typed where neither goes. */
export function BadgeSheet({
  onCode,
  onClose
}: {
  onCode: (code: string) => PickupScan<unknown>['kind']
  onClose: () => void
}) {
  const { environment } = useApp()
  const words = useReleaseWords().badge
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState<Refused | null>(null)
  const take = (text: string) => {
    const code = text.trim()
    const kind = onCode(code)
    environment.sound(kind === 'family' ? 'arrived' : 'unknown')
    setRefused(kind === 'family' ? null : { code, kind })
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
                setRefused(null)
                setTyped(text)
              }}
              autofocus={!environment.camera.possible}
            />
            <Button submit icon={QrCode}>
              {words.open}
            </Button>
          </div>
        </Form>
        {refused && (
          <Note kind="ask" role="status" title={sayRefused(words, refused)}>
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
