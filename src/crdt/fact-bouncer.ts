// The bouncer of fact documents: reads the runs of an update as fact-run.ts writes them; anything else is refused.
import * as Y from 'yjs'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { FACTS, joinFactRuns, type FactRun } from './fact-run.ts'
import type { Malformed, UpdateFault } from './fault.ts'
import { MAX_TUPLE_VALUES, MAX_TUPLES } from './limits.ts'
import { decodeStrictly } from './strict-decode.ts'
import { isScalar } from './tuple.ts'
import type { Tuple } from './tuple.ts'

/** `owns`: whether a client id belongs to the writer of the frame. */
export function readFactRuns(
  update: Uint8Array,
  owns: (client: number) => boolean,
  mostClients?: number
): Result<readonly FactRun[], UpdateFault> {
  const decoded = decodeStrictly(update, mostClients)
  if (!decoded.ok) return decoded
  if (decoded.value.deletes.size > 0) return no({ kind: 'malformed', why: 'delete' })
  const runs: FactRun[] = []
  let count = 0
  for (const struct of decoded.value.structs) {
    const { client, clock } = struct.id
    if (!owns(client)) return no({ kind: 'foreign-client', client })
    const tuples = readTuples(struct)
    if (!tuples.ok) return no({ kind: 'malformed', why: tuples.fault })
    count += tuples.value.length
    if (count > MAX_TUPLES || !Number.isSafeInteger(clock + count)) {
      return no({ kind: 'malformed', why: 'size' })
    }
    runs.push({ client, clock, tuples: tuples.value })
  }
  return ok(joinFactRuns(runs))
}

function readTuples(struct: Y.Item | Y.GC | Y.Skip): Result<readonly Tuple[], Malformed> {
  if (!(struct instanceof Y.Item)) return no('struct')
  if (struct.rightOrigin !== null || struct.parentSub !== null) return no('origin')
  if (!isAppended(struct)) return no('parent')
  if (!(struct.content instanceof Y.ContentAny)) return no('content')
  const tuples: readonly unknown[] = struct.content.arr
  return tuples.length > 0 && tuples.every(isTuple) ? ok(tuples) : no('tuple')
}

/** The first fact of a client stands under the root without a neighbour; each later one behind its own last. */
function isAppended({ id, origin, parent }: Y.Item): boolean {
  // decodeUpdate leaves the name of the root as a text where the declared type is wider
  const root: unknown = parent
  if (id.clock === 0) return origin === null && root === FACTS
  return origin !== null && origin.client === id.client && origin.clock === id.clock - 1
}

function isTuple(value: unknown): value is Tuple {
  return Array.isArray(value) && value.length <= MAX_TUPLE_VALUES && value.every(isScalar)
}
