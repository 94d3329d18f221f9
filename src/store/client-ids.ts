// Where the client id of a document comes from: lineage, device and six fresh random bytes; how is handed in (seal).
import { assert } from '../lib/assert.ts'
import type { Db } from './db.ts'
import type { Client } from './fact-writer.ts'

export type ClientIdOf = (db: Db, doc: string) => Promise<Client>

/** `derive`: lineage and six random bytes to a client id of this device. */
export function createClientIds(
  random: (bytes: number) => Uint8Array,
  derive: (lineage: Uint8Array, sess: Uint8Array) => number
): ClientIdOf {
  return async (db, doc) => {
    const stream = await db.streams.get(doc)
    assert(stream, 'a document is written only where its stream is chosen')
    const sess = random(6)
    return { client: derive(stream.lineage, sess), sess }
  }
}
