// Incidents without names: numbers of badges, and nothing that was typed.
import type { Called } from '../subject.ts'
import type { IncidentTold } from './views.ts'

/** A text that is there and not shown. */
const WRITTEN = '…'

export function coverIncident(one: IncidentTold, called: Called): IncidentTold {
  return {
    ...one,
    whom: one.whom.map((whom) =>
      whom.kind === 'person' ? { ...whom, name: called(whom.badge) } : whom
    ),
    lines: one.lines.map((line) => {
      if (line.line === 'note' || line.line === 'report') return { ...line, text: WRITTEN }
      return line.about === '' ? line : { ...line, text: called(line.badge) }
    })
  }
}
