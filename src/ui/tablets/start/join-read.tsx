import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { ClipboardPaste, Image, ScanQrCode, SpellCheck } from 'lucide'
import { useCamera } from '../../camera.ts'
import { useApp } from '../../app-context.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { Icon } from '../../parts/icon.tsx'
import { NoPicture } from '../../parts/no-picture.tsx'
import { Note } from '../../parts/note.tsx'
import { useStartWords } from './words/words.ts'

export function JoinByCamera({
  onText,
  onPaste,
  instead
}: {
  onText: (text: string) => void
  onPaste: () => void
  /** What there is instead of pasting a link. */
  instead?: string
}) {
  const start = useStartWords()
  const { video, fault, again } = useCamera(onText)
  return (
    <div class="stack">
      {fault ? (
        <NoPicture fault={fault} {...start.camera[fault]} again={again} />
      ) : (
        <video ref={video} class="finder" playsInline muted aria-label={start.joinPage.picture} />
      )}
      <PhotoEntry onText={onText} />
      <Button kind="quiet" wide icon={instead ? SpellCheck : ClipboardPaste} onPress={onPaste}>
        {instead ?? start.joinPage.paste}
      </Button>
    </div>
  )
}

/** A photo of the code, for tablets whose camera cannot be used live. */
export function PhotoEntry({ onText }: { onText: (text: string) => void }) {
  const { camera } = useApp().environment
  const { joinPage: words } = useStartWords()
  const [unread, setUnread] = useState(false)
  const read = async (file: Blob | undefined) => {
    const text = file && (await camera.fromFile(file))
    setUnread(!text)
    if (text) onText(text)
  }
  return (
    <>
      {unread && <Note kind="ask" title={words.photoUnread} role="alert" />}
      <label class="btn quiet wide file">
        <Icon of={Image} />
        {words.photo}
        <input
          type="file"
          accept="image/*"
          class="hidden"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
    </>
  )
}

export function JoinByLink({
  onText,
  onScan
}: {
  onText: (text: string) => void
  onScan: (() => void) | undefined
}) {
  const { joinPage: words } = useStartWords()
  return (
    <PasteLink label={words.paste} field={words.link} hint={words.linkHint} onText={onText}>
      {onScan && (
        <Button kind="quiet" wide icon={ScanQrCode} onPress={onScan}>
          {words.scan}
        </Button>
      )}
      <PhotoEntry onText={onText} />
    </PasteLink>
  )
}

/** A link that was sent, pasted by hand: of an invitation or of a recovery sheet. */
export function PasteLink({
  label,
  field,
  hint,
  onText,
  children
}: {
  label: string
  field: string
  hint: string
  onText: (text: string) => void
  children?: ComponentChildren
}) {
  const { joinPage: words } = useStartWords()
  const [link, setLink] = useState('')
  return (
    <Form onSubmit={() => onText(link.trim())} label={label}>
      <TextField
        label={field}
        hint={hint}
        value={link}
        onInput={setLink}
        type="url"
        lang="en"
        autofocus
      />
      <Button kind="main" big wide submit icon={ClipboardPaste} disabled={link.trim() === ''}>
        {words.read}
      </Button>
      {children}
    </Form>
  )
}
