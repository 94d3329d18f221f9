import { STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'
import { ReceptionScreen } from './reception/reception.tsx'
import { Today } from './today/today.tsx'

export const ATTENDANCE_SCREENS: ScreenList = {
  today: { component: Today, guard: 'none', roles: STAFF_ROLES, children: true },
  reception: { component: ReceptionScreen, guard: 'none', roles: STAFF_ROLES, children: true }
}
