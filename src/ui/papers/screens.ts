import { ALL_ROLES, allBut, guardedScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

/** Papers with children's names on them. */
const NAMING = new Set(['roster', 'roll-call', 'release', 'care', 'disclosure'])

export const PAPERS_SCREENS: ScreenList = {
  print: {
    ...guardedScreen(async () => (await import('./screen.tsx')).PrintScreen, {
      tab: 'print',
      pin: allBut('', 'equipment', 'leaflet', 'slip', 'erasure', 'plan'),
      bare: ([what = '']) => NAMING.has(what)
    }),
    roles: ALL_ROLES
  }
}
