// An entity document in memory: read with types, written in one transaction, merged through the bouncer.
// Promise: a refused update changes nothing, and a document that cannot be trusted any more says `broken` and is reopened by its owner.
import * as Y from 'yjs'
import type { Changed, Created, EntityByRoot, Root } from '../domain/entity.ts'
import type { Id } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { no, ok } from '../lib/result.ts'
import type { Result } from '../lib/result.ts'
import { judgeEntityUpdate } from './entity-bouncer.ts'
import type { Touched } from './entity-places.ts'
import { writeEntities } from './entity-write.ts'
import type { WriteFault } from './entity-write.ts'
import type { UpdateFault } from './fault.ts'
import { entitiesOfDoc, entityOfDoc } from './read-all.ts'

/**
 * The client id is no longer ours alone, or Yjs stopped half-way, or waits for something: nothing more may be written here.
 * The owner closes it and opens another from the log, under a client id from six fresh bytes.
 */
export interface Broken {
  readonly kind: 'broken'
}

export interface EntityDoc {
  readonly clientId: number
  readonly read: <R extends Root>(root: R, id: Id) => EntityByRoot[R] | null
  readonly all: <R extends Root>(root: R) => readonly EntityByRoot[R][]
  /** The update of one transaction; null when nothing differed. */
  readonly write: (
    created: readonly Created[],
    changed: readonly Changed[]
  ) => Result<Uint8Array | null, WriteFault | Broken>
  /** What of it is new; empty when all was known. `owns`: client ids of the writer of the frame. */
  readonly apply: (
    update: Uint8Array,
    owns: (client: number) => boolean
  ) => Result<readonly Touched[], UpdateFault | Broken>
  /** Many `apply` as one transaction of Yjs: 2,500 by as many clients take 0.2 s instead of 1.3 s. */
  readonly together: (work: () => void) => void
  readonly isBroken: () => boolean
  readonly close: () => void
}

export interface Opening {
  readonly clientId: number
  /** From the Environment, like the client id: Yjs would draw both by chance. */
  readonly guid: string
  readonly roots: readonly Root[]
  /** The log: all of it passed the bouncer when it came, or was written here. */
  readonly updates: readonly Uint8Array[]
  /** A later generation: what was erased on the way may come emptied. */
  readonly isLater?: boolean
}

export function openEntityDoc(opening: Opening): Result<EntityDoc, Broken> {
  const { clientId, roots, updates, isLater = false } = opening
  const doc = new Y.Doc({ guid: opening.guid })
  doc.clientID = clientId
  for (const root of roots) doc.getMap(root)
  let stopped = !feed(doc, updates)
  let isGathering = false

  function isBroken(): boolean {
    stopped ||= doc.clientID !== clientId || doc.isDestroyed || !isSettled(doc)
    return stopped
  }

  function apply(
    update: Uint8Array,
    owns: (client: number) => boolean
  ): Result<readonly Touched[], UpdateFault | Broken> {
    if (isBroken()) return no({ kind: 'broken' })
    const verdict = judgeEntityUpdate(doc, update, { roots, owns, mayBeEmptied: isLater })
    if (!verdict.ok) return verdict
    if (verdict.value.kind === 'known') return ok([])
    stopped = !feed(doc, [update])
    return isBroken() ? no({ kind: 'broken' }) : ok(verdict.value.touched)
  }

  function together(work: () => void): void {
    isGathering = true
    try {
      doc.transact(work)
    } finally {
      isGathering = false
    }
  }

  if (isBroken()) {
    doc.destroy()
    return no({ kind: 'broken' })
  }
  return ok({
    clientId,
    read: (root, id) => entityOfDoc(doc, root, id),
    all: (root) => entitiesOfDoc(doc, root),
    write(created, changed) {
      // inside, Yjs would tell the update only at the end, mixed with what was merged
      assert(!isGathering, 'nothing is written while merging')
      return isBroken() ? no({ kind: 'broken' }) : writeEntities(doc, roots, created, changed)
    },
    apply,
    together,
    isBroken,
    close: () => doc.destroy()
  })
}

/** False when Yjs threw: half of it may be in the document. */
function feed(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  try {
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    return true
  } catch {
    return false
  }
}

/** Yjs keeps aside what it cannot place yet, without a word; what it keeps so is not shown. */
function isSettled({ store }: Y.Doc): boolean {
  return store.pendingStructs === null && store.pendingDs === null
}
