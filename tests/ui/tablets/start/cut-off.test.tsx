// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { Marker } from '../../../../src/kit/views.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { CutOff } from '../../../../src/ui/tablets/start/cut-off.tsx'
import { access } from '../../../../src/ui/tablets/words/ja.ts'
import { anApp } from '../../an-app.ts'

const root = document.createElement('div')
const marker: Marker = {
  workspace: 'こどもテックキャラバン',
  device: '端末3',
  role: 'facilitator',
  unsent: 0,
  at: 0
}

async function show(part: Partial<Marker>, path: string): Promise<string> {
  const hand = anApp('start=cut')
  hand.router.go(path)
  await act(() => {
    render(
      <CurrentApp.Provider value={hand}>
        <CutOff marker={{ ...marker, ...part }} />
      </CurrentApp.Provider>,
      root
    )
  })
  hand.router.close()
  return root.textContent
}

afterEach(() => render(null, root))

it.each(['', 'reception', 'today'])(
  '[W10] says what happened wherever the tablet was when it emptied itself: #/%s',
  async (path) => {
    expect(await show({ handed: 12 }, path)).toContain(access.cutOff.handed(12))
  }
)

it('[W10] makes up no number: none, or not known', async () => {
  expect(await show({ handed: 0 }, '')).toContain(access.cutOff.nothing)
  expect(await show({}, '')).toContain(access.cutOff.unknown)
})

it('leaves the ways of joining and practising open', async () => {
  expect(await show({ handed: 0 }, 'practice')).not.toContain(access.cutOff.title)
})
