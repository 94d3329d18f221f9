import { always, guardedScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const RETENTION_SCREENS: ScreenList = {
  disclose: {
    ...guardedScreen(async () => (await import('./disclose.tsx')).Disclose, {
      tab: 'people',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER_ONLY
  },
  forget: {
    ...guardedScreen(async () => (await import('./forget.tsx')).Forget, {
      tab: 'prepare',
      pin: always,
      bare: ([, what]) => what === 'family'
    }),
    roles: ORGANIZER_ONLY
  }
}
