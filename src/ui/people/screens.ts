import { always, guardedScreen, ORGANIZER_ONLY, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const PEOPLE_SCREENS: ScreenList = {
  people: {
    ...guardedScreen(async () => (await import('./people-screen.tsx')).PeopleScreen, {
      tab: 'people',
      pin: always,
      bare: ([, participant]) => participant !== undefined
    }),
    roles: STAFF_ROLES,
    children: true
  },
  many: {
    ...guardedScreen(async () => (await import('./many/many.tsx')).ManyScreen, {
      tab: 'people',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER_ONLY,
    children: true
  }
}
