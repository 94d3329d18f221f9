// A child as it is read in one session: who it is, where it stands, what its guardian answered. Rules A1, Q8, Q9.
import type { PresenceState } from '../attendance/attendance.ts'
import type { Participant } from '../entity.ts'
import type { FamilyId, Id, Instant } from '../id.ts'

export interface Card {
  readonly participant: Participant
  readonly state: PresenceState
  readonly at: Instant | null
  /** Also after it has left. */
  readonly cameAt: Instant | null
  readonly byName: string
  readonly device: string
  /** Who took the child home. */
  readonly picker: string | null
  /** Who brought the child, also after it has left. */
  readonly broughtBy: string | null
  /** 配慮: anything in care. Words only for those who may see them. */
  readonly care: { readonly allergy: string; readonly medicine: string; readonly other: string }
  readonly photo: 'yes' | 'inside' | 'no' | 'unknown'
  readonly insured: boolean | null
  /** Over all entries of the child: several names or telephones stand in one text. */
  readonly guardian: Guardian
  /** Each with her own telephones; several only where entries that were joined say other things. */
  readonly guardians: readonly GuardianOf[]
  /** Joined entries: people only some of them name for taking the child. */
  readonly namedInPart: readonly string[]
  /** How often the child was entered, and the families of its entries. */
  readonly entries: number
  readonly families: readonly Id[]
  /** The same for brothers and sisters, also across entries that were joined. */
  readonly household: Id
  /** Contradictory marks stand side by side; see questions. */
  readonly hasConflict: boolean
}

export interface Guardian {
  readonly name: string
  readonly yomi: string
  readonly relation: string
  readonly phone: string
  readonly phone2: string
  readonly pickers: string
  readonly goesHomeAlone: boolean
}

/** As one entry of the child has it: where an answer about it is written. */
export interface GuardianOf extends Guardian {
  readonly entry: Id
  readonly family: FamilyId
}
