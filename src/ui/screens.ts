import { ATTENDANCE_SCREENS } from './attendance/screens.ts'
import { EQUIPMENT_SCREENS } from './equipment/screens.ts'
import { EVENT_SCREENS } from './event/screens.ts'
import { CLOSE_SCREENS } from './close/screens.ts'
import { CONFLICTS_SCREENS } from './conflicts/screens.ts'
import { PAPERS_SCREENS } from './papers/screens.ts'
import { PLAN_SCREENS } from './plan/screens.ts'
import { CARE_SCREENS } from './care/screens.ts'
import { RELEASE_SCREENS } from './release/screens.ts'
import { INCIDENT_SCREENS } from './incident/screens.ts'
import { HELP_SCREENS } from './help/screens.ts'
import { IMPORT_SCREENS } from './import/screens.ts'
import { TABLETS_SCREENS } from './tablets/screens.ts'
import { PEOPLE_SCREENS } from './people/screens.ts'
import { RETENTION_SCREENS } from './retention/screens.ts'
import { CARRY_SCREENS } from './carry/screens.ts'
import { LOCK_SCREENS } from './lock/screens.ts'
import { ROLLCALL_SCREENS } from './rollcall/screens.ts'
import { RECOVERY_SCREENS } from './recovery/screens.ts'
import { assert } from '../lib/assert.ts'
import type { ScreenList } from './screen.ts'

const LISTS: readonly ScreenList[] = [
  ATTENDANCE_SCREENS,
  RELEASE_SCREENS,
  EQUIPMENT_SCREENS,
  EVENT_SCREENS,
  CLOSE_SCREENS,
  CONFLICTS_SCREENS,
  PAPERS_SCREENS,
  PLAN_SCREENS,
  HELP_SCREENS,
  IMPORT_SCREENS,
  TABLETS_SCREENS,
  PEOPLE_SCREENS,
  CARE_SCREENS,
  INCIDENT_SCREENS,
  RETENTION_SCREENS,
  CARRY_SCREENS,
  LOCK_SCREENS,
  RECOVERY_SCREENS,
  ROLLCALL_SCREENS
]

const ENTRIES = LISTS.flatMap((list) => Object.entries(list))

/** Everything one can go to once inside. */
export const SCREENS: ScreenList = Object.fromEntries(ENTRIES)

assert(Object.keys(SCREENS).length === ENTRIES.length, 'a path belongs to one screen')
