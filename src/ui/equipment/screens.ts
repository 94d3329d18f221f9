import { ALL_ROLES, openScreen } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const EQUIPMENT_SCREENS: ScreenList = {
  equipment: {
    ...openScreen(async () => (await import('./screen.tsx')).EquipmentScreen),
    roles: ALL_ROLES
  }
}
