import { ALL_ROLES, openScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const CARRY_SCREENS: ScreenList = {
  give: {
    ...openScreen(async () => (await import('./give.tsx')).Give),
    roles: ALL_ROLES
  },
  receive: {
    ...openScreen(async () => (await import('./receive.tsx')).Receive),
    roles: ALL_ROLES
  },
  exchange: {
    ...openScreen(async () => (await import('./exchange.tsx')).Exchange),
    roles: ALL_ROLES
  },
  leave: {
    ...openScreen(async () => (await import('./leave.tsx')).Leave),
    roles: ALL_ROLES
  }
}
