// Structs of Yjs as bytes again, for updates that are put together anew: the same clients and clocks, some of them emptied.
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { assert } from '../lib/assert.ts'
import { groupBy } from '../lib/group.ts'
import { decodeStrictly, type DeletedRange } from './strict-decode.ts'

export type Struct = Y.Item | Y.GC
export type Deletes = ReadonlyMap<number, readonly DeletedRange[]>

/** Structs of one client follow each other without a hole. */
export function encodeStructs(
  structs: readonly Struct[],
  deletes: Deletes = new Map()
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const { restEncoder } = encoder
  // Yjs writes the highest client first
  const blocks = [...groupBy(structs, (struct) => struct.id.client)].toSorted(
    ([one], [other]) => other - one
  )
  encoding.writeVarUint(restEncoder, blocks.length)
  for (const [client, block] of blocks) {
    encoding.writeVarUint(restEncoder, block.length)
    encoding.writeVarUint(restEncoder, client)
    encoding.writeVarUint(restEncoder, block[0]?.id.clock ?? 0)
    for (const struct of block) struct.write(encoder, 0)
  }
  encoding.writeVarUint(restEncoder, deletes.size)
  for (const [client, ranges] of deletes) {
    encoding.writeVarUint(restEncoder, client)
    encoding.writeVarUint(restEncoder, ranges.length)
    for (const { clock, len } of ranges) {
      encoding.writeVarUint(restEncoder, clock)
      encoding.writeVarUint(restEncoder, len)
    }
  }
  return encoder.toUint8Array()
}

/** Nothing but its clock is left of it. */
export function emptied({ id, length }: Struct): Y.GC {
  return new Y.GC(Y.createID(id.client, id.clock), length)
}

/** `client clock` of every value another takes the place of. */
export function replacedBy(structs: readonly Struct[]): ReadonlySet<string> {
  return new Set(
    structs.flatMap((struct) => {
      const origin = struct instanceof Y.Item ? struct.origin : null
      return origin ? [`${origin.client} ${origin.clock}`] : []
    })
  )
}

/** A few bytes can name any number of them. */
export function countDeleted(deletes: Deletes): number {
  return [...deletes.values()].flat().reduce((sum, { len }) => sum + len, 0)
}

/** Of what an update deletes, only what a struct that is left in it takes the place of. */
export function stillDeleted(deletes: Deletes, kept: readonly Struct[]): Deletes {
  const replaced = replacedBy(kept)
  const still = new Map<number, readonly DeletedRange[]>()
  for (const [client, ranges] of deletes) {
    const clocks = ranges
      .flatMap(({ clock, len }) => Array.from({ length: len }, (_, at) => clock + at))
      .filter((clock) => replaced.has(`${client} ${clock}`))
    if (clocks.length > 0)
      still.set(
        client,
        clocks.map((clock) => ({ clock, len: 1 }))
      )
  }
  return still
}

/** Of an update of an entity document what some of its clients wrote. */
export function writtenBy(update: Uint8Array, owns: (client: number) => boolean): Uint8Array {
  const decoded = decodeStrictly(update)
  assert(decoded.ok, 'what is in the log passed the bouncer')
  const { structs, deletes } = decoded.value
  const kept = structs.filter(
    (struct): struct is Struct => !(struct instanceof Y.Skip) && owns(struct.id.client)
  )
  return encodeStructs(kept, stillDeleted(deletes, kept))
}

/** Up to where an update goes, by client; empty for bytes that are no update. */
export function endsIn(update: Uint8Array): ReadonlyMap<number, number> {
  try {
    return Y.parseUpdateMeta(update).to
  } catch {
    // Yjs answers bad bytes by throwing
    return new Map()
  }
}
