// How a content key is named in a frame, and how a control entry binds itself to it: nobody can give two devices two keys under one name.
import { digest } from '../protocol/digest.ts'

export function keyId(key: Uint8Array): Uint8Array {
  return digest('caravan/key/1', key).slice(0, 8)
}

export function keyCommit(key: Uint8Array): Uint8Array {
  return digest('caravan/commit/1', key)
}
