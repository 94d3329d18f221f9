import { ok, type Result } from '../../lib/result.ts'
import type { Fault } from '../fault.ts'
import type { Apart } from './quarantine-views.ts'

type Quarantine = Result<readonly Apart[], Fault>

/** The lines of set-apart records name children. */
export function coverQuarantine(found: Quarantine): Quarantine {
  return found.ok ? ok(found.value.map((one) => ({ ...one, lines: [] }))) : found
}
