// One child entered twice: what people decided about pairs of entries, and who is shown for whom. Rules A11, Q5–Q7.
import { headIds, headsOf } from '../heads.ts'
import { twinKey } from './people.ts'
import type { Participant } from '../entity.ts'
import type { Fact } from '../fact.ts'
import type { FactId, Id, ParticipantId } from '../id.ts'

export interface Merged {
  /** The entry shown for this one; itself unless it is a double. */
  readonly idOf: (participant: ParticipantId) => Id
  /** Doubles only: the entry shown instead. */
  readonly keptByDouble: ReadonlyMap<Id, Id>
}

export interface PairState {
  readonly answer: 'same' | 'notsame' | 'both'
  readonly heads: readonly FactId[]
}

export function pairKey(one: Id, other: Id): string {
  return one < other ? `${one}:${other}` : `${other}:${one}`
}

/** What was decided of each pair; `both` when two tablets decided differently. */
export function pairsOf(facts: Iterable<Fact>): ReadonlyMap<string, PairState> {
  const pairs = new Map<string, PairState>()
  for (const standing of headsOf(facts).standing.values()) {
    const first = standing[0]?.fact
    if (first?.kind !== 'same' && first?.kind !== 'notsame') continue
    const kinds = new Set(standing.map((one) => one.fact.kind))
    const answer = kinds.size > 1 ? 'both' : first.kind
    pairs.set(pairKey(first.subject, first.other), { answer, heads: headIds(standing) })
  }
  return pairs
}

/** Entries decided to be the same become one, also across a chain of pairs. Everything stays stored: undoing parts them. */
export function mergeTwins(
  participants: readonly Participant[],
  pairs: ReadonlyMap<string, PairState>
): Merged {
  const rank = rankOf(participants)
  const parent = new Map<Id, Id>()
  const rootOf = (id: Id): Id => {
    let root = id
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up
    return root
  }
  for (const [key, pair] of pairs) {
    const [one = '', other = ''] = key.split(':').map(rootOf)
    if (pair.answer !== 'same' || one === other) continue
    const [kept, double] = rank(one) < rank(other) ? [one, other] : [other, one]
    parent.set(double, kept)
  }
  const keptByDouble = new Map([...parent.keys()].map((id) => [id, rootOf(id)]))
  return { idOf: (id) => keptByDouble.get(id) ?? id, keptByDouble }
}

/** The registered entry is kept before the walk-in, since it carries guardian and consent; then the smaller id. */
function rankOf(participants: readonly Participant[]): (id: Id) => string {
  const byId = new Map(participants.map((one) => [one.id, one]))
  return (id) => {
    const one = byId.get(id)
    if (one === undefined) return `2${id}`
    return `${one.walkIn ? 1 : 0}${id}`
  }
}

export interface Twins {
  readonly subject: Id
  readonly other: Id
  readonly heads: readonly FactId[]
}

/** Pairs that look like one child and that nobody has decided about. */
export function openTwins(
  participants: readonly Participant[],
  pairs: ReadonlyMap<string, PairState>
): readonly Twins[] {
  const { idOf } = mergeTwins(participants, pairs)
  const groups = new Map<string, Id[]>()
  for (const one of participants) {
    const key = twinKey(one)
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), one.id])
  }
  const apart = new Set<string>()
  for (const [key, pair] of pairs)
    if (pair.answer === 'notsame') {
      const [one = '', other = ''] = key.split(':')
      apart.add(pairKey(idOf(one), idOf(other)))
    }
  return [...groups.values()].flatMap((ids) => pairsIn([...new Set(ids.map(idOf))], apart, pairs))
}

function pairsIn(
  ids: readonly Id[],
  apart: ReadonlySet<string>,
  pairs: ReadonlyMap<string, PairState>
): readonly Twins[] {
  const sorted = ids.toSorted()
  return sorted.flatMap((subject, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => !apart.has(pairKey(subject, other)))
      .map((other) => ({ subject, other, heads: pairs.get(pairKey(subject, other))?.heads ?? [] }))
  )
}

/** Pairs two tablets answered differently, however little alike they look, besides those asked about anyway. */
export function contradicted(
  participants: readonly Participant[],
  pairs: ReadonlyMap<string, PairState>,
  asked: readonly Twins[]
): readonly Twins[] {
  const { idOf } = mergeTwins(participants, pairs)
  const ids = new Set(participants.map(({ id }) => id))
  const known = new Set(asked.map(({ subject, other }) => pairKey(subject, other)))
  const inOrder = [...pairs].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return inOrder.flatMap(([key, { answer, heads }]) => {
    const [subject = '', other = ''] = key.split(':')
    const isOpen = answer === 'both' && ids.has(subject) && ids.has(other)
    const isKnown = known.has(key) || known.has(pairKey(idOf(subject), idOf(other)))
    return isOpen && !isKnown && idOf(subject) !== idOf(other) ? [{ subject, other, heads }] : []
  })
}
