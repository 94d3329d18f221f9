import { ALL_ROLES, openScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const HELP_SCREENS: ScreenList = {
  more: {
    ...openScreen(async () => (await import('./more/more.tsx')).More),
    roles: ALL_ROLES
  },
  help: { ...openScreen(async () => (await import('./help.tsx')).Help), roles: ALL_ROLES }
}
