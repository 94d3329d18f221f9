import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RefObject } from 'preact'

/** From the usual letters to the smallest that are read without glasses, nearly 9 pt. */
const LOOKS = ['', 'small', 'smaller'] as const
/** A4: as high as it is wide, times this. */
const A4 = 297 / 210

/** A paper that is handed out is one sheet, also with long names and a long purpose: then its letters are smaller. */
export function useOnePage(...keys: readonly unknown[]): {
  readonly sheet: RefObject<HTMLElement | null>
  readonly look: (typeof LOOKS)[number]
} {
  const sheet = useRef<HTMLElement>(null)
  const [step, setStep] = useState(0)
  useLayoutEffect(() => setStep(0), keys)
  useLayoutEffect(() => {
    const shown = sheet.current
    if (!shown || step === LOOKS.length - 1) return
    if (shown.offsetHeight > shown.offsetWidth * A4 + 1) setStep(step + 1)
  })
  return { sheet, look: LOOKS[step] ?? '' }
}
