// What stands behind a tablet's kit, opened beside it while no tab is: for acts no screen asks for.
import { IDBKeyRange } from 'fake-indexeddb'
import { createEntityDocs, type EntityDocs } from '../../src/store/entity-docs.ts'
import { createClientIds } from '../../src/store/client-ids.ts'
import { openDb } from '../../src/store/db.ts'
import { readMeta } from '../../src/store/meta.ts'
import { bytesToHex, hexToBytes } from '../../src/lib/bytes.ts'
import { clientId } from '../../src/seal/client-id.ts'
import { openReplica, type Replica, type SyncEnvironment } from '../../src/sync/replica.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { createLocks } from '../support/memory-locks.ts'
import type { Story } from './a-story.ts'

export interface Behind {
  readonly replica: Replica
  readonly docs: EntityDocs
  readonly close: () => void
}

/** The tablet's tabs are cut. */
export async function behind({ world, done }: Story, tablet: SimTablet): Promise<Behind> {
  tablet.cut()
  const { indexedDB } = tablet.disk.plug()
  const around: SyncEnvironment = {
    now: world.clockwork.now,
    random: world.chance.bytes,
    after: world.clockwork.after,
    awake: () => () => undefined,
    request: tablet.wire.request,
    bell: () => () => undefined,
    lock: createLocks(),
    verify: (publicKey, message, sig) =>
      Promise.resolve(verifyLikeDevices({ publicKey, message, sig })),
    warn: (problem) => void tablet.problems.push(String(problem)),
    app: 'test'
  }
  return done(
    (async () => {
      const db = await openDb({ name: tablet.disk.name, indexedDB, IDBKeyRange })
      const identity = await readMeta(db, 'identity')
      if (!identity) throw new Error('nobody is here')
      const replica = await openReplica(db, around, identity)
      const device = hexToBytes(identity.device) ?? new Uint8Array()
      const clientIdOf = createClientIds(around.random, (lineage, sess) =>
        clientId(lineage, device, sess)
      )
      const docs = createEntityDocs(clientIdOf, () => bytesToHex(around.random(16)))
      return { replica, docs, close: () => db.close() }
    })()
  )
}
