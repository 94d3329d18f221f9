import { useState } from 'preact/hooks'
import { useCamera } from '../../camera.ts'
import type { Event, Session } from '../../../domain/entity.ts'
import type { Card } from '../../../kit/people/views.ts'
import { useApp } from '../../app-context.ts'
import { useLive } from '../../live.ts'
import { Button } from '../../parts/button.tsx'
import { Form, TextField } from '../../parts/field.tsx'
import { NoPicture } from '../../parts/no-picture.tsx'
import { FaultNote } from '../../parts/note.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useStartWords } from '../../tablets/start/words/words.ts'
import { ReadAnswer } from './read-answer.tsx'
import { useBadgeReading } from './use-badge-reading.ts'
import type { Taps } from './use-taps.ts'
import { useReceptionWords } from './words/words.ts'

/** One badge or family slip after the other, by camera or typed; each says at once what was recorded, or what to do. */
export function ReadBadge({
  event,
  session,
  cards,
  taps,
  onClose
}: {
  event: Event
  session: Session
  cards: readonly Card[]
  taps: Taps
  onClose: () => void
}) {
  const { kit, environment } = useApp()
  const { reading: words } = useReceptionWords()
  const [typed, setTyped] = useState('')
  const others = useLive(() => kit.elsewhere(session.id), [kit, session.id]) ?? []
  const all = [...cards, ...others.map(({ card }) => card)]
  const reading = useBadgeReading({ event, session, cards: all, taps })
  const submit = () => {
    if (typed.trim() === '') return
    reading.read(typed)
    setTyped('')
  }
  return (
    <Sheet title={words.title} second={words.lead} onClose={onClose}>
      <div class="stack">
        {environment.camera.possible && <BadgeFinder onText={reading.see} />}
        <div role="status">
          <ReadAnswer answer={reading.answer} cards={all} taps={taps} onUndone={reading.clear} />
        </div>
        <FaultNote fault={reading.fault} />
        <Form onSubmit={submit} label={words.field}>
          <div class="code-entry">
            <TextField
              label={words.field}
              hint={words.hint}
              type="search"
              value={typed}
              maxLength={24}
              onInput={setTyped}
            />
            <Button submit big>
              {words.take}
            </Button>
          </div>
        </Form>
      </div>
    </Sheet>
  )
}

function BadgeFinder({ onText }: { onText: (text: string) => void }) {
  const start = useStartWords()
  const { reading: words } = useReceptionWords()
  const { video, fault, again } = useCamera(onText)
  if (fault)
    return (
      <NoPicture
        fault={fault}
        what={start.camera[fault].what}
        next={words.noCamera}
        again={again}
      />
    )
  return <video ref={video} class="scan-picture" playsInline muted aria-label={words.picture} />
}
