// Kinds of things: added, renamed, and two spellings of one joined.
import type { Kind } from '../../domain/entity.ts'
import type { Id, KindId } from '../../domain/id.ts'
import { checkKind, joinKinds, kindOf } from '../../domain/plan/kinds.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import type { EntityInput } from '../save-entity.ts'
import { saveIn } from './save-in.ts'

export function createKindCommands(inside: WorkspaceContext) {
  return {
    async saveKind({ id, ...wish }: EntityInput<Kind>): Done<Id> {
      const kinds = await entitiesOf(inside, 'kinds')
      const checked = checkKind(id === undefined ? wish : { ...wish, id }, kinds)
      if (!checked.ok) return checked
      const { name, unit, aliases } = checked.value
      const fields = { name, unit, aliases }
      const known = id ?? inside.newId()
      const writing: Omit<Writing, 'event'> =
        id === undefined
          ? { created: [{ root: 'kinds', entity: { ...fields, id: known } }] }
          : { changed: [{ root: 'kinds', id, fields }] }
      return saveIn(inside, 'kinds', known, writing)
    },

    /** Two spellings of one thing. */
    async joinKinds(kept: KindId, gone: KindId): Done<Id> {
      const kinds = await entitiesOf(inside, 'kinds')
      const [one, other] = [kindOf(kept, kinds), kindOf(gone, kinds)]
      if (!one || !other || one.id === other.id) return no({ kind: 'gone' })
      const changed = joinKinds(one, other).map(
        ({ id, fields }) => ({ root: 'kinds', id, fields }) as const
      )
      return saveIn(inside, 'kinds', one.id, { changed })
    }
  }
}
