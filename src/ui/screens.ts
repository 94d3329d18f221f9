import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import { EquipmentScreen } from './screens/equipment/screen.tsx'
import { PrintScreen } from './screens/paper/screen.tsx'
import { QuestionsScreen } from './screens/questions/screen.tsx'
import { SummaryScreen } from './screens/summary/screen.tsx'
import { More } from './screens/more/more.tsx'
import { Plan } from './screens/plan/plan.tsx'
import { Reception } from './screens/reception/reception.tsx'
import { Today } from './screens/today/today.tsx'
import { Help } from './screens/help/help.tsx'
import { People } from './screens/people/people.tsx'
import { Check } from './screens/check/check.tsx'
import { Tablets } from './screens/tablets/tablets.tsx'
import { Invite } from './screens/invite/invite.tsx'
import { Import } from './screens/import/import.tsx'
import { Prepare } from './screens/prepare/prepare.tsx'

export interface ScreenProps {
  /** What follows the path in the address: `#/import/roster` gives `['roster']`. */
  readonly rest: readonly string[]
}

/** `children`: the screen shows children's records, so a volunteer gets a calm note instead. */
export interface Screen {
  readonly component: ComponentType<ScreenProps>
  readonly roles: readonly Role[]
  readonly children?: true
}

const ALL: readonly Role[] = ['organizer', 'facilitator', 'volunteer']
const ORGANIZER: readonly Role[] = ['organizer']
const STAFF: readonly Role[] = ['organizer', 'facilitator']

/** Path -> screen: the one list of everything one can go to once inside. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  today: { component: Today, roles: STAFF, children: true },
  reception: { component: Reception, roles: STAFF, children: true },
  equipment: { component: EquipmentScreen, roles: ALL },
  summary: { component: SummaryScreen, roles: ORGANIZER },
  questions: { component: QuestionsScreen, roles: ORGANIZER, children: true },
  print: { component: PrintScreen, roles: ALL },
  plan: { component: Plan, roles: ALL },
  more: { component: More, roles: ALL },
  prepare: { component: Prepare, roles: ORGANIZER },
  import: { component: Import, roles: ORGANIZER },
  invite: { component: Invite, roles: ORGANIZER },
  tablets: { component: Tablets, roles: ORGANIZER },
  check: { component: Check, roles: ALL },
  people: { component: People, roles: STAFF, children: true },
  help: { component: Help, roles: ALL }
}
