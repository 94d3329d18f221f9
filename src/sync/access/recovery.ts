// A new recovery sheet, offered or put in force, and confirmed. Once it is in force every scope gets a new key, so that the
// sheet before opens nothing that is written from then on.
import { sameBytes } from '../../lib/bytes.ts'
import type { Result } from '../../lib/result.ts'
import {
  isActiveOrganizer,
  type ControlState,
  type RecoveryKey
} from '../../protocol/control-state.ts'
import type { ControlEntry, KeyWrap } from '../../protocol/entry.ts'
import { deviceId } from '../../protocol/ids.ts'
import { keyCommit, keyId } from '../../seal/key-id.ts'
import { recoveryKeys } from '../../seal/recovery-keys.ts'
import type { CallFault } from '../round/call.ts'
import { writeEntries } from '../round/control-log.ts'
import { nowAtRelay, type Replica } from '../replica.ts'
import { recipientsOf, wrapsOf } from '../round/intents.ts'
import { online, signerOf } from './online.ts'

/** Id of the receiving key of a sheet: what the log knows it by. */
export function sheetId(seed: Uint8Array): Uint8Array {
  return deviceId(recoveryKeys(seed).kem.publicKey)
}

/** Asked for again with the same seed after a lost answer, it changes nothing. */
export async function tellSheet(
  replica: Replica,
  seed: Uint8Array
): Promise<Result<null, CallFault>> {
  const { kem, sign } = recoveryKeys(seed)
  const id = deviceId(kem.publicKey)
  const key = { id, kemPk: kem.publicKey, sigPk: sign.publicKey }
  return write(replica, async (state) => {
    if (isKnown(state, id)) return []
    const n = (state.recovery?.n ?? 0) + 1
    const wraps = await allKeysTo(replica, key)
    const entry: ControlEntry = { kind: 'recovery', n, kemPk: key.kemPk, sigPk: key.sigPk, wraps }
    if (organizersIn(state) > 1) return [entry]
    return [entry, ...(await freshKeys(replica, inForce(state, { ...key, n })))]
  })
}

/** Another organizer's word: the offered sheet is in force. */
export async function confirmOffer(
  replica: Replica,
  offered: Uint8Array
): Promise<Result<null, CallFault>> {
  return write(replica, async (state) => {
    const { recoveryOffer: offer } = state
    if (offer === null || !sameBytes(offer.id, offered)) return []
    const wraps = await allKeysTo(replica, offer)
    return [
      { kind: 'approve', id: offer.id, wraps },
      ...(await freshKeys(replica, inForce(state, offer)))
    ]
  })
}

function write(
  replica: Replica,
  make: (state: ControlState) => Promise<readonly ControlEntry[]>
): Promise<Result<null, CallFault>> {
  return online(replica, (line) => writeEntries(replica, line, signerOf(replica), make))
}

export function organizersIn(state: ControlState): number {
  return [...state.deviceById.values()].filter(isActiveOrganizer).length
}

/** In force, or offered. */
export function isKnown({ recovery, recoveryOffer }: ControlState, id: Uint8Array): boolean {
  return [recovery, recoveryOffer].some((key) => key !== null && sameBytes(key.id, id))
}

function inForce(state: ControlState, { n, id, kemPk, sigPk }: RecoveryKey): ControlState {
  return { ...state, recovery: { n, id, kemPk, sigPk }, recoveryOffer: null }
}

function allKeysTo(
  replica: Replica,
  recipient: Pick<RecoveryKey, 'id' | 'kemPk'>
): Promise<readonly KeyWrap[]> {
  const keys = [...replica.keyById.values()].map(({ scope, key }) => ({ scope, key }))
  return wrapsOf(replica, [recipient], keys)
}

/** One new key of every scope, for all who may read it on top of this state. */
async function freshKeys(replica: Replica, state: ControlState): Promise<readonly ControlEntry[]> {
  const entries: ControlEntry[] = []
  for (const scope of new Set([...state.keyById.values()].map((known) => known.scope))) {
    const key = replica.environment.random(32)
    const recipients = recipientsOf(state, scope, nowAtRelay(replica))
    const wraps = await wrapsOf(replica, recipients, [{ scope, key }])
    entries.push({ kind: 'keys', scope, keyId: keyId(key), commit: keyCommit(key), wraps })
  }
  return entries
}
