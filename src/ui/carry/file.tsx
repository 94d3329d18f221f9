import { useState } from 'preact/hooks'
import { FileOutput } from 'lucide'
import type { PackInput, PackedBundle } from '../../kit/carry/commands.ts'
import { useApp } from '../app-context.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icon.tsx'
import { FaultNote, Note } from '../parts/note.tsx'
import type { SaveEnd } from '../ui-environment.ts'
import { CheckWords } from './check-words.tsx'
import { useParcel } from './use-parcel.ts'
import { useHandoverWords } from './words/words.ts'

const TYPE = 'text/plain'

/** The file is made before the tap: a share sheet opens only inside it. */
export function GiveFile({ wish }: { wish: PackInput }) {
  const { give, making } = useHandoverWords()
  const { parcel, fault } = useParcel({ ...wish, asFile: true })
  return (
    <section class="card stack file-out">
      <FaultNote fault={fault} />
      {!parcel && !fault && (
        <p class="sub" role="status">
          {making}
        </p>
      )}
      {parcel && <Ready parcel={parcel} />}
      <p class="sub">{give.fileNext}</p>
    </section>
  )
}

function Ready({ parcel: { fileName, file, words } }: { parcel: PackedBundle }) {
  const { environment } = useApp()
  const { give } = useHandoverWords()
  const [end, setEnd] = useState<SaveEnd | null>(null)
  const hand = () => void environment.handFile(fileName, file, TYPE).then(setEnd)
  const drag = ({ dataTransfer }: DragEvent) => {
    if (dataTransfer) environment.dragFile(dataTransfer, fileName, file, TYPE)
  }
  return (
    <>
      <p class="row filename" draggable onDragStart={drag}>
        <Icon of={FileOutput} size="l" />
        <span>
          <b>{fileName}</b> <span class="sub num">{give.fileSize(kibOf(file))}</span>
        </span>
      </p>
      <p class="sub by-mouse">{give.fileDrag}</p>
      <Button kind="main" big wide icon={FileOutput} onPress={hand}>
        {give.send}
      </Button>
      {end !== null && end !== 'stopped' && (
        <Note kind={end === 'failed' ? 'ask' : 'done'} role="status" title={give.ends[end].what}>
          {give.ends[end].next}
        </Note>
      )}
      <CheckWords words={words} />
    </>
  )
}

function kibOf({ length }: Uint8Array): number {
  return Math.max(1, Math.round(length / 1024))
}
