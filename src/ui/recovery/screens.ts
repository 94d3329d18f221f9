import { openScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const RECOVERY_SCREENS: ScreenList = {
  recovery: {
    ...openScreen(async () => (await import('./recovery.tsx')).RecoveryScreen),
    roles: ORGANIZER_ONLY
  }
}
