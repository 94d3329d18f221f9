import { ALL_ROLES, always, guardedScreen, openScreen, STAFF_ROLES } from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const INCIDENT_SCREENS: ScreenList = {
  // writing is never behind the PIN; reading is
  incident: {
    ...openScreen(async () => (await import('./incident.tsx')).IncidentScreen),
    roles: ALL_ROLES
  },
  incidents: {
    ...guardedScreen(async () => (await import('./incidents.tsx')).IncidentsScreen, {
      tab: 'today',
      pin: always,
      bare: always
    }),
    roles: STAFF_ROLES,
    children: true
  },
  emergency: {
    ...openScreen(async () => (await import('./emergency.tsx')).EmergencyScreen),
    roles: ALL_ROLES
  }
}
