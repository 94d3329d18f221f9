// What stands behind `#` in a link that carries a secret: base64url of a version, fields, and four bytes of checksum.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToText, joinBytes, sameBytes, textToBytes } from '../lib/bytes.ts'
import { readVaruint } from './varuint.ts'

const CHECK_BYTES = 4

export function contentToCode(content: Uint8Array): string {
  return bytesToText(joinBytes(content, checksum(content)))
}

/** Takes the whole link, the fragment or the bare code, with the white space pasting adds; null when it is damaged. */
export function codeToContent(text: string, fragment: string): Uint8Array | null {
  const at = text.lastIndexOf(fragment)
  const bytes = textToBytes(text.slice(at < 0 ? 0 : at + fragment.length).trim())
  if (bytes === null || bytes.length <= CHECK_BYTES) return null
  const content = bytes.subarray(0, -CHECK_BYTES)
  return sameBytes(checksum(content), bytes.subarray(-CHECK_BYTES)) ? content : null
}

/** v length ‖ UTF-8. */
export function readText(content: Uint8Array, at: number, mostBytes: number) {
  const length = readVaruint(content, at)
  if (length === null || length.value > mostBytes) return null
  const next = length.next + length.value
  if (next > content.length) return null
  const value = utf8(content.subarray(length.next, next))
  return value === null ? null : { value, next }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function checksum(content: Uint8Array): Uint8Array {
  return sha256(content).slice(0, CHECK_BYTES)
}
