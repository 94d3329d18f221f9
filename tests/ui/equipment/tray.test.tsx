// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { CaseCard } from '../../../src/ui/equipment/case-card.tsx'
import { addPick, countPick } from '../../../src/domain/equipment/picks.ts'
import { Tray } from '../../../src/ui/equipment/tray.tsx'
import { anApp } from '../an-app.ts'
import { aThing } from '../../domain/equipment/a-thing.ts'

const lot = aThing('H-01', { kind: 'lot', quantity: 96, out: 2 })

function OneLot() {
  const [picks, setPicks] = useState(addPick([], lot, 'out'))
  return (
    <Tray
      things={[lot]}
      picks={picks}
      way="out"
      onCount={(_, quantity) => setPicks((before) => countPick(before, lot.asset.id, quantity))}
      onDrop={() => undefined}
    />
  )
}

test('[C8] a typed count is read in either width, what is none leaves the former standing', async () => {
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('?role=volunteer')}>
        <OneLot />
      </CurrentApp.Provider>,
      root
    )
  )
  const input = root.querySelector('input')!
  async function typed(text: string): Promise<string> {
    input.value = text
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
    return input.value
  }
  expect(await typed('３')).toBe('3')
  expect(await typed('３')).toBe('3')
  expect(await typed('1.5')).toBe('3')
  expect(await typed('abc')).toBe('3')
  expect(await typed('')).toBe('3')
  expect(await typed('99999999999')).toBe('3')
  expect(await typed('99999')).toBe('99999')
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.stepper button')]
  expect(buttons.map(({ disabled }) => disabled)).toEqual([false, true])
  await act(() => render(null, root))
})

test('[C11] a case with more out than there are shows none inside', async () => {
  const over = { ...lot, out: 140 }
  const box = { key: 'box', name: '箱A', title: '', lender: '', things: [over], out: 1, broken: 0 }
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('?role=volunteer')}>
        <CaseCard of={box} />
      </CurrentApp.Provider>,
      root
    )
  )
  expect(root.querySelector('.lot b')?.textContent).toBe('0/96本')
  await act(() => render(null, root))
})
