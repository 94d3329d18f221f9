import {
  always,
  guardedScreen,
  never,
  openScreen,
  ORGANIZER_ONLY,
  STAFF_ROLES
} from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const CARE_SCREENS: ScreenList = {
  // shut by itself behind the PIN and covered names, with 緊急で見る past the PIN
  'meal-care': {
    ...openScreen(async () => (await import('./meal-care.tsx')).MealCareScreen),
    roles: STAFF_ROLES,
    children: true
  },
  looks: {
    ...guardedScreen(async () => (await import('./looks.tsx')).LooksScreen, {
      tab: 'prepare',
      pin: always,
      bare: never
    }),
    roles: ORGANIZER_ONLY,
    children: true
  }
}
