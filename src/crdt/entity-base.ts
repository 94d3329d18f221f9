// The base of an entity document's next generation: a fresh Y.Doc fed with all of the one before, the forgotten deleted, in parts that
// fit a frame. Deleted content is gone from its bytes; clients and clocks stay, so that what builds on them still finds its place.
import * as Y from 'yjs'
import type { Root } from '../domain/entity.ts'
import { no, ok, type Result } from '../lib/result.ts'
import type { Broken } from './entity-doc.ts'
import type { Forgotten } from './erase.ts'
import type { BasePart } from './fact-base.ts'
import { flawOfStruct } from './entity-struct.ts'
import type { Malformed, UpdateFault } from './fault.ts'
import { MAX_BASE_CLIENTS, MAX_PART_BYTES, MAX_PART_STRUCTS } from './limits.ts'
import { decodeStrictly } from './strict-decode.ts'
import { encodeStructs, type Struct } from './structs.ts'

/** `updates`: the whole generation before, base and frames. */
export function entityBase(
  roots: readonly Root[],
  updates: readonly Uint8Array[],
  forgotten: Forgotten
): Result<readonly BasePart[], Broken> {
  const doc = docOf(roots, updates)
  if (!doc) return no({ kind: 'broken' })
  doc.transact(() => {
    for (const root of roots) {
      const entities = doc.getMap(root)
      for (const id of entities.keys())
        if (forgotten.isAll || forgotten.ids.has(id)) entities.delete(id)
    }
  })
  // what was deleted is told by the structs themselves: its content is gone
  const { structs } = Y.decodeUpdate(Y.encodeStateAsUpdate(doc))
  doc.destroy()
  return ok(inParts(structs.filter((struct) => !(struct instanceof Y.Skip))))
}

/** Null when something is missing in between: it would be shown as nothing. */
function docOf(roots: readonly Root[], updates: readonly Uint8Array[]): Y.Doc | null {
  const doc = new Y.Doc({ guid: 'base' })
  for (const root of roots) doc.getMap(root)
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
  } catch {
    return null
  }
  const { pendingStructs, pendingDs } = doc.store
  return pendingStructs === null && pendingDs === null ? doc : null
}

function inParts(structs: readonly Struct[]): readonly BasePart[] {
  const parts: Struct[][] = [[]]
  let bytes = 0
  for (const struct of structs) {
    const size = encodeStructs([struct]).length
    const part = parts.at(-1) ?? []
    if (part.length > 0 && (bytes + size > MAX_PART_BYTES || part.length >= MAX_PART_STRUCTS)) {
      parts.push([struct])
      bytes = size
    } else {
      part.push(struct)
      bytes += size
    }
  }
  return parts.map((part) => ({
    update: encodeStructs(part),
    clients: [...new Set(part.map(({ id }) => id.client))]
  }))
}

/** The bouncer of bases: emptied structs are let in, all else is as strict as ever. The parts of a base count together. */
export function judgeEntityBase(
  roots: readonly Root[],
  updates: readonly Uint8Array[]
): Result<null, UpdateFault> {
  for (const update of updates) {
    const decoded = decodeStrictly(update, MAX_BASE_CLIENTS)
    if (!decoded.ok) return decoded
    const { structs, deletes } = decoded.value
    if (deletes.size > 0) return no({ kind: 'malformed', why: 'delete' })
    for (const struct of structs) {
      const why = flawInBase(struct, roots)
      if (why !== null) return no({ kind: 'malformed', why })
    }
  }
  const doc = docOf(roots, updates)
  doc?.destroy()
  return doc ? ok(null) : no({ kind: 'malformed', why: 'struct' })
}

function flawInBase(struct: Struct | Y.Skip, roots: readonly Root[]): Malformed | null {
  if (struct instanceof Y.Skip) return 'struct'
  // no clock can be burnt: an emptied stretch is no longer than what can have been written
  if (struct.length > MAX_STRETCH) return 'size'
  if (struct instanceof Y.GC) return null
  return flawOfStruct(struct, roots, true)
}

/** Edits of one tablet in one document, in one row; a season has some thousands. */
const MAX_STRETCH = 1_000_000
