import type { PresenceCounts } from '../../domain/attendance/attendance.ts'
import type { Event, Group, Session, Venue } from '../../domain/entity.ts'
import type { FamilyId, Grade } from '../../domain/id.ts'
import type { Question } from '../conflicts/views.ts'
import type { Card } from '../people/views.ts'
import type { Tablet } from '../tablets/views.ts'

export type { EventView } from '../../domain/event/event-view.ts'

export interface Summary {
  readonly event: Event
  readonly sessions: readonly {
    readonly session: Session
    readonly venue: Venue
    readonly counts: PresenceCounts
    readonly cards: readonly Card[]
    readonly byGrade: readonly { readonly grade: Grade; readonly counts: PresenceCounts }[]
    readonly byGroup: readonly { readonly group: Group | null; readonly counts: PresenceCounts }[]
    readonly byFamily: readonly {
      readonly family: FamilyId
      readonly name: string
      readonly yomi: string
      readonly counts: PresenceCounts
    }[]
  }[]
  readonly equipment: {
    readonly home: number
    readonly out: number
    /** Neither home nor counted as broken; whoever had it last. */
    readonly lost: number
    readonly broken: number
    readonly total: number
  }
  readonly questions: readonly Question[]
  readonly tablets: readonly Tablet[]
}
