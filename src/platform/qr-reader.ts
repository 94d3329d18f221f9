import type { decodeQR } from 'qr/decode.js'

/** Reads one picture; null when there is no code in it. */
export type ReadCode = (picture: HTMLCanvasElement) => Promise<string | null>

type Pixels = Parameters<typeof decodeQR>[0]

/** Plain JavaScript everywhere; the native detector goes first where it reads QR codes. */
export async function openReader(): Promise<ReadCode> {
  const [decoder, native] = await Promise.all([import('qr/decode.js'), nativeDetector()])
  const decodeInTurn = createTurn(decoder.decodeQR)
  const decode = (picture: HTMLCanvasElement) => {
    const pixels = pixelsOf(picture)
    return pixels && decodeInTurn(pixels)
  }
  if (native === null) return async (picture) => decode(picture)
  return async (picture) => {
    const found = await native.detect(picture).catch(() => [])
    return found[0]?.rawValue ?? decode(picture)
  }
}

/**
 * Some cameras give mirrored pictures, and a code held to a mirror or printed on foil is one too; the decoder refuses those. So every
 * second picture is turned over before it is read: a code stays in front of the camera for many.
 */
export function createTurn(decode: typeof decodeQR): (pixels: Pixels) => string | null {
  let isOver = false
  return (pixels) => {
    isOver = !isOver
    try {
      return decode(isOver ? pixels : turnedOver(pixels))
    } catch {
      // The decoder throws for every picture without a code.
      return null
    }
  }
}

function turnedOver({ width, height, data }: Pixels): Pixels {
  // one number a pixel, so that a row is turned over at once
  const rgba = new Uint32Array(Uint8Array.from(data).buffer)
  for (let row = 0; row < height; row++) rgba.subarray(row * width, (row + 1) * width).reverse()
  return { width, height, data: new Uint8ClampedArray(rgba.buffer) }
}

async function nativeDetector(): Promise<CodeDetector | null> {
  const maker = globalThis.BarcodeDetector
  if (maker === undefined) return null
  const formats: readonly string[] = await maker.getSupportedFormats().catch(() => [])
  return formats.includes('qr_code') ? new maker({ formats: ['qr_code'] }) : null
}

function pixelsOf(picture: HTMLCanvasElement): ImageData | null {
  const around = picture.getContext('2d', { willReadFrequently: true })
  return around?.getImageData(0, 0, picture.width, picture.height) ?? null
}
