import type { Page } from '@playwright/test'

export const SIZES = {
  tall: { width: 820, height: 1180 },
  wide: { width: 1180, height: 820 },
  phone: { width: 390, height: 844 },
  desk: { width: 1280, height: 800 },
  /** What lies below the window's edge, since pages scroll inside. */
  long: { width: 1280, height: 2000 },
  deep: { width: 390, height: 2600 },
  /** A whole A4 upright. */
  paper: { width: 900, height: 1500 }
} as const

export type Size = keyof typeof SIZES

export interface Shot {
  readonly name: string
  readonly ask: string
  readonly way: string
  readonly sizes: readonly Size[]
  readonly act?: (page: Page) => Promise<void>
  readonly whole?: boolean
}
