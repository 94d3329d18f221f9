import { vi } from 'vitest'
import { render, type ComponentType } from 'preact'
import { act } from 'preact/test-utils'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'

/** One screen in a page of its own, with what a person can find and press. */
export function aScreen() {
  const root = document.createElement('div')
  document.body.append(root)
  return {
    root,
    async show(hand: AppContext, Shown: ComponentType) {
      await act(async () => {
        render(
          <CurrentApp.Provider value={hand}>
            <Shown />
          </CurrentApp.Provider>,
          root
        )
        await Promise.resolve()
      })
    },
    button(words: string): HTMLButtonElement | undefined {
      return [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))
    },
    async press(words: string) {
      await act(async () => {
        this.button(words)?.click()
        await Promise.resolve()
      })
    },
    async tick() {
      await act(async () => {
        root.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
        await Promise.resolve()
      })
    },
    /** Under fake timers. */
    async pass(ms: number) {
      await act(async () => {
        await vi.advanceTimersByTimeAsync(ms)
      })
    },
    clear() {
      render(null, root)
    }
  }
}
