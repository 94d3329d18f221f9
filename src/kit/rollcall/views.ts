import type { Group, Participant } from '../../domain/entity.ts'
import type { Day, DeviceId, EventId, Instant, RollCallId, SessionId } from '../../domain/id.ts'
import type { RollCallWhy } from '../../domain/rollcall/roll-call.ts'
import type { RollCounts } from '../../domain/rollcall/roll.ts'
import type { Card } from '../people/views.ts'

/** Who did it, when, at which tablet. */
export interface ToldBy {
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly mine: boolean
}

export interface RollCallHead {
  readonly id: RollCallId
  readonly event: EventId
  readonly day: Day
  readonly session: SessionId
  /** Empty where the session is not known. */
  readonly title: string
  readonly why: RollCallWhy
  readonly began: ToldBy
  readonly ended: ToldBy | null
}

/** A roll call in a list: what is open, and who has not been seen. */
export interface RollCallLine {
  readonly head: RollCallHead
  readonly counts: RollCounts
  readonly missing: readonly Participant[]
  /** Gone, and yet seen: for the evening. */
  readonly contradicted: readonly Participant[]
}

export interface SeenTold extends ToldBy {
  readonly isCounted: boolean
  readonly place: string
  /** How many tablets saw it. */
  readonly tablets: number
}

export interface LastTold {
  readonly at: Instant
  readonly byName: string
  readonly device: string
  /** Where a mark was said: title of the session. */
  readonly session: string
  readonly place: string
}

export interface RollPerson {
  readonly card: Card
  readonly seen: SeenTold | null
  readonly last: LastTold | null
  /** Gone or absent by its marks, and yet seen. */
  readonly isContradicted: boolean
  readonly isAdult: boolean
}

export interface RollCallGroup {
  /** Null: of no group. */
  readonly group: Group | null
  readonly areAdults: boolean
  readonly people: readonly RollPerson[]
  readonly missing: number
  readonly isCounted: boolean
}

export interface TabletTold {
  readonly device: string
  readonly id: DeviceId
  readonly byName: string
  readonly place: string
  readonly people: number
  readonly until: Instant
  readonly mine: boolean
}

/** A badge that was seen and nobody knows for sure whose it was. */
export interface UnclearBadge {
  readonly number: number
  readonly at: Instant
  readonly device: string
}

export interface RollCallView {
  readonly head: RollCallHead
  readonly counts: RollCounts
  readonly groups: readonly RollCallGroup[]
  /** Whom nobody looks for, and why not: by their state. */
  readonly others: readonly RollPerson[]
  readonly tablets: readonly TabletTold[]
  /** Seen by several tablets, and counted once. */
  readonly twice: number
  readonly unclear: readonly UnclearBadge[]
  /** Tablets of the event of which nothing was heard since it began. */
  readonly unheard: readonly string[]
  /** Others of the same kind that are open: a person may say that they are this one. */
  readonly apart: readonly RollCallHead[]
}

export interface BadgeSeen {
  readonly number: number
  readonly callName: string
  readonly group: Group | null
  readonly seen: SeenTold | null
}

/** Without names: what a volunteer's tablet knows. */
export interface BadgeRoll {
  readonly head: RollCallHead
  readonly badges: readonly BadgeSeen[]
  readonly seen: number
  readonly tablets: readonly TabletTold[]
}
