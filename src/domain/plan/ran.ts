// What the blocks of a day really did, as whoever leads it told by つぎへ. Rules B13–B15.
import { byTime } from '../facts.ts'
import { headsOf } from '../heads.ts'
import type { Ran } from '../day-facts.ts'
import type { Draft, Fact } from '../fact.ts'
import type { BlockId, EventId, FactId } from '../id.ts'

/** In minutes of the day; null: nobody said. */
export interface RanBlock {
  readonly began: number | null
  readonly ended: number | null
  readonly leftOut: boolean
  readonly planB: boolean
}

export type RanByBlock = ReadonlyMap<BlockId, RanBlock>

export const NEVER_RAN: RanBlock = { began: null, ended: null, leftOut: false, planB: false }

/** As a view tells it. */
export function ranIn(lines: readonly ({ readonly block: BlockId } & RanBlock)[]): RanByBlock {
  return new Map(lines.map((line) => [line.block, line]))
}

export interface RanSaying {
  readonly block: BlockId
  readonly what: Ran['what']
  readonly minute: number
}

/** What was said last holds; what was taken back was never said. */
export function ranByBlock(facts: Iterable<Fact>): RanByBlock {
  const { byId, voided } = headsOf(facts)
  const said = [...byId.values()].flatMap((fact) =>
    fact.kind === 'ran' && !voided.has(fact.id) ? [fact] : []
  )
  const ran = new Map<BlockId, RanBlock>()
  for (const fact of said.toSorted(byTime))
    ran.set(fact.subject, withSaid(ran.get(fact.subject) ?? NEVER_RAN, fact))
  return ran
}

function withSaid(ran: RanBlock, { what, minute }: Ran): RanBlock {
  switch (what) {
    case 'began':
      return { ...ran, began: minute, ended: null, leftOut: false }
    case 'ended':
      return { ...ran, ended: minute }
    case 'left-out':
      return { ...ran, ended: minute, leftOut: true }
    case 'plan-b':
      return { ...ran, planB: true }
  }
}

export function ranDrafts(event: EventId, said: readonly RanSaying[]): readonly Draft<Ran>[] {
  return said.map(({ block, what, minute }) => ({
    kind: 'ran',
    subject: block,
    event,
    what,
    minute,
    prev: []
  }))
}

/** Takes back what was just said; each fact beside the block it is about. */
export function takeBackRan(
  said: readonly { readonly block: BlockId; readonly fact: FactId }[]
): readonly Draft<Extract<Fact, { kind: 'voided' }>>[] {
  return said.map(({ block, fact }) => ({ kind: 'voided', subject: block, prev: [fact] }))
}
