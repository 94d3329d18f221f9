// What the relay, the wire and the disk refuse, as faults a person can be told.
import { isFull } from '../lib/is-full.ts'
import type { CallFault } from '../sync/round/call.ts'
import type { MakeFault } from '../sync/rewriting/generation-make.ts'
import { givingProblem } from '../sync/round/giving.ts'
import type { JoinFault } from '../sync/access/join.ts'
import type { RestoreFault } from '../sync/access/restore.ts'
import type { Fault } from './fault.ts'

export function faultOfRestore(fault: RestoreFault): Fault {
  if (fault.kind === 'foreign') return { kind: 'sheet-foreign' }
  return fault.kind === 'not-in-force' ? { kind: 'sheet-not-in-force' } : faultOfCall(fault)
}

export function faultOfCall(fault: CallFault | JoinFault): Fault {
  if (fault.kind === 'unreached') return { kind: 'needs-signal' }
  if (fault.kind === 'not-a-relay') return { kind: 'no-relay' }
  if (fault.kind === 'foreign') return { kind: 'invitation-foreign' }
  if (fault.kind === 'clocks-apart') return { kind: 'clocks-apart' }
  if (fault.kind === 'ruled-out')
    return { kind: fault.why === 'last-organizer' ? 'last-organizer' : 'not-allowed' }
  const giving = givingProblem(fault)
  if (giving) return { kind: giving }
  switch (fault.refusal.name) {
    case 'BUSY':
      return { kind: 'relay-busy' }
    case 'ADMISSION':
      return { kind: 'admission-wrong' }
    case 'INVITE_USED':
      return { kind: 'invitation-used' }
    case 'INVITE_EXPIRED':
      return { kind: 'invitation-expired' }
    case 'INVITE_WITHDRAWN':
      return { kind: 'invitation-withdrawn' }
    case 'UNKNOWN_WORKSPACE':
    case 'UNKNOWN_DEVICE':
      return { kind: 'invitation-foreign' }
    case 'MOVED':
    case 'CTL_HEAD':
      return { kind: 'changed-meanwhile' }
    case 'REVOKED':
    case 'NOGRANT':
      return { kind: 'not-allowed' }
    default:
      return { kind: 'relay-refused', refusal: fault.refusal.name }
  }
}

export function faultOfMaking(fault: MakeFault): Fault {
  switch (fault.kind) {
    case 'not-complete':
    case 'apart-first':
    case 'changed-meanwhile':
      return fault
    default:
      return faultOfCall(fault)
  }
}

export function notSaved(problem: unknown): Fault {
  return { kind: 'not-saved', full: isFull(problem) }
}
