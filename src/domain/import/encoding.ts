// Bytes of somebody else's making, read as text. Rules T1, T7, T8: a mark decides; else what can be read without a fault in
// the order of how common it is here. Bytes lost on the way stand as �, and whoever reads a name asks.
export type Encoding = 'utf-8' | 'utf-8-bom' | 'shift_jis' | 'utf-16' | 'euc-jp' | 'iso-2022-jp'

export interface DecodedText {
  readonly encoding: Encoding
  readonly text: string
}

const LOST = '\u{fffd}'

/** Null: no text of any of these, so a picture, a PDF, a workbook. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = markOf(bytes)
  if (marked !== null) return marked
  if (isIso2022(bytes)) return read('iso-2022-jp', 'iso-2022-jp', bytes)
  return (
    read('utf-8', 'utf-8', bytes) ??
    // before Shift_JIS, which takes almost any bytes for some letters
    withLosses('utf-8', bytes) ??
    japanese(bytes) ??
    withoutMark(bytes) ??
    withLosses('shift_jis', bytes)
  )
}

function markOf(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return read('utf-8-bom', 'utf-8', bytes) ?? withLosses('utf-8-bom', bytes)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return read('utf-16', 'utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return read('utf-16', 'utf-16be', bytes)
  return null
}

/** Seven bits only, and the sign that Japanese letters begin: what old mail programs make. */
function isIso2022(bytes: Uint8Array): boolean {
  return (
    bytes.every((byte) => byte < 0x80) &&
    bytes.some((byte, at) => byte === 0x1b && bytes[at + 1] === 0x24)
  )
}

/**
 * Letters of one can be letters of the other: half-width kana of Shift_JIS in pairs are EUC, and all of EUC is half-width
 * kana. Full-width kana, which no Japanese list is without, tell them apart.
 */
function japanese(bytes: Uint8Array): DecodedText | null {
  const shiftJis = read('shift_jis', 'shift_jis', bytes)
  const euc = read('euc-jp', 'euc-jp', bytes)
  if (euc === null || shiftJis === null) return shiftJis ?? euc
  return /[ぁ-んァ-ヶ]/u.test(euc.text) && !/[ぁ-んァ-ヶ]/u.test(shiftJis.text) ? euc : shiftJis
}

/** UTF-16 without its mark is believed only where line ends and a delimiter stand in it. */
function withoutMark(bytes: Uint8Array): DecodedText | null {
  const found = [read('utf-16', 'utf-16le', bytes), read('utf-16', 'utf-16be', bytes)]
  return found.find((one) => one !== null && /[\t,;][^\n]*\n/u.test(one.text)) ?? null
}

/** Control characters no list contains (all but tab, line ends, Ctrl-Z) mean that this is no text. */
// oxlint-disable-next-line no-control-regex
const BINARY = /[\0-\u0008\u000e-\u0019\u001b-\u001f]/u

function read(encoding: Encoding, label: string, bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes)
    return BINARY.test(text) ? null : { encoding, text }
  } catch {
    // Bytes that are no text of this encoding.
    return null
  }
}

/** Of so many letters that are not Latin one may be lost: a cut end, a letter of somebody's own. */
const LETTERS_A_LOSS = 20

function withLosses(
  encoding: 'utf-8' | 'utf-8-bom' | 'shift_jis',
  bytes: Uint8Array
): DecodedText | null {
  const label = encoding === 'shift_jis' ? 'shift_jis' : 'utf-8'
  const text = new TextDecoder(label).decode(bytes)
  const losses = text.split(LOST).length - 1
  const letters = text.match(/[\u3000-\u9fff]/gu)?.length ?? 0
  return BINARY.test(text) || letters < losses * LETTERS_A_LOSS ? null : { encoding, text }
}
