import { ALL_ROLES, openScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const PLAN_SCREENS: ScreenList = {
  plan: {
    ...openScreen(async () => (await import('./plan.tsx')).PlanScreen),
    roles: ALL_ROLES
  }
}
