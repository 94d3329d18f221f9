// What a plain Y.Doc shows. Tests hold the read model against it, and a doubtful tablet may do the same.
import * as Y from 'yjs'
import type { EntityByRoot, Root } from '../domain/entity.ts'
import type { Id } from '../domain/id.ts'
import { readEntity } from './entity-fields.ts'
import { FACTS } from './fact-run.ts'

export interface ShownFact {
  readonly client: number
  readonly clock: number
  readonly value: unknown
}

/** Every element of the array of facts, with the name of its item, by client and clock. */
export function factsOfDoc(doc: Y.Doc): readonly ShownFact[] {
  const facts = doc.getArray(FACTS)
  const shown: ShownFact[] = []
  for (const structs of doc.store.clients.values()) {
    for (const struct of structs) {
      if (!(struct instanceof Y.Item) || struct.deleted || struct.parent !== facts) continue
      const { client, clock } = struct.id
      for (const [at, value] of struct.content.getContent().entries()) {
        shown.push({ client, clock: clock + at, value })
      }
    }
  }
  return shown.toSorted((one, other) => one.client - other.client || one.clock - other.clock)
}

/** Every entity of a root, by id. What lies there and is no Y.Map is none. */
export function entitiesOfDoc<R extends Root>(doc: Y.Doc, root: R): readonly EntityByRoot[R][] {
  const maps = doc.getMap(root)
  const ids = [...maps.keys()].toSorted()
  return ids.flatMap((id) => entityOfDoc(doc, root, id) ?? [])
}

export function entityOfDoc<R extends Root>(doc: Y.Doc, root: R, id: Id): EntityByRoot[R] | null {
  const map = doc.getMap(root).get(id)
  return map instanceof Y.Map ? readEntity(root, id, (name) => map.get(name)) : null
}
