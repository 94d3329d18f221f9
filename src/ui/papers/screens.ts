import { ALL_ROLES, allBut, guardedScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const PAPERS_SCREENS: ScreenList = {
  print: {
    ...guardedScreen(async () => (await import('./screen.tsx')).PrintScreen, {
      tab: 'print',
      pin: allBut('', 'equipment', 'leaflet', 'slip', 'erasure'),
      bare: ([what = '']) => what === 'roster' || what === 'disclosure'
    }),
    roles: ALL_ROLES
  }
}
