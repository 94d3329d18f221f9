// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../src/lib/result.ts'
import { JoinByCamera } from '../../src/ui/tablets/start/join-read.tsx'
import type { CameraFault } from '../../src/ui/ui-environment.ts'
import { ja } from '../support/all-words.ts'
import { anApp } from './an-app.ts'
import { aScreen } from './retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

it('where no picture comes it is said, and one button tries again', async () => {
  const starts: ((fault: CameraFault) => void)[] = []
  const hand = anApp('start=new')
  const camera = {
    ...hand.environment.camera,
    start: (_video: HTMLVideoElement, _onText: unknown, onFault: (fault: CameraFault) => void) => {
      starts.push(onFault)
      return Promise.resolve(ok(() => undefined))
    }
  }
  const fitted = { ...hand, environment: { ...hand.environment, camera } }
  const show = () => <JoinByCamera onText={() => undefined} onPaste={() => undefined} />
  await screen.show(fitted, show)
  expect(screen.root.querySelector('video')).not.toBeNull()
  starts[0]?.('dark')
  await expect.poll(() => screen.root.textContent).toContain(ja.start.camera.dark.what)
  expect(screen.root.querySelector('video')).toBeNull()
  await screen.press(ja.common.again)
  await expect.poll(() => starts.length).toBe(2)
  expect(screen.root.querySelector('video')).not.toBeNull()
  expect(screen.root.textContent).not.toContain(ja.start.camera.dark.what)
})
