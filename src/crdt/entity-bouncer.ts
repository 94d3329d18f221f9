// The bouncer of entity documents: looks at an update before Yjs does, and refuses what our tablets never write.
// Promise: whatever order updates come in, every tablet takes the same ones; what is taken leaves nothing pending.
import * as Y from 'yjs'
import type { Root } from '../domain/entity.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import type { Malformed, UpdateFault } from './fault.ts'
import { createPlaces } from './entity-places.ts'
import type { Places, Touched } from './entity-places.ts'
import { flawOfStruct } from './entity-struct.ts'
import { MAX_STRUCTS } from './limits.ts'
import { decodeStrictly } from './strict-decode.ts'
import type { DeletedRange, DecodedUpdate } from './strict-decode.ts'
import { replacedBy, type Struct } from './structs.ts'

export interface Gate {
  /** Names of the root maps this document has. */
  readonly roots: readonly Root[]
  /** Whether a client id belongs to the writer of the frame. */
  readonly owns: (client: number) => boolean
  /** A later generation: of what was erased on the way to it, only clocks are left. */
  readonly mayBeEmptied?: boolean
}

export type EntityVerdict =
  | { readonly kind: 'new'; readonly touched: readonly Touched[] }
  /** Every struct of it is here already: it comes again after being sealed again. */
  | { readonly kind: 'known' }

export function judgeEntityUpdate(
  doc: Y.Doc,
  update: Uint8Array,
  { roots, owns, mayBeEmptied = false }: Gate
): Result<EntityVerdict, UpdateFault> {
  const decoded = decodeStrictly(update)
  if (!decoded.ok) return decoded
  const rows: Struct[] = []
  let clocks = 0
  for (const struct of decoded.value.structs) {
    const { client } = struct.id
    if (!owns(client)) return no({ kind: 'foreign-client', client })
    const why = flawOf(struct, roots, mayBeEmptied)
    if (why !== null || struct instanceof Y.Skip)
      return no({ kind: 'malformed', why: why ?? 'struct' })
    clocks += struct.length
    if (clocks > MAX_STRUCTS) return no({ kind: 'malformed', why: 'size' })
    rows.push(struct)
  }
  const places = createPlaces(doc)
  const fault = placeAll(rows, places) ?? faultOfDeletes(decoded.value, rows, places)
  if (fault !== null) return no(fault)
  const fresh = rows.some(({ id, length }) => id.clock + length > places.stateBefore(id.client))
  return ok(fresh ? { kind: 'new', touched: places.touched() } : { kind: 'known' })
}

function flawOf(
  struct: Struct | Y.Skip,
  roots: readonly Root[],
  mayBeEmptied: boolean
): Malformed | null {
  if (struct instanceof Y.Item) return flawOfStruct(struct, roots)
  return mayBeEmptied && struct instanceof Y.GC ? null : 'struct'
}

/** Finds what each struct hangs on, in the order Yjs would: a client waits while another brings what it needs. */
export function placeAll(rows: readonly Struct[], places: Places): UpdateFault | null {
  const queues = [...queuesByClient(rows).values()]
  let waiting: UpdateFault | null = null
  for (let moved = true; moved;) {
    moved = false
    waiting = null
    for (const queue of queues) {
      for (let head = queue.at(-1); head !== undefined; head = queue.at(-1)) {
        const fault = places.place(head)
        if (fault !== null && fault.kind !== 'gap') return fault
        waiting ??= fault
        if (fault !== null) break
        queue.pop()
        moved = true
      }
    }
  }
  return waiting
}

/** Last struct first, so that the next one is popped. */
function queuesByClient(rows: readonly Struct[]): ReadonlyMap<number, Struct[]> {
  const queues = new Map<number, Struct[]>()
  for (const row of rows.toReversed()) {
    const queue = queues.get(row.id.client)
    if (queue === undefined) queues.set(row.id.client, [row])
    else queue.push(row)
  }
  return queues
}

/** Writing a field deletes the value it replaces, and that is all that is ever deleted. */
function faultOfDeletes(
  { deletes }: DecodedUpdate,
  rows: readonly Struct[],
  places: Places
): UpdateFault | null {
  const replaced = replacedBy(rows)
  let count = 0
  for (const [client, ranges] of deletes) {
    for (const { clock, len } of ranges) {
      count += len
      if (len === 0 || count > MAX_STRUCTS) return { kind: 'malformed', why: 'delete' }
      const fault = faultOfRange(client, { clock, len }, replaced, places)
      if (fault !== null) return fault
    }
  }
  return null
}

function faultOfRange(
  client: number,
  { clock, len }: DeletedRange,
  replaced: ReadonlySet<string>,
  places: Places
): UpdateFault | null {
  for (let at = clock; at < clock + len; at++) {
    if (!replaced.has(`${client} ${at}`)) return { kind: 'malformed', why: 'delete' }
    const place = places.find({ client, clock: at })
    if (place === null) return { kind: 'gap', client, clock: at }
    if (place.kind === 'entity') return { kind: 'malformed', why: 'delete' }
  }
  return null
}
