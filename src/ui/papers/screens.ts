import { ALL_ROLES, allBut, guardedScreen, openScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

/** Papers with children's names on them. */
const NAMING = new Set([
  'roster',
  'roll-call',
  'release',
  'care',
  'badges',
  'families',
  'disclosure'
])

export const PAPERS_SCREENS: ScreenList = {
  print: {
    ...guardedScreen(async () => (await import('./screen.tsx')).PrintScreen, {
      tab: 'print',
      pin: allBut('', 'equipment', 'leaflet', 'slip', 'erasure', 'plan', 'emergency', 'incident'),
      bare: ([what = '']) => NAMING.has(what)
    }),
    roles: ALL_ROLES
  },
  /** As much as reception itself: never behind the PIN. */
  'paper-in': {
    ...openScreen(async () => (await import('./paper-in/paper-in.tsx')).PaperIn),
    roles: STAFF_ROLES,
    children: true
  }
}
