// The Yjs client id of one app start: bound to document and device, so that nobody can write under another's; from fresh random bytes, so that none comes twice.
import { digest } from '../protocol/digest.ts'

/** First 53 bits, the largest a JavaScript number holds exactly. */
export function clientId(lineage: Uint8Array, device: Uint8Array, session: Uint8Array): number {
  const hash = digest('caravan/cid/1', lineage, device, session)
  return Number(new DataView(hash.buffer, hash.byteOffset).getBigUint64(0) >> 11n)
}
