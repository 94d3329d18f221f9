// Children who go with somebody nobody has registered: who said yes, or who let them go all the same, and why. Rules M19–M21.
import { no, ok } from '../../lib/result.ts'
import { matterOf } from '../fact-kinds.ts'
import { headIds, headsOf } from '../heads.ts'
import { clean } from '../clean.ts'
import { release, type Leaving, type ReleaseFault } from './release.ts'
import { isSamePicker } from './same-picker.ts'
import type { Vouched } from '../day-facts.ts'
import type { Draft, Fact, Mark, Voided } from '../fact.ts'
import type { FactId, SessionId } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export interface VouchWish {
  readonly session: SessionId
  readonly picker: string
  /** What they are to the child, as it was said. */
  readonly relation: string
  /** The guardian who said yes, or the one in charge who decided. */
  readonly agreed: string
  /** Where the guardian was reached. */
  readonly phone: string
  readonly how: Vouched['how']
  readonly reason: string
}

export interface VouchedLeaving extends Leaving {
  /** It stands in what outlives the roster. */
  readonly name: string
  /** What was vouched for the child in this session before. */
  readonly heads: readonly FactId[]
}

export type VouchFault =
  | ReleaseFault
  | { readonly kind: 'picker-missing' }
  /** Neither a guardian's yes nor a reason of the one in charge. */
  | { readonly kind: 'nobody-agreed' }

/** All or none, like every release; with each departure who vouched for it. */
export function releaseVouched(
  asked: VouchWish,
  leaving: readonly VouchedLeaving[]
): Result<readonly Draft<Mark | Vouched>[], VouchFault> {
  const { session, picker, relation, agreed, phone, how, reason } = clean(asked)
  if (picker === '') return no({ kind: 'picker-missing' })
  if (agreed === '' || (how === 'decided' && reason === '')) return no({ kind: 'nobody-agreed' })
  const left = release({ session, picker }, leaving)
  if (!left.ok) return left
  const vouched = leaving.map(({ participant, name, heads }): Draft<Vouched> => ({
    kind: 'vouched',
    subject: participant,
    session,
    child: name,
    picker,
    relation,
    agreed,
    phone,
    how,
    reason,
    prev: heads
  }))
  return ok([...left.value, ...vouched])
}

/** What the next one of this child and session names. */
export function vouchedHeads(facts: readonly Fact[], session: SessionId): readonly FactId[] {
  const { standing } = headsOf(facts)
  return [...standing.values()].flatMap((heads) => {
    const [first] = heads
    const { fact } = first ?? {}
    return fact?.kind === 'vouched' && fact.session === session ? headIds(heads) : []
  })
}

/** Those that count, earliest first, each child and session with the last that was said. */
export function standingVouched(facts: readonly Fact[]): readonly Vouched[] {
  const { standing } = headsOf(facts)
  return [...standing.values()]
    .flat()
    .flatMap(({ fact }) => (fact.kind === 'vouched' ? [fact] : []))
    .toSorted((one, other) => one.at - other.at)
}

/**
 * Of a child's vouched releases in a session: taken back are those whose departure stands no more. `again`: the departure was taken
 * back and counts again, so what was vouched for it does, too.
 */
export function settleVouched(
  facts: readonly Fact[],
  session: SessionId,
  departures: readonly Pick<Mark, 'picker'>[],
  again: boolean
): readonly Draft<Voided>[] {
  const { voided, byId } = headsOf(facts)
  const own = facts.filter((fact): fact is Vouched => fact.kind === 'vouched')
  return own
    .filter((fact) => fact.session === session)
    .flatMap((fact): readonly Draft<Voided>[] => {
      const isDue = departures.some(({ picker }) => isSamePicker(picker, fact.picker))
      const isTaken = voided.has(fact.id)
      if (!isDue && !isTaken) return [{ kind: 'voided', subject: fact.subject, prev: [fact.id] }]
      if (!isDue || !isTaken || !again) return []
      return [...byId.values()]
        .filter((one) => one.kind === 'voided' && one.prev.includes(fact.id) && !voided.has(one.id))
        .map((one) => ({ kind: 'voided', subject: fact.subject, prev: [one.id] }))
    })
}

/** The same release is told once, wherever it stands: one place may hold what was carried over from the other. */
export function vouchedKey(fact: Vouched): string {
  return [matterOf(fact), fact.picker, fact.agreed, fact.phone, fact.how, fact.reason].join('\n')
}
