import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import { later } from './later.tsx'
import type { Guard } from './screens/lock/guarded.tsx'
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

/** The section of people: behind the PIN, and of no use while names are covered; each as far as the path says. */
function guarded(
  load: () => Promise<ComponentType<ScreenProps>>,
  guard: Guard
): ComponentType<ScreenProps> {
  return later(async () => {
    const [shown, lock] = await Promise.all([load(), import('./screens/lock/guarded.tsx')])
    return lock.guarded(shown, guard)
  })
}

const always = () => true
const isRoster = ([what]: readonly string[]) => what === 'roster' || what === undefined

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
    component: guarded(
      async () => (await import('./screens/questions/screen.tsx')).QuestionsScreen,
      { tab: 'questions', pin: always, bare: always }
    ),
    roles: ORGANIZER,
    children: true
  },
  print: {
    component: guarded(async () => (await import('./screens/paper/screen.tsx')).PrintScreen, {
      tab: 'print',
      pin: ([what]) => what === 'roster',
      bare: ([what]) => what === 'roster'
    }),
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
    component: guarded(async () => (await import('./screens/import/import.tsx')).Import, {
      tab: 'prepare',
      pin: isRoster,
      bare: isRoster
    }),
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
    component: guarded(async () => (await import('./screens/people/people.tsx')).People, {
      tab: 'people',
      pin: always,
      bare: ([, participant]) => participant !== undefined
    }),
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
    component: guarded(async () => (await import('./screens/memo/join-memo.tsx')).JoinMemo, {
      tab: 'today',
      pin: () => false,
      bare: always
    }),
    roles: STAFF,
    children: true
  },
  pin: {
    component: later(async () => (await import('./screens/lock/pin-page.tsx')).PinPage),
    roles: STAFF,
    children: true
  },
  unlock: {
    component: later(async () => (await import('./screens/lock/forgotten.tsx')).Forgotten),
    roles: STAFF,
    children: true
  },
  'help-unlock': {
    component: guarded(async () => (await import('./screens/lock/helper.tsx')).Helper, {
      tab: 'more',
      pin: always,
      bare: () => false
    }),
    roles: STAFF,
    children: true
  },
  recovery: {
    component: later(async () => (await import('./screens/recovery/recovery.tsx')).Recovery),
    roles: ORGANIZER
  },
  help: { component: later(async () => (await import('./screens/help/help.tsx')).Help), roles: ALL }
}
