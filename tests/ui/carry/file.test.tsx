// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { Give } from '../../../src/ui/carry/give.tsx'
import { handover } from '../../../src/ui/carry/words/ja.ts'
import { anApp } from '../an-app.ts'

test('whoever gives a file reads the same 合いことば as whoever takes it', async () => {
  const root = document.createElement('div')
  document.body.append(root)
  const hand = anApp('?parcel=file')
  const packed = await hand.commands.pack({ to: null, asFile: true, asks: true, tellsAll: false })
  const words = packed.ok ? packed.value.words.map((number) => handover.words.list[number]) : []
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Give rest={['file']} />
      </CurrentApp.Provider>,
      root
    )
  )
  await vi.waitFor(() =>
    expect(
      [...root.querySelectorAll('.file-out .checkwords b')].map((one) => one.textContent)
    ).toEqual(words)
  )
  expect(words).toHaveLength(2)
  await act(() => render(null, root))
})
