import type { ComponentType } from 'preact'
import type { Role } from '../kit/views.ts'
import type { Tab } from './parts/tabs.tsx'

export interface ScreenProps {
  /** What follows the path in the address: `#/import/roster` gives `['roster']`. */
  readonly rest: readonly string[]
}

/** What may stand before a screen, by what follows its path: `pin` the PIN, `bare` a screen that is of no use with names covered. */
export interface ScreenGuard {
  readonly tab: Tab
  readonly pin: (rest: readonly string[]) => boolean
  readonly bare: (rest: readonly string[]) => boolean
}

/** What is drawn, and what stands before it: one cannot be said without the other. */
export interface ShownScreen {
  readonly component: ComponentType<ScreenProps>
  readonly guard: ScreenGuard | 'none'
}

/** `children`: the screen shows children's records, so a volunteer gets a calm note instead. */
export interface Screen extends ShownScreen {
  readonly roles: readonly Role[]
  readonly children?: true
}

/** Path -> screen. */
export type ScreenList = Readonly<Record<string, Screen>>
