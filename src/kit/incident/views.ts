import type { NotedIncident, IncidentWords } from '../../domain/incident/incident.ts'
import type { FactId, Id, Instant } from '../../domain/id.ts'

/** One line as it was written; nothing of it is ever changed. */
export interface IncidentLine {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly line: NotedIncident['line']
  readonly text: string
  /** Of the roster, or none. */
  readonly about: Id
  readonly badge: number
  readonly saidAt: Instant | null
}

export interface IncidentTold extends IncidentWords {
  readonly id: Id
  readonly at: Instant
  readonly isOpen: boolean
  readonly lines: readonly IncidentLine[]
  /** Whom what is written later is about; empty where it happened to several, or to nobody of the roster. */
  readonly sole: Id
}
