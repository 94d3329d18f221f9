// One tab seals and talks to the relay (Web Locks); the others write and read as always. The leader tells that it is
// alive; one that is frozen is replaced after ten seconds.
import type { Stop } from '../lib/emitter.ts'
import { bytesToHex } from '../lib/bytes.ts'
import { PATHS } from '../protocol/calls.ts'
import type { EntityDocs } from '../store/entity-docs.ts'
import { createContacts } from './contact.ts'
import { startEngine, type Engine } from './engine.ts'
import type { Household } from './household.ts'

export interface Tabs {
  readonly lock: (name: string, held: () => Promise<void>, steal?: boolean) => Stop
  readonly channel: (
    name: string,
    hear: (message: unknown) => void
  ) => { readonly tell: (message: unknown) => void; readonly stop: Stop }
}

export interface Sync {
  readonly nudge: (soonMs?: number) => void
  readonly stop: () => Promise<void>
}

const HEARTBEAT_MS = 3000
const FROZEN_MS = 10_000

export function startSync(household: Household, docs: EntityDocs, tabs: Tabs): Sync {
  const { world } = household
  const name = `caravan-sync/${bytesToHex(household.identity.ws)}/${household.identity.device}`
  let engine: Engine | null = null
  let stopped = false
  let heardAt = world.now()
  let release: () => void = () => undefined
  let ended: Promise<void> = Promise.resolve()

  const channel = tabs.channel(name, (message) => {
    if (message === 'alive') heardAt = world.now()
    if (message === 'nudge') engine?.nudge()
  })

  async function lead(): Promise<void> {
    if (stopped) return
    const { contact, session } = createContacts(household, docs)
    let bell: { readonly token: string; readonly stop: Stop } | null = null

    function hangBell(): void {
      const token = session()?.answer.token
      if (!token || bell?.token === bytesToHex(token)) return
      if (bell) return
      const url = household.identity.relay.replace(/^http/u, 'ws') + PATHS.bell
      const hung = {
        token: bytesToHex(token),
        stop: world.bell(
          url,
          token,
          () => started.nudge(BELL_MS),
          () => (bell = null)
        )
      }
      bell = hung
    }

    const started = startEngine(world, async () => {
      try {
        const end = await contact()
        if (end !== 'failed') hangBell()
        return end
      } catch (problem) {
        // the disk failed in the middle: what was written is whole, and the next contact begins anew
        world.warn(problem)
        return 'failed'
      }
    })
    engine = started
    const heart = beat(() => channel.tell('alive'))
    ended = new Promise<void>((resolve) => {
      release = () => {
        heart()
        bell?.stop()
        engine = null
        void started.stop().then(resolve)
      }
    })
    await ended
  }

  function beat(act: () => void): Stop {
    let cancel: Stop = () => undefined
    const again = () => {
      act()
      cancel = world.after(HEARTBEAT_MS, again)
    }
    again()
    return () => cancel()
  }

  let unlock = tabs.lock(name, lead)
  const watchdog = beat(() => {
    const silentMs = world.now() - heardAt
    if (stopped || engine || (silentMs >= 0 && silentMs < FROZEN_MS)) return
    heardAt = world.now()
    // a clock that was set back says nothing about silence: counted anew
    if (silentMs < 0) return
    unlock()
    unlock = tabs.lock(name, lead, true)
  })

  return {
    nudge(soonMs) {
      if (engine) engine.nudge(soonMs)
      else channel.tell('nudge')
    },
    async stop() {
      stopped = true
      watchdog()
      release()
      await ended
      unlock()
      channel.stop()
    }
  }
}

/** Hints of one push by one tablet come together. */
const BELL_MS = 20
