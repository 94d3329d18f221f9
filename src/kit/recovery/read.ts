// The recovery sheet as this tablet knows it: which one is in force, and whose secret still lies here.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { deviceId } from '../../protocol/ids.ts'
import {
  isActiveOrganizer,
  presentKey,
  wrapsFor,
  type ControlState,
  type RecoveryKey
} from '../../protocol/control-state.ts'
import { kemKeys } from '../../seal/keys.ts'
import { organizersIn, sheetId } from '../../sync/access/recovery.ts'
import type { WorkspaceContext } from '../context.ts'
import { namesOf } from '../readings.ts'
import { controlOf } from '../tablets/read.ts'
import type { RecoveryState } from './views.ts'

/** A sheet whose secret is here and which is in force, or offered by this tablet. */
export interface HeldSheet {
  readonly n: number
  readonly seed: Uint8Array
  readonly from: 'recovery' | 'recoveryNext'
}

/** Null: not an organizer's business, or practice, which has nothing to bring back. */
export async function readRecovery(inside: WorkspaceContext): Promise<RecoveryState | null> {
  const { identity } = inside.replica
  if (identity.practice || identity.role !== 'organizer') return null
  const [state, held, names] = await Promise.all([
    controlOf(inside),
    heldSheet(inside),
    namesOf(inside)
  ])
  const { recovery, recoveryOffer: offer } = state
  if (!recovery) return null
  const by = offer && bytesToHex(offer.by)
  return {
    isHere: held !== null,
    n: recovery.n,
    lets: recovery.sigPk !== null,
    offer:
      offer && by !== null
        ? { n: offer.n, by: names.device(by), mine: by === identity.device }
        : null,
    organizers: organizersIn(state),
    since: sinceHandover(state)
  }
}

/** The log has no dates: what comes after what is enough. */
export function sinceHandover(state: ControlState): RecoveryState['since'] {
  const { recovery, deviceById, keyById } = state
  const devices = [...deviceById.values()]
  const latest = Math.max(0, ...devices.filter(isActiveOrganizer).map(({ since }) => since))
  const sheet = (recovery && wrapsFor(state, recovery.id)[0]?.seq) ?? 0
  const cuts = devices.flatMap(({ cut }) => (cut && cut.seq > latest ? [cut.seq] : []))
  const scopes = [...new Set([...keyById.values()].map(({ scope }) => scope))]
  const oldest = Math.min(...scopes.map((scope) => presentKey(state, scope)?.sinceSeq ?? 0))
  return {
    sheet: recovery !== null && recovery.n > 1 && sheet > latest,
    cut: cuts.length,
    keys: oldest > Math.max(latest, sheet, ...cuts)
  }
}

/** The newer one first: it is the one to be printed. */
export async function heldSheet(inside: Pick<WorkspaceContext, 'rows' | 'replica'>) {
  const [state, next, seed] = await Promise.all([
    controlOf(inside),
    inside.rows.meta('recoveryNext'),
    inside.rows.meta('recovery')
  ])
  const keys = [state.recoveryOffer, state.recovery]
  return (
    heldAs(keys, next?.seed ?? null, 'recoveryNext') ?? heldAs([state.recovery], seed, 'recovery')
  )
}

function heldAs(
  keys: readonly (RecoveryKey | null)[],
  seed: Uint8Array | null,
  from: HeldSheet['from']
): HeldSheet | null {
  if (!seed) return null
  const id = sheetId(seed)
  const key = keys.find((one) => one !== null && sameBytes(one.id, id))
  return key ? { n: key.n, seed, from } : null
}

/** Of the sheet in force; in workspaces of the first version of the kit it was the receiving seed itself. */
export function isInForce({ recovery }: ControlState, seed: Uint8Array): boolean {
  const ids = [sheetId(seed), deviceId(kemKeys(seed).publicKey)]
  return recovery !== null && ids.some((id) => sameBytes(id, recovery.id))
}
