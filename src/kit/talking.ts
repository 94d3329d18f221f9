// Talking to the relay begins when the first picture is there; neither its code nor its reads stand before it.
import type { Stop } from '../lib/emitter.ts'
import type { EntityDocs } from '../store/entity-docs.ts'
import type { Sync } from '../sync/round/leader.ts'
import type { Replica } from '../sync/replica.ts'
import type { HandedOver } from '../sync/access/leave.ts'
import type { Environment } from './environment.ts'
import { lazy } from '../lib/lazy.ts'

const loadLeader = lazy(() => import('../sync/round/leader.ts'))

export function talk(
  replica: Replica,
  docs: () => Promise<EntityDocs>,
  environment: Environment,
  { waitMs, gone }: { readonly waitMs: number; readonly gone: (handed: HandedOver) => void }
): Sync {
  let sync: Sync | null = null
  let stopped = false
  let begun: Promise<void> = Promise.resolve()

  async function begin(): Promise<void> {
    const [{ startSync }, opened] = await Promise.all([loadLeader(), docs()])
    if (!stopped) sync = startSync(replica, opened, environment, gone)
  }

  const start = () => (begun = begin().catch(environment.warn))
  const cancel: Stop = waitMs > 0 ? environment.after(waitMs, start) : () => undefined
  if (waitMs === 0) void start()
  return {
    // its first round sends everything anyway
    requestSync: (request) => sync?.requestSync(request),
    async stop() {
      stopped = true
      cancel()
      await begun
      await sync?.stop()
    }
  }
}
