// Joining two entries by hand, and parting one from its others, without a question. Rules Q23, Q24.
import { mergeTwins, pairKey, pairsOf } from './twins.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Participant } from '../entity.ts'
import type { Draft, Fact, Paired } from '../fact.ts'
import type { Id } from '../id.ts'

export type PairFault = { readonly kind: 'gone' } | { readonly kind: 'already' }

type Pairs = ReturnType<typeof pairsOf>

/** What was said of the pair before is named, so that this is an answer to it and not another voice. */
export function pairUp(
  entries: readonly Participant[],
  register: Iterable<Fact>,
  one: Id,
  other: Id
): Result<readonly Draft<Paired>[], PairFault> {
  if (one === other || !hasBoth(entries, one, other)) return no({ kind: 'gone' })
  const pairs = pairsOf(register)
  const { idOf } = mergeTwins(entries, pairs)
  if (idOf(one) === idOf(other)) return no({ kind: 'already' })
  return ok([said('same', one, other, pairs)])
}

function hasBoth(entries: readonly Participant[], one: Id, other: Id): boolean {
  return [one, other].every((id) => entries.some((entry) => entry.id === id))
}

function said(kind: 'same' | 'notsame', one: Id, other: Id, pairs: Pairs): Draft<Paired> {
  const [subject, second] = one < other ? [one, other] : [other, one]
  const prev = pairs.get(pairKey(one, other))?.heads ?? []
  return { kind, subject, other: second, prev }
}

/** Every pair that holds it is said not to be the same; where it held others together, they are joined themselves. */
export function partFrom(
  entries: readonly Participant[],
  register: Iterable<Fact>,
  entry: Id
): Result<readonly Draft<Paired>[], PairFault> {
  const pairs = pairsOf(register)
  const { idOf } = mergeTwins(entries, pairs)
  const others = entries
    .map(({ id }) => id)
    .filter((id) => id !== entry && idOf(id) === idOf(entry))
    .toSorted()
  if (others.length === 0) return no({ kind: 'gone' })
  const parted = others.map((other) => said('notsame', entry, other, pairs))
  const left = new Map(pairs)
  for (const other of others) left.set(pairKey(entry, other), { answer: 'notsame', heads: [] })
  return ok([...parted, ...joinedAgain(entries, others, left, pairs)])
}

function joinedAgain(
  entries: readonly Participant[],
  others: readonly Id[],
  left: Pairs,
  pairs: Pairs
): readonly Draft<Paired>[] {
  const now = new Map(left)
  return others.slice(1).flatMap((other) => {
    const [first = other] = others
    const { idOf } = mergeTwins(entries, now)
    if (idOf(first) === idOf(other)) return []
    now.set(pairKey(first, other), { answer: 'same', heads: [] })
    return [said('same', first, other, pairs)]
  })
}
