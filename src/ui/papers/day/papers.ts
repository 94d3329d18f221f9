// The papers of a day by what stands in the address: `#/print/<what>/<session>`.
import type { ComponentType } from 'preact'
import type { Id } from '../../../domain/id.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Role } from '../../../kit/views.ts'
import { BadgesPaper } from '../badges/badges-paper.tsx'
import { FamilyPaper } from '../badges/family-paper.tsx'
import { RosterPaper } from '../roster.tsx'
import { EmergencyPaper } from '../wall/emergency-paper.tsx'
import { IncidentForm } from '../wall/incident-form.tsx'
import { CarePaper } from './care-paper.tsx'
import { PlanPaper } from './plan-paper.tsx'
import { ReleasePaper } from './release-paper.tsx'
import { RollCallPaper } from './roll-call-paper.tsx'

type DayPaper = ComponentType<{ readonly here: EventView; readonly wanted: Id | undefined }>

const NAMELESS: Readonly<Record<string, DayPaper>> = {
  plan: PlanPaper,
  emergency: EmergencyPaper,
  incident: IncidentForm
}

const NAMING: Readonly<Record<string, DayPaper>> = {
  roster: RosterPaper,
  'roll-call': RollCallPaper,
  release: ReleasePaper,
  care: CarePaper,
  badges: BadgesPaper,
  families: FamilyPaper
}

/** A volunteer's tablet knows no children, so it has only the papers without them. */
export function dayPaperOf(what: string | undefined, role: Role): DayPaper | null {
  const name = what ?? ''
  return NAMELESS[name] ?? (role === 'volunteer' ? null : (NAMING[name] ?? null))
}
