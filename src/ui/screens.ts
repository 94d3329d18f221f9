import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import { later } from './later.tsx'
import { Reception } from './screens/reception/reception.tsx'
import { Today } from './screens/today/today.tsx'

export interface ScreenProps {
  /** What follows the path in the address: `#/import/roster` gives `['roster']`. */
  readonly rest: readonly string[]
}

/** `children`: the screen shows children's records, so a volunteer gets a calm note instead. */
export interface Screen {
  readonly component: ComponentType<ScreenProps>
  readonly roles: readonly Role[]
  readonly children?: true
}

const ALL: readonly Role[] = ['organizer', 'facilitator', 'volunteer']
const ORGANIZER: readonly Role[] = ['organizer']
const STAFF: readonly Role[] = ['organizer', 'facilitator']

/** Path -> screen: the one list of everything one can go to once inside. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  today: { component: Today, roles: STAFF, children: true },
  reception: { component: Reception, roles: STAFF, children: true },
  equipment: {
    component: later(async () => (await import('./screens/equipment/screen.tsx')).EquipmentScreen),
    roles: ALL
  },
  summary: {
    component: later(async () => (await import('./screens/summary/screen.tsx')).SummaryScreen),
    roles: ORGANIZER
  },
  questions: {
    component: later(async () => (await import('./screens/questions/screen.tsx')).QuestionsScreen),
    roles: ORGANIZER,
    children: true
  },
  print: {
    component: later(async () => (await import('./screens/paper/screen.tsx')).PrintScreen),
    roles: ALL
  },
  plan: {
    component: later(async () => (await import('./screens/plan/plan.tsx')).Plan),
    roles: ALL
  },
  more: {
    component: later(async () => (await import('./screens/more/more.tsx')).More),
    roles: ALL
  },
  prepare: {
    component: later(async () => (await import('./screens/prepare/prepare.tsx')).Prepare),
    roles: ORGANIZER
  },
  import: {
    component: later(async () => (await import('./screens/import/import.tsx')).Import),
    roles: ORGANIZER
  },
  invite: {
    component: later(async () => (await import('./screens/invite/invite.tsx')).Invite),
    roles: ORGANIZER
  },
  tablets: {
    component: later(async () => (await import('./screens/tablets/tablets.tsx')).Tablets),
    roles: ORGANIZER
  },
  check: {
    component: later(async () => (await import('./screens/check/check.tsx')).Check),
    roles: ALL
  },
  people: {
    component: later(async () => (await import('./screens/people/people.tsx')).People),
    roles: STAFF,
    children: true
  },
  disclose: {
    component: later(async () => (await import('./screens/forget/disclose.tsx')).Disclose),
    roles: ORGANIZER
  },
  forget: {
    component: later(async () => (await import('./screens/forget/forget.tsx')).Forget),
    roles: ORGANIZER
  },
  settings: {
    component: later(async () => (await import('./screens/settings/settings.tsx')).SettingsScreen),
    roles: ORGANIZER
  },
  give: {
    component: later(async () => (await import('./screens/carry/give.tsx')).Give),
    roles: ALL
  },
  receive: {
    component: later(async () => (await import('./screens/carry/receive.tsx')).Receive),
    roles: ALL
  },
  exchange: {
    component: later(async () => (await import('./screens/carry/exchange.tsx')).Exchange),
    roles: ALL
  },
  leave: {
    component: later(async () => (await import('./screens/carry/leave.tsx')).Leave),
    roles: ALL
  },
  memo: {
    component: later(async () => (await import('./screens/memo/join-memo.tsx')).JoinMemo),
    roles: STAFF,
    children: true
  },
  recovery: {
    component: later(async () => (await import('./screens/recovery/recovery.tsx')).Recovery),
    roles: ORGANIZER
  },
  help: { component: later(async () => (await import('./screens/help/help.tsx')).Help), roles: ALL }
}
