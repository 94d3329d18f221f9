// SHA-256 with a label in front, so that no hash of one purpose is ever one of another.
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../lib/bytes.ts'

const encoder = new TextEncoder()

export function textBytes(text: string): Uint8Array {
  return encoder.encode(text)
}

export function digest(label: string, ...parts: readonly Uint8Array[]): Uint8Array {
  return sha256(joinBytes(textBytes(label), ...parts))
}
