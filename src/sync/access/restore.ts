// The way back when no organizer's tablet is left: the key on a recovery sheet lets one new organizer's device in, and opens
// every content key there is. The sheet itself stays on paper.
import { bytesToHex } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { findAnswer, findRequest } from '../../protocol/access-calls.ts'
import { PATHS } from '../../protocol/calls.ts'
import { deviceId } from '../../protocol/ids.ts'
import { recoveryKeys, type RecoveryKeys } from '../../seal/recovery-keys.ts'
import type { Db } from '../../store/db.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { post, type CallFault } from '../round/call.ts'
import { comeIn, settleIn } from './coming-in.ts'
import type { Replica, SyncEnvironment } from '../replica.ts'

export interface RestoreWish {
  readonly seed: Uint8Array
  /** Null: the words name none, and the relay is asked. */
  readonly ws: Uint8Array | null
  readonly relay: string
  readonly deviceName: string
}

export type RestoreFault =
  | CallFault
  | { readonly kind: 'foreign' }
  /** Another sheet is in force, or none that this relay knows. */
  | { readonly kind: 'not-in-force' }

export async function restoreWorkspace(
  db: Db,
  environment: SyncEnvironment,
  { seed, ws: known, relay, deviceName }: RestoreWish
): Promise<Result<Replica, RestoreFault>> {
  const keys = recoveryKeys(seed)
  const ws = known ? ok(known) : await findWorkspace(environment, relay, keys)
  if (!ws.ok) return ws
  const sheet = bytesToHex(deviceId(keys.sign.publicKey))
  const begun = await readMeta(db, 'joining')
  const came = await comeIn(environment, {
    ws: ws.value,
    relay,
    signer: keys.sign,
    entryOf: ({ sign, kem }) => ({
      kind: 'dev.add',
      sigPk: sign.publicKey,
      kemPk: kem.publicKey,
      role: 'organizer',
      scopes: [],
      untilMs: null
    }),
    begun: begun?.invite === sheet ? begun : null,
    keep: (joining) => writeMeta(db, 'joining', { invite: sheet, ...joining })
  })
  if (!came.ok) return notInForce(came.fault)
  const inside = {
    name: deviceName,
    relay,
    recipient: deviceId(keys.kem.publicKey),
    kemSeed: keys.kem.seed
  }
  return ok(await settleIn(db, environment, came.value, inside))
}

async function findWorkspace(
  environment: SyncEnvironment,
  relay: string,
  keys: RecoveryKeys
): Promise<Result<Uint8Array, RestoreFault>> {
  const line = { request: environment.request, relay, token: null }
  const found = await post(line, PATHS.find, {
    ask: findRequest,
    value: deviceId(keys.sign.publicKey),
    answer: findAnswer
  })
  if (found.ok) return found
  const isUnknown = found.fault.kind === 'refused' && found.fault.refusal.name !== 'BUSY'
  return isUnknown ? no({ kind: 'not-in-force' }) : found
}

/** A relay that has the workspace and takes no word of this key. */
function notInForce(fault: RestoreFault): Result<never, RestoreFault> {
  if (fault.kind !== 'refused') return no(fault)
  switch (fault.refusal.name) {
    case 'UNKNOWN_WORKSPACE':
      return no({ kind: 'foreign' })
    case 'UNKNOWN_DEVICE':
    case 'NOGRANT':
    case 'AUTH':
      return no({ kind: 'not-in-force' })
    default:
      return no(fault)
  }
}
