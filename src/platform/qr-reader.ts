import type { decodeQR } from 'qr/decode.js'

/** Reads one picture; null when there is no code in it. */
export type ReadCode = (picture: HTMLCanvasElement) => Promise<string | null>

/** Plain JavaScript everywhere; the native detector goes first where it reads QR codes. */
export async function openReader(): Promise<ReadCode> {
  const [decoder, native] = await Promise.all([import('qr/decode.js'), nativeDetector()])
  const decode = (picture: HTMLCanvasElement) => readPixels(picture, decoder.decodeQR)
  if (native === null) return async (picture) => decode(picture)
  return async (picture) => {
    const found = await native.detect(picture).catch(() => [])
    return found[0]?.rawValue ?? decode(picture)
  }
}

async function nativeDetector(): Promise<CodeDetector | null> {
  const maker = globalThis.BarcodeDetector
  if (maker === undefined) return null
  const formats: readonly string[] = await maker.getSupportedFormats().catch(() => [])
  return formats.includes('qr_code') ? new maker({ formats: ['qr_code'] }) : null
}

function readPixels(picture: HTMLCanvasElement, decode: typeof decodeQR): string | null {
  const pixels = picture
    .getContext('2d', { willReadFrequently: true })
    ?.getImageData(0, 0, picture.width, picture.height)
  if (pixels === undefined) return null
  try {
    return decode(pixels)
  } catch {
    // The decoder throws for every picture without a code.
    return null
  }
}
