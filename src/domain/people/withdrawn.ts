// An entry that was a slip at the door, taken back with the arrival it came in with. Rules N12, N13.
import { headsOf } from '../heads.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Fact, Withdrawn } from '../fact.ts'
import type { FactId, Id } from '../id.ts'

/** What is known of an entry beside itself. */
export interface SaidOfEntries {
  readonly register: readonly Fact[]
  readonly care: readonly Fact[]
  readonly consents: readonly Fact[]
  readonly attendance: readonly Fact[]
}

/**
 * Entries nobody is shown any more. Whoever took one back named what was known of it; a mark or a note of a tablet that
 * had not heard of it says that the child is there after all, and it is shown again. What is written of a family that has
 * other children is about them.
 */
export function withdrawnIn(
  participants: readonly Participant[],
  said: SaidOfEntries
): ReadonlySet<Id> {
  const takings = takingsIn(participants, said)
  return new Set(takings.flatMap(({ id, written }) => (written.length === 0 ? [id] : [])))
}

export interface BackAgain {
  readonly withdrawals: readonly Withdrawn[]
  /** What the takings back did not name. */
  readonly written: readonly Fact[]
}

/** Taken back, and shown again. */
export function backAmong(
  participants: readonly Participant[],
  said: SaidOfEntries
): ReadonlyMap<Id, BackAgain> {
  const takings = takingsIn(participants, said)
  return new Map(takings.flatMap((one) => (one.written.length > 0 ? [[one.id, one] as const] : [])))
}

/** What a taking back of it would have to name. */
export function knownOf(entry: Participant, said: SaidOfEntries): readonly Fact[] {
  return aboutEntry(entry, standingOver(said))
}

function takingsIn(
  participants: readonly Participant[],
  said: SaidOfEntries
): readonly (BackAgain & { readonly id: Id })[] {
  const takenBack = new Map<Id, Withdrawn[]>()
  for (const fact of standingIn(said.register))
    if (fact.kind === 'withdrawn')
      takenBack.set(fact.subject, [...(takenBack.get(fact.subject) ?? []), fact])
  if (takenBack.size === 0) return []
  const all = standingOver(said)
  const namedByFamily = namedIn(participants, takenBack)
  return participants.flatMap(({ id, family }) => {
    const withdrawals = takenBack.get(id)
    if (!withdrawals) return []
    const named = namesOf(withdrawals)
    const ofFamily = namedByFamily.get(family)
    const written = all.filter(
      (fact) =>
        (isAboutEntry(id, fact) && !named.has(fact.id)) ||
        (isAboutFamily(family, fact) && ofFamily?.has(fact.id) === false)
    )
    return [{ id, withdrawals, written }]
  })
}

function standingOver({ register, care, consents, attendance }: SaidOfEntries): readonly Fact[] {
  return [register, care, consents, attendance].flatMap(standingIn)
}

/** Of families all of whose children were taken back: what was named for any of them. */
function namedIn(
  participants: readonly Participant[],
  takenBack: ReadonlyMap<Id, readonly Withdrawn[]>
): ReadonlyMap<Id, ReadonlySet<FactId>> {
  const named = new Map<Id, Set<FactId>>()
  const staying = new Set<Id>()
  for (const { id, family } of participants) {
    const own = takenBack.get(id)
    if (own === undefined) staying.add(family)
    else named.set(family, new Set([...(named.get(family) ?? []), ...namesOf(own)]))
  }
  for (const family of staying) named.delete(family)
  return named
}

function namesOf(withdrawals: readonly Withdrawn[]): ReadonlySet<FactId> {
  return new Set(withdrawals.flatMap(({ prev }) => prev))
}

export function hasWithdrawals(register: readonly Fact[]): boolean {
  return register.some((fact) => fact.kind === 'withdrawn')
}

/**
 * What to write beside taking back the mark, or null where more than the arrival at the door is known of the child: then
 * only the mark goes. `isHolder`: a thing stands under the badge's number.
 */
export function withdraw(
  entry: Participant,
  mark: FactId,
  said: SaidOfEntries,
  isHolder: boolean
): Draft<Withdrawn> | null {
  const isBare = [entry.sei, entry.mei, entry.callName, entry.group, entry.note].every(
    (text) => text === ''
  )
  if (!entry.walkIn || !isBare || isHolder) return null
  const { byId, voided } = headsOf(said.attendance)
  const others = [...byId.values()].filter(
    (fact) => fact.kind === 'mark' && fact.participant === entry.id && fact.id !== mark
  )
  // also one that was corrected: it would stand again
  if (others.some((fact) => !voided.has(fact.id))) return null
  const more = [
    ...standingIn(said.register),
    ...standingIn(said.care),
    ...standingIn(said.consents)
  ]
  const about = aboutEntry(entry, more)
  const isPhone = about.every((fact) => fact.kind === 'field' && fact.field === 'phone')
  if (!isPhone) return null
  return { kind: 'withdrawn', subject: entry.id, prev: about.map((fact) => fact.id) }
}

/**
 * Takes back an entry that an import made, unless more is known of it than the import wrote (`own`). A family that was
 * there before the import says nothing of the new child. Rule I55.
 */
export function withdrawImported(
  entry: Participant,
  own: ReadonlySet<FactId>,
  said: SaidOfEntries,
  isFamilyOwn: boolean
): Draft<Withdrawn> | null {
  const about = knownOf(entry, said)
  const isOthers = (fact: Fact): boolean =>
    fact.kind === 'field' && fact.subject === entry.family && !isFamilyOwn
  if (about.some((fact) => !own.has(fact.id) && !isOthers(fact))) return null
  return { kind: 'withdrawn', subject: entry.id, prev: about.map((fact) => fact.id) }
}

function standingIn(facts: readonly Fact[]): readonly Fact[] {
  return [...headsOf(facts).standing.values()].flat().map((one) => one.fact)
}

/** Says something of the child or its family; a slip that was cleared, a look, and the badge's number say nothing. */
function aboutEntry({ id, family }: Participant, standing: readonly Fact[]): readonly Fact[] {
  return standing.filter((fact) => isAboutEntry(id, fact) || isAboutFamily(family, fact))
}

function isAboutFamily(family: Id, fact: Fact): boolean {
  return fact.kind === 'field' && family !== '' && fact.subject === family
}

function isAboutEntry(id: Id, fact: Fact): boolean {
  switch (fact.kind) {
    case 'mark':
      return fact.participant === id && fact.status !== 'cleared'
    case 'field':
      return fact.subject === id && fact.field !== 'offRoster'
    case 'same':
    case 'notsame':
      return fact.subject === id || fact.other === id
    default:
      return false
  }
}
