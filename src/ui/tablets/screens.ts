import {
  ALL_ROLES,
  always,
  guardedScreen,
  never,
  openScreen,
  ORGANIZER_ONLY,
  STAFF_ROLES
} from '../declare-screen.ts'
import type { ScreenList } from '../screen.ts'

export const TABLETS_SCREENS: ScreenList = {
  invite: {
    ...openScreen(async () => (await import('./invite/invite.tsx')).InviteScreen),
    roles: ORGANIZER_ONLY
  },
  tablets: {
    ...openScreen(async () => (await import('./tablets.tsx')).TabletsScreen),
    roles: ORGANIZER_ONLY
  },
  check: {
    ...openScreen(async () => (await import('./check/check.tsx')).Check),
    roles: ALL_ROLES
  },
  memo: {
    ...guardedScreen(async () => (await import('./memo/join-memo.tsx')).JoinMemo, {
      tab: 'today',
      pin: never,
      bare: always
    }),
    roles: STAFF_ROLES,
    children: true
  }
}
