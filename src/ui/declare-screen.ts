// What the lists of screens (`<subject>/screens.ts`) are written with.
import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import { later } from './later.tsx'
import type { ScreenGuard, ScreenProps, ShownScreen } from './screen.ts'

export const ALL_ROLES: readonly Role[] = ['organizer', 'facilitator', 'volunteer']
export const ORGANIZER_ONLY: readonly Role[] = ['organizer']
export const STAFF_ROLES: readonly Role[] = ['organizer', 'facilitator']

type LoadScreen = () => Promise<ComponentType<ScreenProps>>

/** Never behind the PIN (W9), or with nothing on it that a PIN could keep. */
export const openScreen = (load: LoadScreen): ShownScreen => ({
  component: later(load),
  guard: 'none'
})

/** The section of people: behind the PIN, and of no use while names are covered; each as far as the path says. */
export function guardedScreen(load: LoadScreen, guard: ScreenGuard): ShownScreen {
  const component = later(async () => {
    const [shown, lock] = await Promise.all([load(), import('./lock/guarded.tsx')])
    return lock.guarded(shown, guard)
  })
  return { component, guard }
}

export const always = () => true
export const never = () => false
/** All that lies below a path but for these, so that what is added later is shut until somebody decides. */
export const allBut =
  (...known: readonly string[]) =>
  ([what = '']: readonly string[]) =>
    !known.includes(what)
