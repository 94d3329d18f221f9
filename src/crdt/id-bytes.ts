// Ids as bytes in tuples. An id that is none is a bug of the caller: ids are only ever made by the kit.
import type { DeviceId, Id } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { hexToBytes, textToBytes } from '../lib/bytes.ts'

export function idToBytes(id: Id): Uint8Array {
  const bytes = textToBytes(id)
  assert(bytes?.length === 6, 'an id is six bytes')
  return bytes
}

export function deviceToBytes(device: DeviceId): Uint8Array {
  const bytes = hexToBytes(device)
  assert(bytes?.length === 8, 'a device id is eight bytes')
  return bytes
}

/** Null where there is none. */
export function idOrNothing(id: Id): Uint8Array | null {
  return id === '' ? null : idToBytes(id)
}
