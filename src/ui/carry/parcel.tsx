import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PackInput, PackedBundle } from '../../kit/carry/commands.ts'
import type { Pace } from '../../kit/carry/codes.ts'
import { FaultNote, Note } from '../parts/note.tsx'
import { Seg } from '../parts/seg.tsx'
import { CheckWords } from './check-words.tsx'
import { Code } from './code.tsx'
import { GiveFile } from './file.tsx'
import type { Packing } from './use-parcel.ts'
import { useHandoverWords } from './words/words.ts'

interface Shown {
  readonly packing: Packing
  readonly wish: PackInput
  /** What the other tablet does with the code. */
  readonly hold: string
}

/** A parcel as large as the screen allows, and what both tablets can be compared by. */
export function ShowParcel({ children, ...shown }: Shown & { children?: ComponentChildren }) {
  return (
    <HandoverFrame
      above={
        <>
          {children}
          <ParcelLead {...shown} />
        </>
      }
    >
      <ParcelBody {...shown} />
    </HandoverFrame>
  )
}

export function ParcelLead({ packing: { parcel, fault }, hold }: Shown) {
  const { give, making } = useHandoverWords()
  if (fault) return <FaultNote fault={fault} />
  if (!parcel)
    return (
      <p class="sub" role="status">
        {making}
      </p>
    )
  if (parcel.way === 'file') return <Note title={give.tooLarge}>{give.tooLargeNext}</Note>
  return <p>{parcel.way === 'moving' ? `${hold} ${give.holdMoving}` : hold}</p>
}

export function ParcelBody({ packing: { parcel }, wish }: Shown) {
  if (!parcel) return null
  return parcel.way === 'file' ? <GiveFile wish={wish} /> : <ShowCode parcel={parcel} />
}

/** What stands above, or beside when the tablet is turned, keeps its place and its focus while the rest changes. */
export function HandoverFrame({
  above,
  children
}: {
  above: ComponentChildren
  children: ComponentChildren
}) {
  return (
    <div class="handover">
      <div class="stack above">{above}</div>
      {children}
    </div>
  )
}

const PACES: readonly Pace[] = ['slow', 'normal', 'fast']

function ShowCode({ parcel }: { parcel: PackedBundle }) {
  const { give } = useHandoverWords()
  const [pace, setPace] = useState<Pace>('normal')
  return (
    <>
      <div class="code">
        <Code parcel={parcel} pace={pace} />
      </div>
      <div class="below">
        <CheckWords words={parcel.words} />
        {parcel.way === 'moving' && (
          <div class="stack pace">
            <Seg
              label={give.pace}
              value={pace}
              choices={PACES.map((value) => ({ value, words: give.paces[value] }))}
              onChoose={setPace}
            />
            <p class="sub t16">{give.paceHint}</p>
          </div>
        )}
      </div>
    </>
  )
}
