// One tablet under load: delivers its next frames again and again until the relay is gone, and
// remembers what it was told is safe.
import { bytesToHex } from '../../src/lib/bytes.ts'
import { frameId } from '../../src/protocol/frame.ts'
import type { Caller } from '../sync-server/caller.ts'
import { aFrame, type World, type Writing } from '../sync-server/world.ts'

export interface Writer {
  readonly writing: Writing
  /** Number in the stream by frame id, for every frame the relay said it has. */
  readonly acknowledged: ReadonlyMap<string, number>
  readonly sent: () => number
  /** Ends when the relay no longer answers. */
  readonly deliver: (caller: Caller, token: Uint8Array) => Promise<void>
}

/** Frames of one delivery: from a single tap to a day coming home. */
const DELIVERIES = [1, 2, 3, 8, 24]

export function createWriter(
  world: World,
  writing: Writing,
  choose: (most: number) => number
): Writer {
  const acknowledged = new Map<string, number>()
  const frames: Uint8Array[] = []
  let safe = 0
  const make = (): Uint8Array => {
    const after = frames.at(-1)
    const frame = aFrame(world, { ...writing, ctr: frames.length + 1, ...(after ? { after } : {}) })
    frames.push(frame)
    return frame
  }
  return {
    writing,
    acknowledged,
    sent: () => frames.length,
    async deliver(caller, token) {
      for (;;) {
        const count = DELIVERIES[choose(DELIVERIES.length)] ?? 1
        while (frames.length < safe + count) make()
        const batch = frames.slice(safe, safe + count)
        const answer = await caller.push(token, batch).catch(() => null)
        if (answer === null) return
        if (!Array.isArray(answer)) throw new Error(`refused: ${JSON.stringify(answer)}`)
        for (const [at, { code, seq }] of answer.entries()) {
          if (code !== 'STORED' && code !== 'DUP') throw new Error(`frame answered ${code}`)
          acknowledged.set(bytesToHex(frameId(batch[at] ?? new Uint8Array())), seq)
        }
        safe += batch.length
      }
    }
  }
}
