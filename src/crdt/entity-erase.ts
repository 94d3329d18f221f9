// What erasing leaves of updates of an entity document that move to its next generation: structs under what was erased lose all but
// their clocks, the others are the same bytes. In the order they were written, each on top of the ones before.
import * as Y from 'yjs'
import type { Root } from '../domain/entity.ts'
import { judgeEntityUpdate, placeAll } from './entity-bouncer.ts'
import { createPlaces, type Places } from './entity-places.ts'
import type { Forgotten } from './erase.ts'
import { MAX_STRUCTS } from './limits.ts'
import { decodeStrictly } from './strict-decode.ts'
import { countDeleted, emptied, encodeStructs, stillDeleted, type Struct } from './structs.ts'

export type MovedUpdate =
  | {
      readonly kind: 'moved'
      readonly update: Uint8Array
      /** The very same update. */
      readonly isWhole: boolean
      /** Entities it still says something of. */
      readonly records: number
    }
  /** It builds on what is not here: of others, and not in the base. */
  | { readonly kind: 'waits' }

export interface GenerationMove {
  readonly move: (update: Uint8Array) => MovedUpdate
  readonly close: () => void
}

/** `base`: updates that are in the next generation already. */
export function openMoving(
  roots: readonly Root[],
  base: readonly Uint8Array[],
  forgotten: Forgotten
): GenerationMove {
  const doc = new Y.Doc({ guid: 'moving' })
  for (const root of roots) doc.getMap(root)
  doc.transact(() => {
    for (const update of base) Y.applyUpdate(doc, update)
  })

  function move(update: Uint8Array): MovedUpdate {
    const erased = erase(doc, update, forgotten)
    if (!erased) return { kind: 'waits' }
    const verdict = judgeEntityUpdate(doc, erased, {
      roots,
      owns: () => true,
      mayBeEmptied: true
    })
    if (!verdict.ok) return { kind: 'waits' }
    Y.applyUpdate(doc, erased)
    const records = verdict.value.kind === 'new' ? verdict.value.touched.length : 0
    return { kind: 'moved', update: erased, isWhole: erased === update, records }
  }

  return { move, close: () => doc.destroy() }
}

/** The very same update when nothing of it was erased; null when something before it is missing. */
function erase(doc: Y.Doc, update: Uint8Array, forgotten: Forgotten): Uint8Array | null {
  const decoded = decodeStrictly(update)
  if (!decoded.ok || countDeleted(decoded.value.deletes) > MAX_STRUCTS) return null
  const structs = decoded.value.structs.filter((struct) => !(struct instanceof Y.Skip))
  const places = createPlaces(doc)
  if (placeAll(structs, places) !== null) return null
  const kept = structs.map((struct) =>
    isForgotten(struct, places, forgotten) ? emptied(struct) : struct
  )
  if (kept.every((struct, at) => struct === structs[at])) return update
  return encodeStructs(kept, stillDeleted(decoded.value.deletes, kept))
}

function isForgotten(struct: Struct, places: Places, { ids, isAll }: Forgotten): boolean {
  if (struct instanceof Y.GC) return false
  const place = places.find(struct.id)
  return isAll || place === null || place.kind === 'gone' || ids.has(place.id)
}
