// Fact documents without a Y.Doc: a run of facts is written as one Yjs struct (and read by fact-bouncer.ts).
// Promise: a plain Y.Doc fed with these updates, in any order, shows exactly these facts.
import * as encoding from 'lib0/encoding'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { UpdateFault } from './fault.ts'
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
