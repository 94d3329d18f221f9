import type { InvitationRow, Tablet } from '../../kit/tablets/views.ts'

/** Who waits has told nobody its name yet: it goes by what the invitation was made out to, where that is known. */
export function guestName(
  { name, device }: Pick<Tablet, 'name' | 'device'>,
  invitations: readonly InvitationRow[]
): string {
  const nameless = device.startsWith(name)
  const used = invitations.find((row) => row.state === 'used' && row.device === name)
  return nameless && used?.label ? used.label : name
}
