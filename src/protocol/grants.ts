// Who may be given, read and write which scope. Relay and devices ask the same functions, so both keep the same door.

/** The number of a role is its place here. */
export const ROLES = ['organizer', 'facilitator', 'volunteer'] as const
export type Role = (typeof ROLES)[number]

/** `since` and the values of `scopes`: the number of the control entry that gave it; Infinity while it waits to be let in. */
export interface Grantee {
  readonly role: Role
  readonly since: number
  readonly scopes: ReadonlyMap<string, number>
}

const SCOPE = /^[a-z]{1,16}(?::[\w-]{8})?$/u
const WHOLE: ReadonlySet<string> = new Set(['common', 'equipment'])
const PARTS_BY_ROLE: Record<Role, readonly string[]> = {
  organizer: [],
  facilitator: ['badges', 'people'],
  volunteer: ['badges', 'lender']
}

/** `common`, `equipment`, or a kind and the id of what it is about: `people:AbC-12_x`. */
export function isScope(text: string): boolean {
  return SCOPE.test(text) && !(kindOf(text) === text && !WHOLE.has(text))
}

/** `scopes` is all the device would then have. An organizer has everything and lists nothing. */
export function mayBeGranted(role: Role, scopes: readonly string[]): boolean {
  if (new Set(scopes).size !== scopes.length) return false
  if (role === 'organizer') return scopes.length === 0
  const lenders = scopes.filter((scope) => kindOf(scope) === 'lender')
  return lenders.length <= 1 && scopes.every((scope) => suits(role, scope))
}

/** Reading is having been given. `at`: the control entry up to which the asker knew the log. */
export function mayRead(grantee: Grantee, scope: string, at: number = Infinity): boolean {
  if (grantee.since > at || grantee.since === Infinity) return false
  if (grantee.role === 'organizer') return true
  const from = grantee.scopes.get(scope)
  return from !== undefined && from <= at
}

export function mayWrite(grantee: Grantee, scope: string, at: number = Infinity): boolean {
  if (!mayRead(grantee, scope, at)) return false
  return grantee.role !== 'volunteer' || scope === 'equipment' || kindOf(scope) === 'lender'
}

function suits(role: Role, scope: string): boolean {
  return isScope(scope) && (WHOLE.has(scope) || PARTS_BY_ROLE[role].includes(kindOf(scope)))
}

function kindOf(scope: string): string {
  return scope.split(':', 1)[0] ?? scope
}
