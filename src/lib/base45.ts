const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Base45 (RFC 9285): two bytes are three of the letters a QR code packs tightest. */
export function bytesToBase45(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 2) {
    const [first = 0, second] = bytes.subarray(at, at + 2)
    const value = second === undefined ? first : first * 256 + second
    text += LETTERS.charAt(value % 45) + LETTERS.charAt(Math.floor(value / 45) % 45)
    if (second !== undefined) text += LETTERS.charAt(Math.floor(value / 2025))
  }
  return text
}

/** Null when the text is not canonical Base45. */
export function base45ToBytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 2) / 3))
  for (let at = 0, to = 0; to < bytes.length; at += 3, to += 2) {
    const value = valueAt(text, at) + 45 * valueAt(text, at + 1) + 2025 * valueAt(text, at + 2)
    const isLast = to + 1 === bytes.length
    bytes[to] = isLast ? value : value >> 8
    if (!isLast) bytes[to + 1] = value
  }
  return bytesToBase45(bytes) === text ? bytes : null
}

/** 0 past the end; a letter that is none gives a number that encodes to another text. */
function valueAt(text: string, at: number): number {
  return LETTERS.indexOf(text.charAt(at))
}
