// Who this tablet is, what it is set to, and who is using it.
import { choiceOf, type WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf } from '../readings.ts'
import type { Me } from './views.ts'

export async function readMe(inside: WorkspaceContext): Promise<Me | null> {
  const { identity } = inside.replica
  const [choice, names, workspaces, cutImports] = await Promise.all([
    choiceOf(inside),
    namesOf(inside),
    entitiesOf(inside, 'workspaces'),
    inside.rows.meta('cutImports')
  ])
  return {
    workspace: workspaces[0]?.name ?? identity.workspace,
    device: identity.device,
    name: names.given(identity.device) || identity.name,
    role: identity.role,
    practice: identity.practice,
    ...choice,
    cutImports: cutImports ?? [],
    byName: names.person(choice.by)
  }
}
