import { openScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const RELEASE_SCREENS: ScreenList = {
  pickup: {
    ...openScreen(async () => (await import('./pickup.tsx')).PickupScreen),
    roles: STAFF_ROLES,
    children: true
  }
}
