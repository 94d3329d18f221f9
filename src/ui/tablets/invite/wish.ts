import type { Id, LenderId } from '../../../domain/id.ts'
import type { Role } from '../../../kit/views.ts'

/** What every invitation of one round shares; only the label runs on. */
export interface InviteRoundWish {
  readonly role: Role
  readonly events: readonly Id[]
  readonly lender: LenderId
  readonly label: string
  readonly hours: number
  /** A link to somebody elsewhere, approved by two words; else a QR on this screen. */
  readonly sent: boolean
}

/** Whether enough is chosen: an organizer gets every event, the others at least one. */
export function isWhole(wish: InviteRoundWish): boolean {
  return wish.label.trim() !== '' && (wish.role === 'organizer' || wish.events.length > 0)
}

/** As the kit wants it: what a role does not have is not asked for. */
export function tidy(wish: InviteRoundWish): InviteRoundWish {
  return {
    ...wish,
    label: wish.label.trim(),
    events: wish.role === 'organizer' ? [] : wish.events,
    lender: wish.role === 'volunteer' ? wish.lender : ''
  }
}
