// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { Calls } from '../../../src/ui/parts/calls.tsx'

test('[N16] one link a number, digits alone, and what cannot be dialled is only read', async () => {
  const root = document.createElement('div')
  const text = '9000000001、０９０－００００－０００２（母）、03-1234-5678 内線12、なし'
  await act(() => render(<Calls text={text} say={(shown) => `電話 ${shown}`} />, root))
  const links = [...root.querySelectorAll('a')].map((one) => [
    one.getAttribute('href'),
    one.textContent
  ])
  expect(links).toEqual([
    ['tel:09000000001', '電話 090-0000-0001'],
    ['tel:09000000002', '電話 090-0000-0002（母）'],
    ['tel:0312345678', '電話 03-1234-5678（内線12）']
  ])
  expect(root.textContent).toContain('なし')
})
