import {
  always,
  guardedScreen,
  openScreen,
  ORGANIZER_ONLY,
  STAFF_ROLES
} from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const RELEASE_SCREENS: ScreenList = {
  pickup: {
    ...openScreen(async () => (await import('./pickup.tsx')).PickupScreen),
    roles: STAFF_ROLES,
    children: true
  },
  vouched: {
    ...guardedScreen(async () => (await import('./vouched.tsx')).VouchedScreen, {
      tab: 'prepare',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER_ONLY,
    children: true
  }
}
