// Several updates of one entity document as one, for one frame. Nothing is dropped or rewritten: the same structs, once each.
import * as Y from 'yjs'
import { assert } from '../lib/assert.ts'

export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array {
  assert(updates.length > 0, 'there is something to join')
  return Y.mergeUpdates([...updates])
}
