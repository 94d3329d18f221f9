// Who may what, as an organizer writes it to the control log, online: cutting off, changing keys, letting rest, letting in.
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  isInside,
  type ControlState,
  type CutReason,
  type Device
} from '../../protocol/control-state.ts'
import type { ControlEntry, StreamEnds } from '../../protocol/entry.ts'
import { mayRead } from '../../protocol/grants.ts'
import type { CallFault, RelayLine } from '../round/call.ts'
import { countOf, fittingEnds } from './fitting-ends.ts'
import { askHeads } from '../round/heads.ts'
import { nowAtRelay, type Replica } from '../replica.ts'
import { letsIn, newKey, wrapsOf } from '../round/intents.ts'
import { keysFor } from './invite.ts'
import { writeOwn } from './online.ts'

/**
 * What the relay has of it at this moment counts, and nothing after; all it could read gets new keys, in the same call.
 * When a record of it comes in meanwhile, the relay says so and everything is read again, a few times. With an organizer's tablet go the
 * invitations that are open: whoever holds it may have kept their links.
 */
export async function cutOff(
  replica: Replica,
  device: string,
  reason: CutReason
): Promise<Result<null, CallFault>> {
  const fresh = new Map<string, Uint8Array>()
  let failed: Result<never, CallFault> | null = null
  let isShortened = false
  const make = async (state: ControlState, line: RelayLine): Promise<readonly ControlEntry[]> => {
    failed = null
    const target = state.deviceById.get(device)
    if (!target || target.cut) return []
    const cuts = await endsOf(state, line, device)
    if (!cuts.ok) {
      failed = cuts
      return []
    }
    const fitting = fittingEnds(cuts.value)
    isShortened = countOf(fitting) < countOf(cuts.value)
    const revoke: ControlEntry = { kind: 'revoke', device: target.id, cuts: fitting, reason }
    const scopes = scopesWithKey(state).filter(
      (scope) => isInside(target) && mayRead(target, scope)
    )
    const closed = target.role === 'organizer' ? openInvites(replica, state) : []
    const withdrawals = closed.map((invite): ControlEntry => ({ kind: 'withdraw', invite }))
    const without = new Set([device, ...closed.map(bytesToHex)])
    const keys = await newKeys(replica, state, { scopes, fresh, without })
    return [revoke, ...withdrawals, ...keys]
  }
  // who writes all the time, or under a thousand names, is cut off as well: the relay keeps apart what the entry does not name
  const written = await writeOwn(replica, make, (times) => isShortened || times >= PATIENCE)
  return failed ?? written
}

/** Rounds in which its records come in are chance. */
const PATIENCE = 3

export function changeKeys(replica: Replica): Promise<Result<null, CallFault>> {
  const fresh = new Map<string, Uint8Array>()
  return writeOwn(replica, (state) =>
    newKeys(replica, state, { scopes: scopesWithKey(state), fresh })
  )
}

export function setStanding(
  replica: Replica,
  device: string,
  { paused, untilMs }: Pick<Device, 'paused' | 'untilMs'>
): Promise<Result<null, CallFault>> {
  return writeOwn(replica, async (state) => {
    const before = state.deviceById.get(device)
    if (!before || (before.paused === paused && before.untilMs === untilMs)) return []
    return [{ kind: 'standing', device: before.id, paused, untilMs }]
  })
}

/** A device that joined by a link gets the keys of its scopes; none of them before this moment. */
export function approve(replica: Replica, device: string): Promise<Result<null, CallFault>> {
  return writeOwn(replica, async (state) => {
    const waiting = state.deviceById.get(device)
    if (!waiting?.waiting || waiting.cut) return []
    const keys = keysFor(replica, waiting.role, waiting.waiting)
    return [{ kind: 'approve', id: waiting.id, wraps: await wrapsOf(replica, [waiting], keys) }]
  })
}

function openInvites(replica: Replica, { inviteById }: ControlState): readonly Uint8Array[] {
  const now = nowAtRelay(replica)
  return [...inviteById.values()].flatMap((invite) => (letsIn(invite, now) ? [invite.id] : []))
}

/** The last frame of each of the device's writers at the relay. */
async function endsOf(
  { streamById }: ControlState,
  line: RelayLine,
  device: string
): Promise<Result<readonly StreamEnds[], CallFault>> {
  const heads = await askHeads(
    line,
    [...streamById.values()].map(({ id }) => id)
  )
  if (!heads.ok) return heads
  const ends = heads.value.map(({ stream, writers }) => ({
    stream,
    writers: writers.filter(({ writer }) => bytesToHex(writer).startsWith(device))
  }))
  return ok(ends.filter(({ writers }) => writers.length > 0))
}

interface Changing {
  readonly scopes: readonly string[]
  /** Made once: the same keys are told when the entries are made again. */
  readonly fresh: Map<string, Uint8Array>
  readonly without?: ReadonlySet<string>
}

async function newKeys(
  replica: Replica,
  state: ControlState,
  { scopes, fresh, ...rest }: Changing
): Promise<readonly ControlEntry[]> {
  const entries: ControlEntry[] = []
  for (const scope of scopes) {
    const key = fresh.get(scope) ?? replica.environment.random(32)
    fresh.set(scope, key)
    entries.push(await newKey(replica, { state, scope, key, ...rest }))
  }
  return entries
}

function scopesWithKey(state: ControlState): readonly string[] {
  return [...new Set([...state.keyById.values()].map(({ scope }) => scope))]
}
