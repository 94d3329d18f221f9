// Groups, venues and sessions by name, where a fact tells their id.
import type { FieldSet } from '../../domain/fact.ts'
import type { Id } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf } from '../readings.ts'

export async function placesOf(inside: WorkspaceContext): Promise<ReadonlyMap<Id, string>> {
  const [groups, venues, sessions] = await Promise.all([
    everOf(inside, 'groups'),
    everOf(inside, 'venues'),
    everOf(inside, 'sessions')
  ])
  return new Map<Id, string>([
    ...groups.map(({ id, letter }) => [id, letter] as const),
    ...venues.map(({ id, name }) => [id, name] as const),
    ...sessions.map(({ id, title }) => [id, title] as const)
  ])
}

/** What a field says, as a screen can show it without looking anything up. */
export function valueInWords(
  { field, value }: FieldSet,
  placeById: ReadonlyMap<Id, string>
): string {
  const text = String(value ?? '')
  if (field === 'sessions')
    return text
      .split(',')
      .flatMap((id) => placeById.get(id) ?? [])
      .join('、')
  return field === 'group' || field === 'venue' ? (placeById.get(text) ?? '') : text
}
