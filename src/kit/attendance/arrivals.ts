// A family comes in: everybody in one act, and who brought them. Rules A41, A43.
import { nowhere } from '../../domain/attendance/attendance.ts'
import {
  arriveTogether,
  tellBringer,
  type ArriveWish,
  type Coming
} from '../../domain/attendance/arrive.ts'
import type { MarkFault } from '../../domain/attendance/mark.ts'
import type { Draft, Mark } from '../../domain/fact.ts'
import type { FactId, Id, SessionId } from '../../domain/id.ts'
import { no, type Result } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { registerOf } from '../readings.ts'
import { attendanceIn, placeOf } from './presence.ts'

interface ArriveInput {
  readonly session: SessionId
  readonly participants: readonly Id[]
  readonly picker?: string | null
}

type Rule = (
  wish: ArriveWish,
  coming: readonly Coming[]
) => Result<readonly Draft<Mark>[], MarkFault>

export function createArrivalCommands(inside: WorkspaceContext) {
  return {
    /** Whoever of them is still まだ has arrived, all in one act. */
    arrive: (input: ArriveInput) => markTogether(inside, input, arriveTogether),

    /** Who brought them, of arrivals that stand. */
    tellBringer: (input: ArriveInput) => markTogether(inside, input, tellBringer)
  }
}

async function markTogether(
  inside: WorkspaceContext,
  { session, participants, picker = null }: ArriveInput,
  rule: Rule
): Done<readonly FactId[]> {
  const place = await placeOf(inside, session)
  if (!place) return no({ kind: 'gone' })
  const coming = registerOf(inside, place.event.id)
  const [people, { presence }] = await Promise.all([coming, attendanceIn(inside, place, coming)])
  const known = new Set(people.participants.map(({ id }) => id))
  const kept = [...new Set(participants.map(people.merged.idOf))]
  if (kept.length === 0 || kept.some((id) => !known.has(id))) return no({ kind: 'gone' })
  const made = rule(
    { session, picker },
    kept.map((id) => ({ participant: id, presence: presence.get(id) ?? nowhere(id) }))
  )
  return made.ok ? save(inside, { event: place.event.id, drafts: made.value }) : made
}
