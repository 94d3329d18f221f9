import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import { later } from './later.tsx'
import type { Guard, Screen, ScreenProps, ShownScreen } from './screen.ts'
import { ReceptionScreen } from './attendance/reception/reception.tsx'
import { Today } from './attendance/today/today.tsx'

const ALL: readonly Role[] = ['organizer', 'facilitator', 'volunteer']
const ORGANIZER: readonly Role[] = ['organizer']
const STAFF: readonly Role[] = ['organizer', 'facilitator']

type Load = () => Promise<ComponentType<ScreenProps>>

/** Never behind the PIN (W9), or with nothing on it that a PIN could keep. */
const open = (load: Load): ShownScreen => ({ component: later(load), guard: 'none' })

/** The section of people: behind the PIN, and of no use while names are covered; each as far as the path says. */
function guarded(load: Load, guard: Guard): ShownScreen {
  const component = later(async () => {
    const [shown, lock] = await Promise.all([load(), import('./lock/guarded.tsx')])
    return lock.guarded(shown, guard)
  })
  return { component, guard }
}

const always = () => true
const never = () => false
/** All that lies below a path but for these, so that what is added later is shut until somebody decides. */
const allBut =
  (...known: readonly string[]) =>
  ([what = '']: readonly string[]) =>
    !known.includes(what)

/** Path -> screen: the one list of everything one can go to once inside. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  today: { component: Today, guard: 'none', roles: STAFF, children: true },
  reception: { component: ReceptionScreen, guard: 'none', roles: STAFF, children: true },
  equipment: {
    ...open(async () => (await import('./equipment/screen.tsx')).EquipmentScreen),
    roles: ALL
  },
  summary: {
    ...open(async () => (await import('./event/summary/screen.tsx')).SummaryScreen),
    roles: ORGANIZER
  },
  questions: {
    ...guarded(async () => (await import('./conflicts/screen.tsx')).QuestionsScreen, {
      tab: 'questions',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER,
    children: true
  },
  print: {
    ...guarded(async () => (await import('./papers/screen.tsx')).PrintScreen, {
      tab: 'print',
      pin: allBut('', 'equipment', 'leaflet', 'slip', 'erasure'),
      bare: ([what = '']) => what === 'roster' || what === 'disclosure'
    }),
    roles: ALL
  },
  plan: {
    ...open(async () => (await import('./plan/plan.tsx')).PlanScreen),
    roles: ALL
  },
  more: {
    ...open(async () => (await import('./help/more/more.tsx')).More),
    roles: ALL
  },
  prepare: {
    ...open(async () => (await import('./event/prepare/prepare.tsx')).Prepare),
    roles: ORGANIZER
  },
  import: {
    ...guarded(async () => (await import('./import/import.tsx')).Import, {
      tab: 'prepare',
      pin: allBut('equipment', 'plan'),
      bare: allBut('equipment', 'plan')
    }),
    roles: ORGANIZER
  },
  invite: {
    ...open(async () => (await import('./tablets/invite/invite.tsx')).InviteScreen),
    roles: ORGANIZER
  },
  tablets: {
    ...open(async () => (await import('./tablets/tablets.tsx')).TabletsScreen),
    roles: ORGANIZER
  },
  check: {
    ...open(async () => (await import('./tablets/check/check.tsx')).Check),
    roles: ALL
  },
  people: {
    ...guarded(async () => (await import('./people/people.tsx')).PeopleScreen, {
      tab: 'people',
      pin: always,
      bare: ([, participant]) => participant !== undefined
    }),
    roles: STAFF,
    children: true
  },
  disclose: {
    ...guarded(async () => (await import('./retention/disclose.tsx')).Disclose, {
      tab: 'people',
      pin: always,
      bare: always
    }),
    roles: ORGANIZER
  },
  forget: {
    ...guarded(async () => (await import('./retention/forget.tsx')).Forget, {
      tab: 'prepare',
      pin: always,
      bare: ([, what]) => what === 'family'
    }),
    roles: ORGANIZER
  },
  settings: {
    ...open(async () => (await import('./event/settings/settings.tsx')).SettingsScreen),
    roles: ORGANIZER
  },
  give: {
    ...open(async () => (await import('./carry/give.tsx')).Give),
    roles: ALL
  },
  receive: {
    ...open(async () => (await import('./carry/receive.tsx')).Receive),
    roles: ALL
  },
  exchange: {
    ...open(async () => (await import('./carry/exchange.tsx')).Exchange),
    roles: ALL
  },
  leave: {
    ...open(async () => (await import('./carry/leave.tsx')).Leave),
    roles: ALL
  },
  memo: {
    ...guarded(async () => (await import('./tablets/memo/join-memo.tsx')).JoinMemo, {
      tab: 'today',
      pin: never,
      bare: always
    }),
    roles: STAFF,
    children: true
  },
  pin: {
    ...open(async () => (await import('./lock/pin-page.tsx')).PinPage),
    roles: STAFF,
    children: true
  },
  unlock: {
    ...open(async () => (await import('./lock/forgotten.tsx')).ForgottenPin),
    roles: STAFF,
    children: true
  },
  'help-unlock': {
    ...guarded(async () => (await import('./lock/helper.tsx')).Helper, {
      tab: 'more',
      pin: always,
      bare: never
    }),
    roles: STAFF,
    children: true
  },
  recovery: {
    ...open(async () => (await import('./recovery/recovery.tsx')).RecoveryScreen),
    roles: ORGANIZER
  },
  help: { ...open(async () => (await import('./help/help.tsx')).Help), roles: ALL }
}
