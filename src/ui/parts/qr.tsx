import { useMemo } from 'preact/hooks'
import { encodeQR, type ErrorCorrection } from 'qr'

// Four light modules around the code, as the standard asks, so that cameras find it on any ground.
const QUIET = 4

/** Runs of dark modules as one path: a few hundred steps instead of thousands of squares. */
export function qrPath(
  text: string,
  ecc: ErrorCorrection = 'medium'
): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc, border: QUIET })
  const steps: string[] = []
  rows.forEach((row, y) => {
    let x = 0
    while (x < row.length) {
      const from = x
      while (row[x]) x += 1
      if (x > from) steps.push(`M${from} ${y}h${x - from}v1h${from - x}z`)
      x += 1
    }
  })
  return { size: rows.length, path: steps.join('') }
}

/** Black on white in every look, as large as its place allows. */
export function Qr({ text, label, ecc }: { text: string; label: string; ecc?: ErrorCorrection }) {
  const { size, path } = useMemo(() => qrPath(text, ecc), [text, ecc])
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}h-${size}z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
