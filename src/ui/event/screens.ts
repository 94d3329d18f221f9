import { ALL_ROLES, guardedScreen, openScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const EVENT_SCREENS: ScreenList = {
  summary: {
    ...openScreen(async () => (await import('./summary/screen.tsx')).SummaryScreen),
    roles: ORGANIZER_ONLY
  },
  event: {
    ...openScreen(async () => (await import('./sight/event-choice.tsx')).EventChoiceScreen),
    roles: ALL_ROLES
  },
  prepare: {
    ...openScreen(async () => (await import('./prepare/prepare.tsx')).Prepare),
    roles: ORGANIZER_ONLY
  },
  move: {
    ...guardedScreen(async () => (await import('./move/screen.tsx')).MoveScreen, {
      tab: 'prepare',
      // the days alone name nobody; below them stand families and their telephones
      pin: ([, part]) => part !== undefined,
      bare: ([, part]) => part === 'paper'
    }),
    roles: ORGANIZER_ONLY
  },
  settings: {
    ...openScreen(async () => (await import('./settings/settings.tsx')).SettingsScreen),
    roles: ORGANIZER_ONLY
  }
}
