import { ALL_ROLES, openScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const ROLLCALL_SCREENS: ScreenList = {
  'roll-call': {
    ...openScreen(async () => (await import('./call/screen.tsx')).RollCallScreen),
    roles: STAFF_ROLES,
    children: true
  },
  /** Never behind the PIN, for everybody (W19). */
  evacuation: {
    ...openScreen(async () => (await import('./evacuation/screen.tsx')).EvacuationScreen),
    roles: ALL_ROLES
  }
}
