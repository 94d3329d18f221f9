// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { EquipmentScreen } from '../../../src/ui/equipment/screen.tsx'
import { anApp } from '../an-app.ts'

test('[C9] [C10] さいきん shows the last commands of all things and takes one back', async () => {
  const undo = vi.fn<KitCommands['undo']>(() => Promise.resolve(ok(null)))
  const root = document.createElement('div')
  document.body.append(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('?role=volunteer', { commands: { undo } })}>
        <EquipmentScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const open = root.querySelector<HTMLButtonElement>('.recent-acts .btn')!
  expect(open.textContent).toContain('さいきん')
  await act(() => open.click())
  const rows = [...root.querySelectorAll('dialog li')]
  expect(rows).toHaveLength(20)
  const undone = rows.filter((row) => row.textContent.includes('もとにもどした記録'))
  expect(undone.length).toBeGreaterThan(0)
  expect(undone.every((row) => row.querySelector('button') === null)).toBe(true)

  await act(() =>
    rows
      .find((row) => row.querySelector('button'))
      ?.querySelector('button')
      ?.click()
  )
  expect(undo).toHaveBeenCalledOnce()
  await act(() => render(null, root))
})
