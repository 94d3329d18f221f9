// A device's store without a network: the recorder over one database, and frames as another device would have sent them.
import { openDb, type Db, type DatabaseLocation, type StreamRow } from '../../src/store/db.ts'
import { createClientIds } from '../../src/store/client-ids.ts'
import { createEntityDocs, type EntityDocs } from '../../src/store/entity-docs.ts'
import type { RecordingMoment } from '../../src/store/fact-writer.ts'
import { createRecorder, type Act, type Recorder } from '../../src/store/record.ts'
import { clientId } from '../../src/seal/client-id.ts'
import { bytesToHex, hexToBytes } from '../../src/lib/bytes.ts'
import { drawnBytes } from '../support/drawn.ts'
import type { Draft } from '../../src/domain/fact.ts'

export interface Store {
  readonly db: Db
  readonly docs: EntityDocs
  readonly recorder: Recorder
  readonly write: (act: Partial<Act>) => Promise<readonly string[]>
  readonly close: () => void
}

export const EVENT = 'AAAAAAAA'
export const SESSION = 'BBBBBBBB'
export const CHILD = 'CCCCCCCC'
export const ASSET = 'DDDDDDDD'
export const ATTENDANCE = `attendance:${EVENT}`
export const ROSTER = `roster:${EVENT}`
export const AT = 1_795_000_000_000
const MOMENT: RecordingMoment = { at: AT, offset: null, by: '' }

/** `device`: sixteen hex digits; tabs of one device share a place. */
export async function openStore(
  place: DatabaseLocation,
  device = '0011223344556677'
): Promise<Store> {
  const db = await openDb(place)
  if ((await db.streams.count()) === 0) {
    await db.streams.bulkPut(STREAMS)
    await db.meta.put({ key: 'identity', value: { device } })
  }
  const clientIdOf = createClientIds(drawnBytes, (lineage, sess) =>
    clientId(lineage, hexToBytes(device) ?? new Uint8Array(8), sess)
  )
  const docs = createEntityDocs(clientIdOf, () => bytesToHex(drawnBytes(16)))
  const recorder = createRecorder({ db, device, docs: async () => docs, clientIdOf })
  return {
    db,
    docs,
    recorder,
    write: (act) => recorder.record({ facts: [], entities: [], ...act }, MOMENT),
    close: () => db.close()
  }
}

export const STREAMS: readonly StreamRow[] = [
  [ATTENDANCE, `people:${EVENT}`],
  [ROSTER, `people:${EVENT}`],
  ['custody', 'equipment'],
  ['common', 'common']
].map(([doc = '', scope = ''], at) => ({
  doc,
  stream: String(at + 1).padStart(32, '0'),
  lineage: new Uint8Array(16).fill(at + 1),
  scope,
  opened: true
}))

export function aMark(change: Partial<Draft & { kind: 'mark' }> = {}): Draft {
  return {
    kind: 'mark',
    session: SESSION,
    participant: CHILD,
    status: 'arrived',
    picker: null,
    saidAt: null,
    prev: [],
    ...change
  }
}

export function aMove(quantity = 2): Draft {
  return {
    kind: 'moved',
    asset: ASSET,
    to: { kind: 'staff', person: '~やまだ' },
    from: null,
    quantity,
    note: null,
    prev: []
  }
}

export const FAMILY = {
  root: 'families',
  entity: { id: 'EEEEEEEE', event: EVENT, code: 'F1' }
} as const
