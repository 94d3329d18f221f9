// The relay of the simulation: the real one over a store in memory whose disk takes its time, that can fall at any
// moment and come back, or come back as it was last night.
import { createRelay, type Relay } from '../../sync-server/relay.ts'
import type { Bell } from '../../sync-server/bells.ts'
import type { Delivery, LogStore } from '../../sync-server/store/log-store.ts'
import type { MemoryStore } from '../../sync-server/store/memory.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { Stop } from '../../src/lib/emitter.ts'
import type { Chance } from './chance.ts'
import type { Clockwork } from './clockwork.ts'

export interface SimRelay {
  readonly isUp: () => boolean
  /** Mean time a commit takes, ms. */
  diskMs: number
  /** Nothing is taken any more. */
  isFull: boolean
  /** Of its clock. */
  skewMs: number
  /** Null when the relay falls before it has answered. */
  readonly handle: Relay['handle'] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer> | null>
    : never
  readonly hang: (token: Uint8Array, bell: Bell) => Stop | null
  readonly fall: () => void
  readonly rise: () => void
  readonly backup: () => MemoryStore
  /** Back as the backup has it; sessions are gone as after every start. */
  readonly restore: (backup: MemoryStore) => void
  readonly store: () => MemoryStore
  /** Every frame that was ever on the relay's disk, by `stream/writer/ctr`. */
  readonly everStored: ReadonlyMap<string, StoredFrame>
  readonly forks: readonly string[]
}

export interface StoredFrame {
  readonly fid: string
  readonly bytes: Uint8Array
}

export const RELAY_QUOTAS = {
  pushes: { perMinute: 1_000_000, burst: 1_000_000 },
  joins: { perMinute: 1_000_000, burst: 1_000_000 },
  strangers: { perMinute: 1_000_000, burst: 1_000_000 }
}

export function createSimRelay(first: MemoryStore, clockwork: Clockwork, chance: Chance): SimRelay {
  const everStored = new Map<string, StoredFrame>()
  const forks: string[] = []
  const bells = new Set<Bell>()
  let store = first
  let run = 0
  let relay: Relay | null = start()

  function start(): Relay {
    const ofRun = run
    return createRelay({
      store: onSlowDisk(store, ofRun),
      now: () => clockwork.now() + sim.skewMs,
      random: chance.bytes,
      quotas: RELAY_QUOTAS,
      hasRoom: () => !sim.isFull
    })
  }

  /** What the disk has not taken when the relay falls was never written. */
  function onSlowDisk(disk: MemoryStore, ofRun: number): LogStore {
    const spin = () =>
      new Promise<void>((resolve) =>
        clockwork.after(chance.wait(sim.diskMs), () => (ofRun === run ? resolve() : undefined))
      )
    return {
      ...disk,
      async append(deliveries) {
        await spin()
        const kept = await disk.append(deliveries)
        for (const [at, one] of kept.entries()) if (one.kind === 'stored') note(deliveries[at]!)
        await spin()
        return kept
      },
      async appendControl(step) {
        await spin()
        const done = await disk.appendControl(step)
        await spin()
        return done
      }
    }
  }

  function note({ stream, writer, ctr, fid, body }: Delivery): void {
    const name = `${bytesToHex(stream)}/${bytesToHex(writer)}/${ctr}`
    const before = everStored.get(name)
    if (before !== undefined && before.fid !== bytesToHex(fid)) forks.push(name)
    everStored.set(name, { fid: bytesToHex(fid), bytes: body })
  }

  function fall(): void {
    run += 1
    relay = null
    for (const bell of bells) bell.close()
    bells.clear()
  }

  const sim: SimRelay = {
    isUp: () => relay !== null,
    diskMs: 4,
    isFull: false,
    skewMs: 0,
    async handle(...given) {
      const ofRun = run
      const answer = await relay?.handle(...given)
      return answer && ofRun === run ? answer : null
    },
    hang(token, bell) {
      const stop = relay?.onBell(token, bell) ?? null
      if (!stop) return null
      bells.add(bell)
      return () => {
        bells.delete(bell)
        stop()
      }
    },
    fall,
    rise() {
      relay ??= start()
    },
    backup: () => store.copy(),
    restore(backup) {
      fall()
      store = backup.copy()
      relay = start()
    },
    store: () => store,
    everStored,
    forks
  }
  return sim
}
