import { ALL_ROLES, openScreen, ORGANIZER_ONLY } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const PLAN_SCREENS: ScreenList = {
  plan: {
    ...openScreen(async () => (await import('./plan.tsx')).PlanScreen),
    roles: ALL_ROLES
  },
  templates: {
    ...openScreen(async () => (await import('./making/templates.tsx')).TemplatesScreen),
    roles: ORGANIZER_ONLY
  },
  kinds: {
    ...openScreen(async () => (await import('./making/kinds.tsx')).KindsScreen),
    roles: ORGANIZER_ONLY
  }
}
