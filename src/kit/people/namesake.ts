// What tells a child from another who is called the same in a list. Rule N10.
import type { Participant } from '../../domain/entity.ts'
import { textOf } from '../../domain/fields.ts'
import type { People } from '../readings.ts'
import type { Namesake } from './views.ts'

/** `called` as the list shows it; null where nobody else is called so. Entries decided to be one child are no namesakes. */
export function namesakeOf(
  child: Participant,
  { participants, merged, fields }: Pick<People, 'participants' | 'merged' | 'fields'>,
  called: (child: Participant) => string
): Namesake | null {
  const name = called(child)
  const alike = participants.filter(
    (one) => called(one) === name && merged.idOf(one.id) !== merged.idOf(child.id)
  )
  if (alike.length === 0) return null
  const { id, family, grade, badge } = child
  if (!alike.some((one) => one.grade === grade)) return { grade, badge: 0, guardian: '' }
  const guardian = textOf(fields, id, 'guardian') || textOf(fields, family, 'guardian')
  return { grade, badge, guardian }
}
