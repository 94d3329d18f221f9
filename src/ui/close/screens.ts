import { always, guardedScreen, never, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const CLOSE_SCREENS: ScreenList = {
  close: {
    ...guardedScreen(async () => (await import('./close.tsx')).CloseScreen, {
      tab: 'today',
      pin: always,
      bare: never
    }),
    roles: STAFF_ROLES,
    children: true
  }
}
