import type { Consented } from '../../domain/day-facts.ts'
import type { Event } from '../../domain/entity.ts'
import type { PersonalKind } from '../../domain/fact.ts'
import type { Day, DeviceId, EventId, FactId, FamilyId, Instant } from '../../domain/id.ts'
import type { Guardian, Person } from '../people/views.ts'
import type { TabletStanding } from '../tablets/views.ts'

/** 消去の時期: what is to be erased, or will be. */
export interface Retention {
  readonly event: Event
  /** Days after the last one: care, roster, consents, incidents. */
  readonly days: readonly [number, number, number, number]
  readonly kinds: readonly {
    readonly kind: PersonalKind
    readonly due: Day
    readonly isDue: boolean
    /** When it was erased; null: not yet. */
    readonly erasedAt: Instant | null
    readonly families: number
    readonly children: number
    readonly records: number
  }[]
}

/** One erasure, and which tablets told that they carried it out. */
export interface Erasure {
  readonly id: FactId
  readonly at: Instant
  readonly event: Event | null
  readonly what: 'family' | PersonalKind
  readonly families: number
  readonly children: number
  readonly byName: string
  readonly done: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly at: Instant
  }[]
  /** Not yet; `lastAt`: when it was last heard of. Cut-off tablets are listed as such. */
  readonly open: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly lastAt: Instant | null
    readonly standing: TabletStanding
  }[]
  /** Who took these records out of the kit before, and how: the kit cannot call them back. */
  readonly exports: readonly {
    readonly at: Instant
    readonly what: string
    readonly byName: string
    readonly device: string
  }[]
  /** Until when backups of the relay may still hold them; null: not told in the settings. */
  readonly backupsUntil: Day | null
}

/** 開示: all that is held on one family. */
export interface Disclosure {
  readonly event: Event
  readonly family: FamilyId
  readonly guardian: Guardian
  readonly children: readonly Person[]
  readonly consents: readonly {
    readonly field: string
    readonly value: string
    readonly at: Instant
    readonly byName: string
    readonly standing: boolean
  }[]
  /** The same as it was given, with edition, signer, way and day; also what was changed or withdrawn later. */
  readonly consented: readonly (Pick<
    Consented,
    'item' | 'answer' | 'version' | 'signer' | 'way' | 'signedOn'
  > & {
    readonly subject: string
    readonly at: Instant
    readonly byName: string
    readonly device: string
    readonly standing: boolean
  })[]
  /** Every value that was ever recorded of family and children, with when and by whom. */
  readonly fields: readonly {
    readonly subject: string
    readonly field: string
    readonly value: string
    readonly at: Instant
    readonly byName: string
    readonly device: string
    readonly standing: boolean
  }[]
  readonly looks: readonly {
    readonly at: Instant
    readonly byName: string
    readonly device: string
  }[]
  readonly tablets: readonly { readonly device: DeviceId; readonly name: string }[]
  readonly exports: Erasure['exports']
}

/** What the papers for guardians and volunteers are filled with. */
export interface Settings {
  readonly name: string
  readonly contact: string
  readonly phone: string
  readonly email: string
  readonly purpose: string
  readonly backupDays: number
  readonly consentVersion: string
  /** Address of the relay. */
  readonly relay: string
}

/** A rehearsal that is hidden; from then on what is left of it is erased, as soon as there is a network. */
export interface EndedRehearsal {
  readonly event: EventId
  readonly title: string
  readonly from: Instant
}
