// Taking away what somebody made, and bringing it back: one act for everything but children. Rules E21–E23, E34–E36.
import type { Changed, EntityByRoot } from '../../domain/entity.ts'
import { hangingCount, hangingOn, ownerOf, parentsOf, removalFault } from '../../domain/hanging.ts'
import type { Id, Instant } from '../../domain/id.ts'
import { broughtBack } from '../../domain/plan/template.ts'
import { isRemoved, removalOf, type RemovableRoot } from '../../domain/removal.ts'
import { no, ok } from '../../lib/result.ts'
import { choiceOf, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { saveAll } from '../save-entity.ts'
import { findRemovable, surroundingsOf } from './around.ts'

interface RemoveInput {
  readonly root: RemovableRoot
  readonly id: Id
  /** When, where somebody has to know it. */
  readonly at?: Instant
}

export function createRemovalCommands(inside: WorkspaceContext) {
  return {
    /** Refused while something would belong to nothing; else it goes, and what was recorded of it stands. */
    async remove({ root, id, at = inside.environment.now() }: RemoveInput): Done {
      const found = await findRemovable(inside, root, id)
      if (!found) return no({ kind: 'gone' })
      const { entity, event } = found
      if (isRemoved(root, entity)) return ok(null)
      const [around, { by }] = await Promise.all([surroundingsOf(inside, event), choiceOf(inside)])
      const hanging = hangingOn(root, id, around)
      const fault = removalFault(root, hanging, root === 'staff' && by === id)
      if (fault) return no(fault)
      const remover = { at, by, device: inside.replica.identity.device }
      const removed = removalOf(root, entity, remover, hangingCount(hanging))
      return saveAll(inside, { event, changed: [changeOf(root, id, removed)] })
    },

    /** With what it belongs to, where that was removed, too. */
    async bringBack({ root, id }: RemoveInput): Done {
      const found = await findRemovable(inside, root, id)
      if (!found) return no({ kind: 'gone' })
      const { entity, event } = found
      if (root === 'templates' && 'note' in entity && 'title' in entity)
        return saveAll(inside, { event, changed: [{ root, id, fields: broughtBack(entity) }] })
      const custody = root === 'assets' ? await inside.rows.allFacts('custody') : new Map()
      const parents = parentsOf(root, placeIn(entity), ownerOf(id, custody))
      const gone = await Promise.all(parents.map(async (one) => removedParent(one)))
      const back = [...gone.flat(), ...(entity.removed?.length ? [{ root, id }] : [])]
      if (back.length === 0) return ok(null)
      return saveAll(inside, { event, changed: back.map((one) => changeOf(one.root, one.id, [])) })
    }
  }

  async function removedParent({ root, id }: RemoveInput): Promise<readonly RemoveInput[]> {
    const found = await findRemovable(inside, root, id)
    return found && isRemoved(root, found.entity) ? [{ root, id }] : []
  }
}

function placeIn(entity: EntityByRoot[RemovableRoot]): { event?: Id; venue?: Id } {
  return {
    event: 'event' in entity ? entity.event : '',
    venue: 'venue' in entity ? entity.venue : ''
  }
}

function changeOf(
  root: RemovableRoot,
  id: Id,
  removed: EntityByRoot[RemovableRoot]['removed'] & object
): Changed {
  return { root, id, fields: { removed } }
}
