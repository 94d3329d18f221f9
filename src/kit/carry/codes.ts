// Bundles as the texts of QR codes, and what a camera's texts are put together to. Pure: screens call it without a hand.
import { base45ToBytes, bytesToBase45 } from '../../lib/base45.ts'
import { isBundle } from '../../protocol/bundle-magic.ts'
import { createCollector, createParts, type Collector } from '../../protocol/fountain.ts'
import { PACES, partToQrText, qrTextToPart } from '../../protocol/moving-code.ts'

export type Pace = keyof typeof PACES

/** Codes without end; whoever saw any few more than `codes` of them has the bundle. */
export interface Moving {
  readonly codes: number
  readonly perSecond: number
  readonly text: (n: number) => string
}

/** What one text of the camera was. */
export type Heard =
  | { readonly kind: 'bundle'; readonly bytes: Uint8Array }
  | { readonly kind: 'collecting'; readonly have: number; readonly need: number }
  | { readonly kind: 'invitation' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'foreign' }

/** A camera may catch one code of the neighbour's tablet; several in a row are another bundle that is shown now. */
const OTHERS_IN_A_ROW = 3

export function stillText(bundle: Uint8Array): string {
  return bytesToBase45(bundle)
}

export function movingTexts(bundle: Uint8Array, pace: Pace): Moving {
  const { blockBytes, codesPerSecond } = PACES[pace]
  const { k, part } = createParts(bundle, blockBytes)
  return { codes: k, perSecond: codesPerSecond, text: (n) => partToQrText(part(n)) }
}

/** Remembers the codes of a moving bundle from text to text. */
export function createCodeReader(): (text: string) => Heard {
  let collector = createCollector()
  let others = 0

  return (text) => {
    const bytes = base45ToBytes(text)
    if (bytes !== null && isBundle(bytes)) return { kind: 'bundle', bytes }
    const part = qrTextToPart(text)
    if (!part.ok && part.fault.kind === 'foreign-version') return { kind: 'newer' }
    if (!part.ok) return { kind: text.includes('#/join/') ? 'invitation' : 'foreign' }
    const taken = collector.take(part.value)
    others = taken === 'other' ? others + 1 : 0
    if (others >= OTHERS_IN_A_ROW) {
      collector = createCollector()
      others = 0
      collector.take(part.value)
    }
    return standing()
  }

  function standing(): Heard {
    const whole = collector.bytes()
    if (whole === null) return { kind: 'collecting', ...progressOf(collector) }
    collector = createCollector()
    return { kind: 'bundle', bytes: whole }
  }
}

function progressOf(collector: Collector) {
  return collector.progress() ?? { have: 0, need: 1 }
}
