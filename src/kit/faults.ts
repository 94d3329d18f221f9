// What the relay and the wire refuse, as faults a person can be told.
import type { CallFault } from '../sync/call.ts'
import type { JoinFault } from '../sync/join.ts'
import type { Fault } from './acts.ts'

export function faultOfCall(fault: CallFault | JoinFault): Fault {
  if (fault.kind === 'unreached') return { kind: 'needs-signal' }
  if (fault.kind === 'not-a-relay') return { kind: 'no-relay' }
  if (fault.kind === 'foreign') return { kind: 'invitation-foreign' }
  switch (fault.refusal.name) {
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
    default:
      return { kind: 'relay-refused', refusal: fault.refusal.name }
  }
}
