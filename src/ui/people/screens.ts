import { always, guardedScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const PEOPLE_SCREENS: ScreenList = {
  people: {
    ...guardedScreen(async () => (await import('./people.tsx')).PeopleScreen, {
      tab: 'people',
      pin: always,
      bare: ([, participant]) => participant !== undefined
    }),
    roles: STAFF_ROLES,
    children: true
  }
}
