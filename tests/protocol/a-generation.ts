import { bytesToHex } from '../../src/lib/bytes.ts'
import type { ControlEntry, SupersedeEntry } from '../../src/protocol/entry.ts'
import { keyId } from '../../src/seal/key-id.ts'
import { aWriter, EVENT, ORGANIZER, PEOPLE_KEY, someBytes } from '../seal/a-workspace.ts'

export const OLD = someBytes(16, 22)
export const NEXT = someBytes(16, 23)
export const BASE = [someBytes(16, 70), someBytes(16, 71)]

/** The roster's stream of `aPreparedWorkspace`, and who is to follow it. */
export function aCandidate(more: Partial<ControlEntry & { kind: 'stream' }> = {}): ControlEntry {
  const roster = { scope: `people:${EVENT}`, doc: `roster:${EVENT}` }
  return { kind: 'stream', stream: NEXT, lineage: someBytes(16, 82), ...roster, gen: 2, ...more }
}

export function aSupersede(more: Partial<SupersedeEntry> = {}): SupersedeEntry {
  return {
    kind: 'supersede',
    old: OLD,
    next: NEXT,
    keyId: keyId(PEOPLE_KEY),
    writer: aWriter(ORGANIZER),
    frames: BASE,
    covers: [{ writer: aWriter(ORGANIZER), ctr: 4, frameId: someBytes(16, 9) }],
    erased: true,
    ...more
  }
}

export const hex = bytesToHex
