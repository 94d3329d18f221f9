// Which tablets have something to forget, and which told that they did: from the control log and what each wrote of itself.
import type { Fact } from '../../domain/fact.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import {
  isInside,
  type ControlState,
  type Device,
  type Stream
} from '../../protocol/control-state.ts'
import { mayRead } from '../../protocol/grants.ts'

/** A stream something was erased from on the way to the next generation, and the entry that brought that into force. */
export interface Erasing {
  readonly seq: number
  readonly scope: string
}

export function erasingsIn({ streamById }: ControlState): readonly Erasing[] {
  return overIn(streamById).filter(({ isErased }) => isErased)
}

/** Of one erasure: all entries it made stand in the control log one after the other, the last under this number. */
export function erasingsUpTo({ streamById }: ControlState, last: number): readonly Erasing[] {
  const bySeq = new Map(overIn(streamById).map((one) => [one.seq, one]))
  const found: Over[] = []
  for (let one = bySeq.get(last); one; one = bySeq.get(one.seq - 1)) found.push(one)
  return found.filter(({ isErased }) => isErased)
}

interface Over extends Erasing {
  readonly isErased: boolean
}

function overIn(streamById: ControlState['streamById']): readonly Over[] {
  return [...streamById.values()].flatMap(({ state, scope }: Stream) => {
    if (state.kind !== 'superseded') return []
    const isErased = streamById.get(bytesToHex(state.next))?.base?.erased === true
    return [{ seq: state.seq, scope, isErased }]
  })
}

/** The entry up to which this device has to forget; null: it could read nothing of it. */
export function owedBy(device: Device, erasings: readonly Erasing[]): number | null {
  const owed = erasings.filter(({ scope }) => mayRead(device, scope))
  return owed.length === 0 ? null : Math.max(...owed.map(({ seq }) => seq))
}

/** Up to which entry it told that nothing is left. */
export function toldBy(facts: readonly Fact[]): { readonly seq: number; readonly at: number } {
  const told = facts.filter((fact) => fact.kind === 'forgot')
  return told.reduce((last, { seq, at }) => (seq > last.seq ? { seq, at } : last), {
    seq: 0,
    at: 0
  })
}

/** Null: nothing was erased that it could read, or it was never let in. */
export function forgotOn(
  device: Device,
  control: ControlState,
  facts: readonly Fact[]
): boolean | null {
  if (!isInside(device) && device.cut === null) return null
  const owed = owedBy(device, erasingsIn(control))
  return owed === null ? null : toldBy(facts).seq >= owed
}

/** Of a tablet that was cut off: it told that it handed over all it had, an organizer gave it up, or it is still waited for. */
export function handingOf(
  { id, cut }: Device,
  { deviceById }: ControlState,
  facts: readonly Fact[]
): 'awaited' | 'done' | 'given-up' | null {
  if (!cut) return null
  const own = facts.filter(({ device }) => device === bytesToHex(id))
  if (toldBy(own).seq >= cut.seq) return 'done'
  const isGivenUp = facts.some(
    ({ kind, device }) => kind === 'givenUp' && deviceById.get(device)?.role === 'organizer'
  )
  return isGivenUp ? 'given-up' : 'awaited'
}
