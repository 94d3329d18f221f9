// First: Dexie looks for a database of the whole world when it is loaded, and watches nothing without one.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { webcrypto } from 'node:crypto'
import { WebSocket as NodeSocket } from 'ws'
import type { Environment } from '../../src/kit/environment.ts'
import { createBell } from '../../src/platform/bell.ts'
import { request } from '../../src/platform/fetch.ts'
import { nativeVerify } from '../../src/platform/verify.ts'
import { drawnBytes } from './drawn.ts'
import { createChannels } from './memory-channels.ts'
import { createLocks } from './memory-locks.ts'

export interface NodeDevice {
  /** One environment a tab; tabs of a device share its database, locks, channels and marker. */
  readonly tab: () => Environment
  /** Wakes every tab, as a network or a person coming back does. */
  readonly wake: () => void
  /** What is left of a tablet whose browser emptied it: the marker alone. */
  readonly empty: () => void
  readonly problems: readonly unknown[]
}

/** Whatever is not given is the real thing: clock, chance, timers, network. */
export type NodeOptions = { readonly origin: string } & Partial<
  Pick<Environment, 'now' | 'random' | 'after' | 'request' | 'bell' | 'verify'>
>

const verifyHere = await nativeVerify(webcrypto.subtle as unknown as SubtleCrypto)

export function openNodeDevice(options: NodeOptions): NodeDevice {
  const locks = createLocks()
  const channels = createChannels()
  const sleepers = new Set<() => void>()
  const problems: unknown[] = []
  let marker: string | null = null
  let database = createDatabase()
  const common = {
    now: Date.now,
    random: drawnBytes,
    after,
    request,
    bell: createBell((url) => new NodeSocket(url) as unknown as WebSocket),
    verify: verifyHere,
    ...options
  }
  return {
    tab: () => ({
      ...common,
      lock: locks,
      channel: channels,
      database,
      marker: { read: () => marker, write: (text) => void (marker = text) },
      awake(call) {
        sleepers.add(call)
        return () => void sleepers.delete(call)
      },
      app: 'test',
      warn: (problem) => void problems.push(problem)
    }),
    wake() {
      for (const call of sleepers) call()
    },
    empty: () => void (database = createDatabase()),
    problems
  }
}

/** A device with one tab, for tests that need no more. */
export function nodeEnvironment(options: NodeOptions): Environment {
  return openNodeDevice(options).tab()
}

let databases = 0

/** A name of its own each: Dexie tells changes by the name. */
function createDatabase(): Environment['database'] {
  databases += 1
  return { name: `caravan-${databases}`, indexedDB: new IDBFactory(), IDBKeyRange }
}

function after(ms: number, act: () => void): () => void {
  const timer = setTimeout(act, Math.min(ms, 2_147_483_647))
  return () => clearTimeout(timer)
}
