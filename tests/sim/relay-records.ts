// What lies at the relay, opened with the keys of the tablets: in its streams, and set apart.
import * as Y from 'yjs'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { QuarantineReason } from '../../src/protocol/access-calls.ts'
import { decodeFrame, KIND_BASE } from '../../src/protocol/frame.ts'
import { openBase, openFrame } from '../../src/seal/open-frame.ts'
import type { KeyRow } from '../../src/store/db.ts'
import type { World } from './world.ts'

type AtRelay = Pick<World, 'relay'>

export async function framesKept({ relay }: AtRelay): Promise<readonly Uint8Array[]> {
  const store = relay.store()
  const frames: Uint8Array[] = []
  for (const { ws } of await store.workspaces())
    for (const { stream } of await store.streamHeads(ws)) {
      const start = { seq: 0, chain: new Uint8Array(16) }
      const page = await store.pull({ ws, stream }, start, Number.MAX_SAFE_INTEGER)
      frames.push(...(page?.frames ?? []))
    }
  return frames
}

export interface SetApart {
  readonly why: QuarantineReason
  readonly frame: Uint8Array
}

export async function framesApart({ relay }: AtRelay): Promise<readonly SetApart[]> {
  const store = relay.store()
  const all = { after: 0, limitBytes: Number.MAX_SAFE_INTEGER, most: Number.MAX_SAFE_INTEGER }
  const frames: SetApart[] = []
  for (const { ws } of await store.workspaces())
    for (const { why, body } of (await store.apart(ws, all)).rows) frames.push({ why, frame: body })
  return frames
}

/** The Yjs update in it; null when none of the keys opens it. */
export function openedUpdate(bytes: Uint8Array, keys: readonly KeyRow[]): Uint8Array | null {
  const frame = decodeFrame(bytes)
  const key = frame.ok && keys.find((row) => row.keyId === bytesToHex(frame.value.keyId))
  if (!key) return null
  const body = frame.value.kind === KIND_BASE ? openBase(bytes, key.key) : openFrame(bytes, key.key)
  return body.ok ? body.value.update : null
}

/** Clocks by client: one clock is one struct, and sealing again changes none. */
export type Records = ReadonlyMap<number, ReadonlySet<number>>

export function recordsIn(frames: readonly Uint8Array[], keys: readonly KeyRow[]): Records {
  return recordsOf(frames.flatMap((bytes) => openedUpdate(bytes, keys) ?? []))
}

export function recordsOf(updates: readonly Uint8Array[]): Records {
  const records = new Map<number, Set<number>>()
  for (const update of updates)
    for (const { id, length } of Y.decodeUpdate(update).structs) {
      const clocks = records.get(id.client) ?? new Set<number>()
      records.set(id.client, clocks)
      for (let at = 0; at < length; at += 1) clocks.add(id.clock + at)
    }
  return records
}

export function has(records: Records, client: number, clock: number): boolean {
  return records.get(client)?.has(clock) ?? false
}

/** Of nothing that was opened nothing is known to be there. */
export function isAmong(some: Records, all: Records): boolean {
  const places = [...some].flatMap(([client, clocks]) =>
    [...clocks].map((clock) => ({ client, clock }))
  )
  return places.length > 0 && places.every(({ client, clock }) => has(all, client, clock))
}
