import { useCamera } from '../camera.ts'
import { useApp } from '../app-context.ts'
import { NoPicture } from '../parts/no-picture.tsx'
import { PhotoEntry } from '../tablets/start/join-read.tsx'
import { useLockWords } from './words/words.ts'
import { useStartWords } from '../tablets/start/words/words.ts'

/** The camera, or a photo where it cannot be used. */
export function Finder({ onText }: { onText: (text: string) => void }) {
  const { camera } = useApp().environment
  return (
    <div class="stack">
      {camera.possible && <Picture onText={onText} />}
      <PhotoEntry onText={onText} />
    </div>
  )
}

function Picture({ onText }: { onText: (text: string) => void }) {
  const start = useStartWords()
  const words = useLockWords()
  const { video, fault, again } = useCamera(onText)
  if (!fault)
    return <video ref={video} class="finder" playsInline muted aria-label={words.picture} />
  return <NoPicture fault={fault} {...start.camera[fault]} again={again} />
}
