import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { ReadonlySignal } from '@preact/signals'
import type { Kit } from '../kit/open.ts'
import type { KitCommands } from '../kit/combine.ts'
import { assert } from '../lib/assert.ts'
import type { Router } from './routes.ts'
import type { Language, Look, UiEnvironment } from './ui-environment.ts'

/** What every screen works with: the kit, the browser, where we are, and the words. */
export interface AppContext {
  readonly kit: Kit
  readonly commands: KitCommands
  readonly environment: UiEnvironment
  readonly router: Router
  readonly language: ReadonlySignal<Language>
  readonly speak: (language: Language) => Promise<void>
  readonly look: ReadonlySignal<Look>
  readonly setLook: (look: Look) => void
  /** 目かくし: what `kit` tells has badge numbers instead of names. */
  readonly veil: ReadonlySignal<boolean>
  readonly setVeil: (on: boolean) => void
  /** With names whatever is covered: for what one person opened, inside `lock/lifted.tsx` and nowhere else. */
  readonly namedKit: Kit
  readonly sound: ReadonlySignal<boolean>
  readonly setSound: (on: boolean) => void
}

export const CurrentApp = createContext<AppContext | null>(null)

export function useApp(): AppContext {
  const app = useContext(CurrentApp)
  assert(app, 'a screen stands inside the app')
  return app
}
