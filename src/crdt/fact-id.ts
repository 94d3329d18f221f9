// The name of a fact: the client and clock of its item in Yjs, both base 36, joined by a point.
// It survives sealing again, carrying and new generations, so a tuple holds no number of its own.
import type { FactId } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'

export interface FactAt {
  readonly client: number
  readonly clock: number
}

export function factId(client: number, clock: number): FactId {
  if (client !== lastClient) {
    lastClient = client
    lastName = client.toString(36)
  }
  return `${lastName}.${clock.toString(36)}`
}

/** Facts come in runs of one client, whose fifteen digits cost more than all the rest. */
let lastClient = NaN
let lastName = ''

/** Null when the text is not what `factId` writes. */
export function parseFactId(id: FactId): FactAt | null {
  const point = id.indexOf('.')
  const client = Number.parseInt(id.slice(0, point), 36)
  const clock = Number.parseInt(id.slice(point + 1), 36)
  if (!isNatural(client) || !isNatural(clock)) return null
  return factId(client, clock) === id ? { client, clock } : null
}

/** How tuples name a fact; a text `factId` does not write is a bug of the caller. */
export function factIdToPair(id: FactId): readonly [client: number, clock: number] {
  const at = parseFactId(id)
  assert(at, 'a predecessor is a fact id')
  return [at.client, at.clock]
}

function isNatural(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
