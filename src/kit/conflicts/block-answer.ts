// What an answer writes into a block of the plan.
import type { FieldQuestion } from '../../domain/conflicts/questions.ts'
import type { Value } from '../../domain/fact.ts'
import { blockChange, isBlockField } from '../../domain/plan/block-fields.ts'
import { needsToKeep, readNeeds } from '../../domain/plan/needs.ts'
import type { WorkspaceContext, Writing } from '../context.ts'
import { entitiesOf } from '../readings.ts'

/** B17: the answer is written into the block. */
export async function blockWrites(
  inside: WorkspaceContext,
  { subject: id, field }: FieldQuestion,
  value: Value
): Promise<Pick<Writing, 'changed'>> {
  const fields = isBlockField(field) ? blockChange(field, value) : null
  if (!fields) return {}
  if (fields.materials === undefined) return { changed: [{ root: 'blocks', id, fields }] }
  const needs = needsToKeep(readNeeds(fields.materials, await entitiesOf(inside, 'kinds')))
  return { changed: [{ root: 'blocks', id, fields: { ...fields, needs } }] }
}
