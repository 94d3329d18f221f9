// What people count in a sealed frame, for frames that are kept without being taken in.
import { tupleToActing } from '../../crdt/acting.ts'
import { docKind, parseDoc } from '../../crdt/docs.ts'
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { streamIn } from '../../protocol/control-state.ts'
import type { Frame } from '../../protocol/frame.ts'
import { openFrame } from '../../seal/open-frame.ts'
import type { Replica } from '../replica.ts'

/** At least one, where it cannot be read. */
export function recordsIn(replica: Replica, frame: Frame, bytes: Uint8Array): number {
  const doc = streamIn(replica.control, frame.stream)?.doc
  const ref = doc === undefined ? null : parseDoc(doc)
  const key = replica.keyById.get(bytesToHex(frame.keyId))
  const body = key && openFrame(bytes, key.key)
  if (!ref || !body?.ok || docKind(ref.name).type === 'entity') return 1
  const runs = readFactRuns(body.value.update, () => true)
  if (!runs.ok) return 1
  return runs.value.flatMap(({ tuples }) => tuples.filter((it) => !tupleToActing(it))).length
}
