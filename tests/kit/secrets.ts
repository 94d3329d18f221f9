// Whether words are anywhere on a tablet: in any row of any table, sealed ones opened with every key it still has; and in all the relay
// holds, opened with the same keys.
import { openBase, openFrame } from '../../src/seal/open-frame.ts'
import { decodeFrame, KIND_BASE } from '../../src/protocol/frame.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { KeyRow } from '../../src/store/db.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import type { World } from '../sim/world.ts'

export function secretsOn(tablet: SimTablet, words: readonly string[]): readonly string[] {
  const rows = tablet.disk.copy()
  if (!rows) throw new Error('the disk is writing')
  const keys = keysOn(tablet)
  const found = new Set<string>()
  for (const [table, records] of rows)
    for (const { value } of records)
      for (const word of wordsIn(value, keys, words)) found.add(`${table}: ${word}`)
  return [...found]
}

export async function secretsAtRelay(
  { relay }: World,
  tablet: SimTablet,
  words: readonly string[]
): Promise<readonly string[]> {
  return [...wordsIn(relay.store(), keysOn(tablet), words)]
}

function keysOn(tablet: SimTablet): ReadonlyMap<string, Uint8Array> {
  return new Map((tablet.disk.rows('keys') as KeyRow[]).map(({ keyId, key }) => [keyId, key]))
}

function wordsIn(
  value: unknown,
  keys: ReadonlyMap<string, Uint8Array>,
  words: readonly string[],
  seen = new Set<object>()
): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string) => {
    for (const word of words) if (text.includes(word)) found.add(word)
  }
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string') add(inner)
    if (typeof inner !== 'object' || inner === null || seen.has(inner)) return
    seen.add(inner)
    if (inner instanceof Uint8Array) {
      add(new TextDecoder().decode(inner))
      add(new TextDecoder().decode(openedWith(inner, keys)))
    } else if (inner instanceof Map) for (const pair of inner) walk(pair)
    else if (inner instanceof Set || Array.isArray(inner)) for (const one of inner) walk(one)
    else for (const one of Object.values(inner)) walk(one)
  }
  walk(value)
  return found
}

function openedWith(bytes: Uint8Array, keys: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const frame = decodeFrame(bytes)
  const key = frame.ok ? keys.get(bytesToHex(frame.value.keyId)) : undefined
  if (!frame.ok || !key) return new Uint8Array()
  const body = frame.value.kind === KIND_BASE ? openBase(bytes, key) : openFrame(bytes, key)
  return body.ok ? body.value.update : new Uint8Array()
}
