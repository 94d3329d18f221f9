import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PackedBundle } from '../../kit/carry/commands.ts'
import { movingTexts, stillText, type Pace } from '../../kit/carry/codes.ts'
import { useApp } from '../app-context.ts'
import { Qr } from '../parts/qr.tsx'
import { useHandoverWords } from './words/words.ts'

/** One still code, or moving ones. The screen stays lit while it is shown. */
export function Code({ parcel, pace }: { parcel: PackedBundle; pace: Pace }) {
  const { environment } = useApp()
  const { give } = useHandoverWords()
  const { bytes, way, records } = parcel
  const label = give.qr(records)
  useEffect(() => environment.keepLit(), [environment])
  if (way === 'moving') return <MovingCode bytes={bytes} pace={pace} label={label} />
  return <Qr text={stillText(bytes)} label={label} ecc="low" />
}

function MovingCode({ bytes, pace, label }: { bytes: Uint8Array; pace: Pace; label: string }) {
  const moving = useMemo(() => movingTexts(bytes, pace), [bytes, pace])
  const [n, setN] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') setN((before) => before + 1)
    }, 1000 / moving.perSecond)
    return () => clearInterval(timer)
  }, [moving])
  return <Qr text={moving.text(n)} label={label} ecc="low" />
}
