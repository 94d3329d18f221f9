// A family, or children of one, put in by hand in the office. Rules N40, N41.
import { badgeWrites, nextNumber, numberInTurn, type NumberingTurn } from '../attendance/badge.ts'
import { firstFault, invalid, textFault, TITLE_LIMIT } from '../invalid.ts'
import { no, ok } from '../../lib/result.ts'
import { foldText, squash } from '../fold.ts'
import { checkParticipant } from './person.ts'
import { twinKey, yomiOf, nameOf } from './people.ts'
import { participationOnDays } from './participation.ts'
import type { Badge, Created, Event, Participant } from '../entity.ts'
import type { Draft, Field, FieldSet, Value, Writes } from '../fact.ts'
import type { FamilyId, Grade, GroupId, Id, NewId, VenueId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import type { Result } from '../../lib/result.ts'

/** More brothers and sisters than this at once is a slip of the hand. */
const CHILDREN_LIMIT = 12

export interface AddedChild {
  readonly sei: string
  readonly mei: string
  readonly seiYomi: string
  readonly meiYomi: string
  readonly grade: Grade
  readonly venue: VenueId
  /** 1-based; empty for all. */
  readonly days: readonly number[]
  readonly group: GroupId
  readonly note: string
  readonly allergy: string
  readonly medicine: string
  readonly care: string
  readonly photo: 'yes' | 'inside' | 'no' | 'unknown'
}

/** What is said of the family as a whole. */
export interface AddedGuardian {
  readonly guardian: string
  readonly guardianYomi: string
  readonly relation: string
  readonly phone: string
  readonly phone2: string
  readonly pickers: string
}

export const NO_GUARDIAN: AddedGuardian = {
  guardian: '',
  guardianYomi: '',
  relation: '',
  phone: '',
  phone2: '',
  pickers: ''
}

export interface AddedFamily {
  /** One that is there; none: a new one. */
  readonly family?: FamilyId
  readonly guardian?: AddedGuardian
  readonly children: readonly AddedChild[]
}

interface Known {
  readonly event: Event
  readonly participants: readonly Participant[]
  readonly badges: readonly Badge[]
  readonly turn: NumberingTurn
}

export interface Added extends Writes {
  readonly family: FamilyId
  readonly children: readonly Id[]
}

export function addFamily(
  { family: there, guardian = NO_GUARDIAN, children }: AddedFamily,
  { event, participants, badges, turn }: Known,
  newId: NewId
): Result<Added, Invalid> {
  const counted = firstFault(
    children.length === 0 ? invalid('children', 'empty') : null,
    children.length > CHILDREN_LIMIT ? invalid('children', 'too-many') : null,
    ...Object.values(guardian).map((text: string) => textFault('guardian', text))
  )
  if (counted !== null) return no(counted)
  const family = there ?? newId()
  const next = numberInTurn(nextNumber(participants, badges), turn)
  const made: Participant[] = []
  for (const [at, child] of children.entries()) {
    const entry = entryOf(child, { event, family, badge: next + at * turn.of, id: newId() })
    const checked = checkParticipant({}, entry, event)
    if (!checked.ok) return checked
    made.push(entry)
  }
  const ofFamily: readonly Created[] =
    there === undefined
      ? [{ root: 'families', entity: { id: family, event: event.id, code: '' } }]
      : []
  return ok({
    family,
    children: made.map(({ id }) => id),
    created: [
      ...ofFamily,
      ...made.flatMap((entity): readonly Created[] => [
        { root: 'participants', entity },
        ...badgeWrites(entity, badges, newId).created
      ])
    ],
    changed: [],
    facts: [
      ...saidOfFamily(family, guardian),
      ...made.flatMap(({ id }, at) => saidOfAdded(id, children[at]))
    ]
  })
}

function entryOf(
  child: AddedChild,
  beside: { readonly event: Event; readonly family: Id; readonly badge: number; readonly id: Id }
): Participant {
  const { event, family, badge, id } = beside
  const text = (written: string) => written.trim().slice(0, TITLE_LIMIT + 1)
  return {
    id,
    event: event.id,
    family,
    sei: text(child.sei),
    mei: text(child.mei),
    seiYomi: text(child.seiYomi),
    meiYomi: text(child.meiYomi),
    callName: '',
    grade: child.grade,
    venue: child.venue,
    group: child.group,
    badge,
    walkIn: false,
    note: child.note.trim(),
    ...participationOnDays(child.days, event)
  }
}

function saidOfFamily(family: Id, guardian: AddedGuardian): readonly Draft<FieldSet>[] {
  const { guardian: name, guardianYomi, relation, phone, phone2, pickers } = guardian
  const told: readonly (readonly [Field, string])[] = [
    ['guardian', name],
    ['guardianYomi', guardianYomi],
    ['relation', relation],
    ['phone', phone],
    ['phone2', phone2],
    ['pickers', pickers]
  ]
  return told.flatMap(([field, text]) => saidDraft(family, field, text.trim()))
}

function saidOfAdded(id: Id, child: AddedChild | undefined): readonly Draft<FieldSet>[] {
  if (child === undefined) return []
  return [
    ...saidDraft(id, 'allergy', child.allergy.trim()),
    ...saidDraft(id, 'medicine', child.medicine.trim()),
    ...saidDraft(id, 'care', child.care.trim()),
    ...saidDraft(id, 'photo', child.photo === 'unknown' ? '' : child.photo)
  ]
}

function saidDraft(subject: Id, field: Field, value: Value): readonly Draft<FieldSet>[] {
  return value === '' ? [] : [{ kind: 'field', subject, field, value, prev: [] }]
}

/** N41: who is in the roster already under the same reading and grade; while nothing of a given name is typed, nobody. */
export function twinsTyped(
  typed: Pick<AddedChild, 'sei' | 'mei' | 'seiYomi' | 'meiYomi' | 'grade'>,
  participants: readonly Participant[]
): readonly Participant[] {
  const key = twinKey(typed)
  const isWhole = squash(typed.meiYomi) !== '' || foldText(typed.mei) !== ''
  if (key === '' || !isWhole) return []
  const [reading, name] = [squash(yomiOf(typed)), squash(nameOf(typed))]
  return participants.filter(
    (one) =>
      one.grade === typed.grade &&
      (reading === '' ? squash(nameOf(one)) === name : squash(yomiOf(one)) === reading)
  )
}
