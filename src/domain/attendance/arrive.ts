// A family at the door: all of them who are still まだ in one act, who brought them, and one undo for it all. Rules A41–A44.
import { no, ok } from '../../lib/result.ts'
import { factsById } from '../facts.ts'
import type { Presence } from './attendance.ts'
import { mark, type MarkFault } from './mark.ts'
import type { Card } from '../people/card.ts'
import type { Draft, Fact, Mark, Voided } from '../fact.ts'
import type { FactId, ParticipantId, SessionId } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export interface ArriveWish {
  readonly session: SessionId
  /** Who brought them; null: nobody said. */
  readonly picker: string | null
}

export interface Coming {
  readonly participant: ParticipantId
  /** Of the child, under whichever of its entries it is kept. */
  readonly presence: Presence
}

/** Whoever of the families of these is still まだ, besides them. */
export function restOfFamily(these: readonly Card[], all: readonly Card[]): readonly Card[] {
  const households = new Set(these.map(({ household }) => household))
  const told = new Set(these.map(({ participant }) => participant.id))
  return all.filter(
    ({ household, state, participant }) =>
      state === 'yet' && households.has(household) && !told.has(participant.id)
  )
}

/** A second tap, or another table that was quicker, changes nothing for those who are told already. */
export function arriveTogether(
  { session, picker }: ArriveWish,
  coming: readonly Coming[]
): Result<readonly Draft<Mark>[], MarkFault> {
  const drafts: Draft<Mark>[] = []
  for (const { participant, presence } of coming) {
    const wish = { session, participant, picker, saidAt: null, correcting: false } as const
    const arrived = mark({ ...wish, status: 'arrived' }, presence, false)
    if (arrived.ok) drafts.push(arrived.value)
  }
  const [first] = coming
  if (drafts.length > 0) return ok(drafts)
  if (first === undefined) return no({ kind: 'gone' })
  return no({ kind: 'already', status: first.presence.state, at: first.presence.at })
}

/** Said after they came: the arrivals keep their times. Of who is not here by a mark of this session nothing is said. */
export function tellBringer(
  { session, picker }: ArriveWish,
  coming: readonly Coming[]
): Result<readonly Draft<Mark>[], MarkFault> {
  const drafts: Draft<Mark>[] = []
  for (const { participant, presence } of coming) {
    if (presence.state !== 'arrived' || presence.carriedFrom !== null) continue
    const wish = { session, participant, picker, saidAt: presence.at, correcting: true } as const
    const arrived = mark({ ...wish, status: 'arrived' }, presence, false)
    if (arrived.ok) drafts.push(arrived.value)
  }
  return drafts.length > 0 ? ok(drafts) : no({ kind: 'gone' })
}

/** Takes back all that one act wrote, each mark by itself, so that one alone can count again. What was taken back already is left out. */
export function undoMarks(
  marks: readonly FactId[],
  facts: readonly Fact[],
  voided: ReadonlySet<FactId>
): Result<readonly Draft<Voided>[], MarkFault> {
  const asked = new Set(marks)
  const standing = [...factsById(facts).values()].filter(
    ({ id }) => asked.has(id) && !voided.has(id)
  )
  const drafts = standing.flatMap((fact) =>
    fact.kind === 'mark'
      ? [{ kind: 'voided', subject: fact.session, prev: [fact.id] } as const]
      : []
  )
  return drafts.length > 0 ? ok(drafts) : no({ kind: 'gone' })
}
