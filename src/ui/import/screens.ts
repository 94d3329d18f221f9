import { allBut, guardedScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const IMPORT_SCREENS: ScreenList = {
  import: {
    ...guardedScreen(async () => (await import('./import.tsx')).Import, {
      tab: 'prepare',
      pin: allBut('equipment', 'plan'),
      bare: allBut('equipment', 'plan')
    }),
    roles: ORGANIZER_ONLY
  }
}
