// Fact documents without a Y.Doc: a run of facts is written as one Yjs struct and read back from one.
// Promise: a plain Y.Doc fed with these updates, in any order, shows exactly these facts; anything else is refused.
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Malformed, UpdateFault } from './fault.ts'
import { MAX_TUPLE_VALUES, MAX_TUPLES } from './limits.ts'
import { decodeStrictly } from './strict-decode.ts'
import { isScalar } from './tuple.ts'
import type { Tuple } from './tuple.ts'

export const FACTS = 'facts'

/** Facts one client wrote one after the other; the first has `clock`, the next `clock + 1` … */
export interface FactRun {
  readonly client: number
  readonly clock: number
  readonly tuples: readonly Tuple[]
}

export function encodeFactRun(run: FactRun): Uint8Array {
  return encodeFactRuns([run])
}

/** Several runs as one update: what one device wrote under several client ids since it last sealed. */
export function encodeFactRuns(runs: readonly FactRun[]): Uint8Array {
  // Yjs writes the highest client first
  const blocks = joinFactRuns(runs).toSorted((one, other) => other.client - one.client)
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, blocks.length)
  for (const [at, block] of blocks.entries()) {
    assert(blocks[at - 1]?.client !== block.client, 'runs of one client follow each other')
    writeBlock(encoder, block)
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** Rows of one client that follow each other become one run; empty ones fall away. */
export function joinFactRuns(runs: readonly FactRun[]): readonly FactRun[] {
  const joined: { client: number; clock: number; tuples: Tuple[] }[] = []
  const sorted = runs
    .filter((run) => run.tuples.length > 0)
    .toSorted((one, other) => one.client - other.client || one.clock - other.clock)
  for (const run of sorted) {
    const last = joined.at(-1)
    if (last?.client === run.client && last.clock + last.tuples.length === run.clock) {
      for (const tuple of run.tuples) last.tuples.push(tuple)
    } else {
      joined.push({ ...run, tuples: [...run.tuples] })
    }
  }
  return joined
}

/** The bouncer of fact documents. `owns`: whether a client id belongs to the writer of the frame. */
export function readFactRuns(
  update: Uint8Array,
  owns: (client: number) => boolean
): Result<readonly FactRun[], UpdateFault> {
  const decoded = decodeStrictly(update)
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

/** The part of a run behind what is known of its client: null when all is known, a gap when some is missing. */
export function unseenPart(run: FactRun, known: number): Result<FactRun | null, UpdateFault> {
  if (run.clock > known) return no({ kind: 'gap', client: run.client, clock: known })
  const skip = known - run.clock
  if (skip >= run.tuples.length) return ok(null)
  return ok(skip === 0 ? run : { ...run, clock: known, tuples: run.tuples.slice(skip) })
}

function writeBlock(encoder: encoding.Encoder, { client, clock, tuples }: FactRun): void {
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeUint8(encoder, clock === 0 ? CONTENT_ANY : CONTENT_ANY | HAS_ORIGIN)
  if (clock === 0) {
    encoding.writeVarUint(encoder, PARENT_IS_ROOT)
    encoding.writeVarString(encoder, FACTS)
  } else {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock - 1)
  }
  encoding.writeVarUint(encoder, tuples.length)
  for (const tuple of tuples) {
    encoding.writeUint8(encoder, ANY_LIST)
    encoding.writeVarUint(encoder, tuple.length)
    for (const value of tuple) encoding.writeAny(encoder, value)
  }
}

// As in Item.write of Yjs: content number in the low five bits, "has an origin" in the highest.
const CONTENT_ANY = 8
const HAS_ORIGIN = 0x80
const PARENT_IS_ROOT = 1
/** The tag of a list in lib0's `writeAny`. */
const ANY_LIST = 117

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
