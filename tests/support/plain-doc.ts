// What a plain Y.Doc shows that was fed with all updates of a stream, against what a tablet's read model shows.
import * as Y from 'yjs'
import { actingClock, tupleToActing } from '../../src/crdt/acting.ts'
import { docKind, parseDoc } from '../../src/crdt/docs.ts'
import { tupleToFact } from '../../src/crdt/fact-tuple.ts'
import { entitiesOfDoc, factsOfDoc } from '../../src/crdt/read-all.ts'
import { isTupleLike } from './tuple-like.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { isAtHome } from '../../src/crdt/fact-homes.ts'

export interface Picture {
  /** Facts of a fact document by id, or entities of an entity document by root and id. */
  readonly rows: Readonly<Record<string, unknown>>
}

/** `deviceOf`: whose client a number is; the frame says so, Yjs does not. */
export function plainPicture(
  doc: string,
  updates: readonly Uint8Array[],
  deviceOf: (client: number) => string
): Picture {
  const plain = new Y.Doc()
  for (const update of updates) Y.applyUpdate(plain, update)
  if (plain.store.pendingStructs ?? plain.store.pendingDs)
    throw new Error(`${doc} waits for something`)
  const ref = parseDoc(doc)
  if (!ref) throw new Error(`${doc} is no document`)
  const kind = docKind(ref.name)
  const rows: Record<string, unknown> = {}
  if (kind.type === 'entity')
    for (const root of kind.roots)
      for (const entity of entitiesOfDoc(plain, root)) rows[`${root}/${entity.id}`] = entity
  else
    for (const fact of toldBy(plain, deviceOf)) if (isAtHome(ref.name, fact)) rows[fact.id] = fact
  return { rows }
}

function toldBy(plain: Y.Doc, deviceOf: (client: number) => string): readonly Fact[] {
  const shown = factsOfDoc(plain)
  const valueAt = new Map(shown.map((one) => [`${one.client} ${one.clock}`, one.value]))
  return shown.flatMap(({ client, clock, value }) => {
    if (!isTupleLike(value)) return []
    const leansOn = valueAt.get(`${client} ${actingClock(value) ?? -1}`)
    const acting = isTupleLike(leansOn) ? tupleToActing(leansOn) : null
    if (!acting) return []
    const fact = tupleToFact(value, { client, clock, device: deviceOf(client), acting })
    return fact.ok ? [fact.value] : []
  })
}
