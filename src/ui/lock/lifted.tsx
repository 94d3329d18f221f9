import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { signal } from '@preact/signals'
import { CurrentApp, useApp } from '../app-context.ts'

const OFF = signal(false)

/** Names are told inside it, of what one person opened on purpose; everywhere else they stay covered. */
export function Lifted({ children }: { children: ComponentChildren }) {
  const app = useApp()
  const named = useMemo(
    () => ({ ...app, kit: app.namedKit, commands: app.namedKit.commands, veil: OFF }),
    [app]
  )
  return <CurrentApp.Provider value={named}>{children}</CurrentApp.Provider>
}
