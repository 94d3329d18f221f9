// What only works with signal: a session of its own, on top of the newest control log.
import type { Result } from '../../lib/result.ts'
import type { ControlState } from '../../protocol/control-state.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import type { KeyPair } from '../../seal/keys.ts'
import type { CallFault, RelayLine } from '../round/call.ts'
import { levelControl, writeEntries, type Insists } from '../round/control-log.ts'
import type { Replica } from '../replica.ts'
import { appendIntents } from '../round/intents.ts'
import { openSession } from '../round/session.ts'

export async function online<Value>(
  replica: Replica,
  act: (line: RelayLine) => Promise<Result<Value, CallFault>>
): Promise<Result<Value, CallFault>> {
  const session = await openSession(replica)
  if (!session.ok) return session
  const pulled = await levelControl(replica, session.value.line, session.value.answer)
  if (!pulled.ok) return pulled
  // scopes made without signal get their keys before anybody is given them
  const told = await appendIntents(replica, session.value.line)
  return told.ok ? act(session.value.line) : told
}

/** Entries under this device's own signature. */
export function writeOwn(
  replica: Replica,
  make: (state: ControlState, line: RelayLine) => Promise<readonly ControlEntry[]>,
  insists?: Insists
): Promise<Result<null, CallFault>> {
  return online(replica, (line) =>
    writeEntries(replica, line, signerOf(replica), (state) => make(state, line), insists)
  )
}

export function signerOf({
  identity
}: Pick<Replica, 'identity'>): Pick<KeyPair, 'seed' | 'publicKey'> {
  return { seed: identity.signSeed, publicKey: identity.signPk }
}
