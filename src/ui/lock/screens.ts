import { always, guardedScreen, never, openScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const LOCK_SCREENS: ScreenList = {
  pin: {
    ...openScreen(async () => (await import('./pin-page.tsx')).PinPage),
    roles: STAFF_ROLES,
    children: true
  },
  unlock: {
    ...openScreen(async () => (await import('./forgotten.tsx')).ForgottenPin),
    roles: STAFF_ROLES,
    children: true
  },
  'help-unlock': {
    ...guardedScreen(async () => (await import('./helper.tsx')).Helper, {
      tab: 'more',
      pin: always,
      bare: never
    }),
    roles: STAFF_ROLES,
    children: true
  }
}
