// Reading and writing the documents of templates and kinds, which workspaces of earlier versions may not have yet.
import type { TemplateBlock } from '../../domain/entity.ts'
import type { Id, TemplateId } from '../../domain/id.ts'
import { no } from '../../lib/result.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import type { Done } from '../fault.ts'
import { entitiesOf } from '../readings.ts'
import { saveAs } from '../save-entity.ts'

export async function blocksIn(
  inside: WorkspaceContext,
  template: TemplateId
): Promise<readonly TemplateBlock[]> {
  const all = await entitiesOf(inside, 'templateBlocks')
  return all.filter((one) => one.template === template)
}

/** A workspace of an earlier version has no such document until an organizer's updated tablet met the relay. */
export async function saveIn(
  inside: WorkspaceContext,
  doc: 'templates' | 'kinds',
  id: Id,
  writing: Omit<Writing, 'event'>
): Done<Id> {
  if (!(await inside.db.streams.get(doc))) return no({ kind: 'not-begun' })
  return saveAs(inside, { event: '', ...writing }, id)
}
