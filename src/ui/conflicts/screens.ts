import { always, guardedScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const CONFLICTS_SCREENS: ScreenList = {
  questions: {
    ...guardedScreen(async () => (await import('./screen.tsx')).QuestionsScreen, {
      tab: 'questions',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER_ONLY,
    children: true
  }
}
