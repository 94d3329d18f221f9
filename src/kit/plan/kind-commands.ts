// Kinds of things: added, renamed, and two spellings of one joined.
import type { Changed, Kind } from '../../domain/entity.ts'
import type { Id, KindId } from '../../domain/id.ts'
import { checkKind, joinKinds, kindOf, partKinds } from '../../domain/plan/kinds.ts'
import { no, ok } from '../../lib/result.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import type { EntityInput } from '../save-entity.ts'
import { saveIn } from './save-in.ts'

/** As they stood before they were one. */
interface JoinedKinds {
  readonly kept: Kind
  readonly gone: Kind
}

export function createKindCommands(inside: WorkspaceContext) {
  return {
    async saveKind({ id, ...wish }: EntityInput<Kind>): Done<Id> {
      const kinds = await entitiesOf(inside, 'kinds')
      const checked = checkKind(id === undefined ? wish : { ...wish, id }, kinds)
      if (!checked.ok) return checked
      const { name, unit, aliases, usedUp = false } = checked.value
      const fields = { name, unit, aliases, usedUp }
      const known = id ?? inside.newId()
      const writing: Omit<Writing, 'event'> =
        id === undefined
          ? { created: [{ root: 'kinds', entity: { ...fields, id: known } }] }
          : { changed: [{ root: 'kinds', id, fields }] }
      return saveIn(inside, 'kinds', known, writing)
    },

    /** Two spellings of one thing. Answers how both stood before, for `partKinds`. */
    async joinKinds(kept: KindId, gone: KindId): Done<JoinedKinds> {
      const kinds = await entitiesOf(inside, 'kinds')
      const [one, other] = [kindOf(kept, kinds), kindOf(gone, kinds)]
      if (!one || !other || one.id === other.id) return no({ kind: 'gone' })
      const saved = await saveIn(inside, 'kinds', one.id, {
        changed: kindsIn(joinKinds(one, other))
      })
      return saved.ok ? ok({ kept: one, gone: other }) : saved
    },

    /** Takes a joining back. */
    async partKinds({ kept: before, gone }: JoinedKinds): Done<Id> {
      const kinds = await entitiesOf(inside, 'kinds')
      const kept = kinds.find(({ id }) => id === before.id)
      if (!kept?.aliases.includes(gone.id)) return no({ kind: 'gone' })
      const changed = kindsIn(partKinds(kept, gone, before))
      return saveIn(inside, 'kinds', kept.id, { changed })
    }
  }
}

function kindsIn(changes: ReturnType<typeof joinKinds>): readonly Changed[] {
  return changes.map(({ id, fields }) => ({ root: 'kinds', id, fields }) as const)
}
