// Which tablets told that they carried an erasure out. A tablet that was cut off is listed, and not waited for.
import type { Erasure } from '../../kit/retention/views.ts'
import type { Square } from '../parts/masu.tsx'

export interface Confirmed {
  readonly done: number
  readonly of: number
  readonly squares: readonly Square[]
}

export function confirmedOf({ done, open }: Pick<Erasure, 'done' | 'open'>): Confirmed {
  const squares = [...done.map((): Square => 'on'), ...open.map((): Square => 'wait')]
  return { done: done.length, of: squares.length, squares }
}

/** Those somebody has to open where there is signal. */
export function waitedFor({ open }: Pick<Erasure, 'open'>): Erasure['open'] {
  return open.filter(({ standing }) => standing !== 'cut')
}

export function latestErasuresFirst(erasures: readonly Erasure[]): readonly Erasure[] {
  return erasures.toSorted((one, other) => other.at - one.at)
}

/** `last`: the one that was just made, whose id the act does not tell. */
export function findErasure(erasures: readonly Erasure[], id: string): Erasure | undefined {
  return id === 'last' ? latestErasuresFirst(erasures)[0] : erasures.find((one) => one.id === id)
}
