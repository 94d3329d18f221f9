// One tablet of the simulation: a disk, some tabs of the real kit on it, a clock that may be wrong by years.
// First: Dexie looks for a database of the whole world when it is loaded.
import 'fake-indexeddb/auto'
import { IDBKeyRange } from 'fake-indexeddb'
import { openKit, type Kit } from '../../src/kit/open.ts'
import type { Environment } from '../../src/kit/environment.ts'
import { openDb } from '../../src/store/db.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import { createChannels } from '../support/memory-channels.ts'
import { createLocks } from '../support/memory-locks.ts'
import type { Chance } from './chance.ts'
import type { Clockwork } from './clockwork.ts'
import { createDisk, type Disk, type Rows } from './disk.ts'
import type { Wire } from './wire.ts'

export const ORIGIN = 'http://relay.sim'

export interface Tab {
  /** Null while it opens. */
  kit: Kit | null
  isInside: boolean
  /** To the relay. */
  calls: number
  isAlive: boolean
  /** Timers, bells and answers wait until a frozen tab thaws; it keeps its locks. */
  isFrozen: boolean
  readonly thaw: () => void
  readonly cut: () => void
}

export interface SimTablet {
  readonly name: string
  readonly disk: Disk
  readonly wire: Wire
  readonly tabs: Tab[]
  readonly problems: string[]
  /** How often it was told to push what was erased out of its files. */
  scrubs: number
  skewMs: number
  /** Never resolves when the tab is cut while it opens. */
  readonly open: () => Promise<Kit>
  /** The power of all tabs at once: nothing is said good-bye to. */
  readonly cut: () => void
  readonly wake: () => void
}

interface Around {
  readonly clockwork: Clockwork
  readonly chance: Chance
}

export async function createSimTablet(
  name: string,
  wire: Wire,
  around: Around,
  rows: Rows | null
): Promise<SimTablet> {
  const { clockwork, chance } = around
  const disk = createDisk(`sim-${name}`)
  const locks = createLocks()
  const channels = createChannels()
  const sleepers = new Set<() => void>()
  const problems: string[] = []
  let marker: string | null = null
  if (rows) {
    const { indexedDB } = disk.plug()
    ;(await openDb({ name: disk.name, indexedDB, IDBKeyRange })).close()
    disk.put(rows)
  }

  async function open(): Promise<Kit> {
    const { indexedDB, cut } = disk.plug()
    const unlocks = new Set<() => void>()
    const waiting: (() => void)[] = []
    const heard = (act: () => void) => {
      if (tab.isFrozen) waiting.push(act)
      else if (tab.isAlive) act()
    }
    const tab: Tab = {
      kit: null,
      isInside: false,
      calls: 0,
      isAlive: true,
      isFrozen: false,
      thaw() {
        tab.isFrozen = false
        for (const act of waiting.splice(0)) heard(act)
      },
      cut() {
        tab.isAlive = false
        cut()
        for (const unlock of unlocks) unlock()
        tablet.tabs.splice(tablet.tabs.indexOf(tab), 1)
      }
    }
    tablet.tabs.push(tab)
    const environment: Environment = {
      now: () => clockwork.now() + tablet.skewMs,
      random: chance.bytes,
      after: (ms, act) => clockwork.after(ms, () => heard(act)),
      request: (call) =>
        new Promise((resolve) => {
          tab.calls += 1
          if (tab.isAlive) void wire.request(call).then((answer) => heard(() => resolve(answer)))
        }),
      bell: (url, token, ring, gone) =>
        wire.bell(
          url,
          token,
          (hint) => heard(() => ring(hint)),
          () => heard(gone)
        ),
      lock(lockName, held, steal) {
        if (!tab.isAlive) return () => undefined
        const unlock = locks(lockName, held, steal)
        unlocks.add(unlock)
        return () => {
          unlocks.delete(unlock)
          unlock()
        }
      },
      channel: (channelName, hear) =>
        channels(channelName, (message) => heard(() => hear(message))),
      database: { name: disk.name, indexedDB, IDBKeyRange },
      marker: { read: () => marker, write: (text) => void (marker = text) },
      verify: async (publicKey, message, sig) => verifyLikeDevices({ publicKey, message, sig }),
      origin: ORIGIN,
      awake(call) {
        const woken = () => heard(call)
        sleepers.add(woken)
        return () => void sleepers.delete(woken)
      },
      app: 'sim',
      scrub() {
        tablet.scrubs += 1
        return Promise.resolve()
      },
      warn: (problem) => {
        if (tab.isAlive) problems.push(textOf(problem))
      }
    }
    const kit = await openKit(environment)
    if (!tab.isAlive) return new Promise(() => undefined)
    tab.kit = kit
    kit.start(({ state }) => {
      tab.isInside = state === 'inside'
      if (state !== 'elsewhere' || !tab.isAlive) return
      // as the page does
      tab.cut()
      void open()
    })
    return kit
  }

  const tablet: SimTablet = {
    name,
    scrubs: 0,
    disk,
    wire,
    tabs: [],
    problems,
    skewMs: 0,
    open,
    cut() {
      for (const tab of [...tablet.tabs]) tab.cut()
    },
    wake() {
      for (const call of sleepers) call()
    }
  }
  return tablet
}

function textOf(problem: unknown): string {
  return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
}
