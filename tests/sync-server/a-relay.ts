import { digest } from '../../src/protocol/digest.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import type { SessionAnswer } from '../../src/protocol/session.ts'
import type { KeyPair } from '../../src/seal/keys.ts'
import { createRelay, type Relay, type RelayOptions } from '../../sync-server/relay.ts'
import type { Peer } from '../../sync-server/resources.ts'
import { createMemoryStore, type MemoryStore } from '../../sync-server/store/memory.ts'
import { createCaller, granted, type Caller, type SessionWish } from './caller.ts'
import { EVENING_MS, type TestDevice, type World } from './world.ts'

export const ORIGIN = 'https://relay.example.org'

export interface TestRelay extends Caller {
  readonly relay: Relay
  readonly store: MemoryStore
  readonly pass: (ms: number) => void
  /** Calls as they come from elsewhere. */
  readonly from: (peer: Peer) => Caller
  readonly sessionOf: (world: World, device: TestDevice) => Promise<SessionAnswer>
  readonly tokenOf: (world: World, device: TestDevice) => Promise<Uint8Array>
}

export function aRelay(options: Partial<RelayOptions> = {}): TestRelay {
  let nowMs = EVENING_MS
  const store = createMemoryStore()
  const all = { store, now: () => nowMs, random: aRandom('relay'), origins: [ORIGIN], ...options }
  const relay = createRelay(all)
  const from = (peer?: Peer) =>
    createCaller(async (path, method, headers, body) =>
      relay.handle(path, method, headers, body, peer)
    )
  const caller = from()
  const sessionOf = async ({ state: { ws } }: World, { keys }: { readonly keys: KeyPair }) =>
    resumed(caller, { ws, keys, relay: ORIGIN })
  return {
    ...caller,
    relay,
    store,
    pass: (ms) => void (nowMs += ms),
    from,
    sessionOf,
    tokenOf: async (world, device) => (await sessionOf(world, device)).token
  }
}

/** As a device does that was set back: with the ticket it is told, at once. */
async function resumed(caller: Caller, wish: SessionWish): Promise<SessionAnswer> {
  const answer = await caller.session(wish)
  return granted(
    'name' in answer && answer.name === 'ROLLBACK' ? await caller.session(wish) : answer
  )
}

/** Differs for every call and is the same in every run. */
export function aRandom(name: string): (length: number) => Uint8Array {
  let calls = 0
  return (length) => digest(name, writeVaruint(calls++)).slice(0, length)
}
