// The next generation of the common document, as an organizer makes it.
import { frameId } from '../../../src/protocol/frame.ts'
import type { SupersedeEntry, WriterEnd } from '../../../src/protocol/entry.ts'
import { keyId } from '../../../src/seal/key-id.ts'
import { codesOf, granted } from '../caller.ts'
import { aRow, contentKey, seedOf, streamEntry, type Writing } from '../world.ts'
import type { Crew } from './a-crew.ts'

export interface Generation {
  readonly stream: Uint8Array
  readonly base: readonly Uint8Array[]
}

export function nextId(gen: number): Uint8Array {
  return seedOf(`common generation ${gen}`).slice(0, 16)
}

/** Told as a candidate; its base is made, and not yet brought. */
export async function aCandidate(crew: Crew, gen = 2): Promise<Generation> {
  const stream = nextId(gen)
  await crew.tell(streamEntry('common', 'common', stream, gen))
  const by = crew.world.organizer
  const writing: Writing = { by, stream, scope: 'common', kind: 3, text: `base ${gen}` }
  return { stream, base: aRow(crew.world, 2, writing) }
}

export async function bring(crew: Crew, frames: readonly Uint8Array[]): Promise<readonly string[]> {
  return codesOf(await crew.relay.push(crew.token, frames))
}

/** All that the relay holds of a stream now. */
export async function coversOf(crew: Crew, stream: Uint8Array): Promise<readonly WriterEnd[]> {
  const [heads] = granted(await crew.relay.heads(crew.token, [stream]))
  return heads?.writers ?? []
}

export function superseding(
  old: Uint8Array,
  { stream, base }: Generation,
  covers: readonly WriterEnd[]
): SupersedeEntry {
  const [first = new Uint8Array()] = base
  return {
    kind: 'supersede',
    old,
    next: stream,
    keyId: keyId(contentKey('common')),
    writer: first.slice(18, 30),
    frames: base.map(frameId),
    covers,
    erased: true
  }
}

/** Candidate, base and the entry, one after the other. */
export async function aNewGeneration(crew: Crew, old: Uint8Array, gen = 2): Promise<Generation> {
  const next = await aCandidate(crew, gen)
  await bring(crew, next.base)
  await crew.tell(superseding(old, next, await coversOf(crew, old)))
  return next
}
