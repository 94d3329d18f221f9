// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createEmitter } from '../../../src/lib/emitter.ts'
import { ok } from '../../../src/lib/result.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { LockState } from '../../../src/kit/lock/views.ts'
import { keepLocking } from '../../../src/ui/lock/auto-lock.ts'
import { anApp } from '../an-app.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const OPEN: LockState = { isSet: true, isOpen: true, pauseMs: 0, triesLeft: 5, minutes: 5 }
const MINUTE = 60_000

function opened(minutes: LockState['minutes'] = 5) {
  const state = createEmitter<LockState>({ ...OPEN, minutes })
  const lockNow = vi.fn<Kit['commands']['lockNow']>(() => {
    state.emit({ ...state.value(), isOpen: false })
    return Promise.resolve(ok(null))
  })
  const { kit } = anApp('')
  const clock = { skewMs: 0 }
  const watched: Kit = { ...kit, lock: state.watch, commands: { ...kit.commands, lockNow } }
  keepLocking(watched, () => Date.now() + clock.skewMs)
  return { state, lockNow, clock }
}

function see(visibility: DocumentVisibilityState): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility)
  document.dispatchEvent(new Event('visibilitychange'))
}

test.each([2, 5, 15] as const)('[K6] it locks after %s minutes without a touch', (minutes) => {
  const { lockNow } = opened(minutes)
  vi.advanceTimersByTime(minutes * MINUTE - 1)
  expect(lockNow).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(lockNow).toHaveBeenCalledExactlyOnceWith('here')
})

test('[K6] every touch and every key begins the minutes anew', () => {
  const { lockNow } = opened()
  for (const touch of ['pointerdown', 'keydown', 'pointerdown']) {
    vi.advanceTimersByTime(4 * MINUTE)
    dispatchEvent(new Event(touch))
  }
  expect(lockNow).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5 * MINUTE)
  expect(lockNow).toHaveBeenCalledOnce()
})

test('[K6] out of sight for a moment is nothing, for half a minute it locks', () => {
  const { lockNow } = opened()
  see('hidden')
  vi.advanceTimersByTime(29_000)
  see('visible')
  vi.advanceTimersByTime(2000)
  expect(lockNow).not.toHaveBeenCalled()
  see('hidden')
  vi.advanceTimersByTime(30_000)
  expect(lockNow).toHaveBeenCalledOnce()
})

test.each([31_000, -31_000])(
  '[K6] a tablet that slept, its clock moved by %s, wakes locked',
  (ms) => {
    const { lockNow, clock } = opened()
    see('hidden')
    clock.skewMs = ms
    see('visible')
    expect(lockNow).toHaveBeenCalledOnce()
  }
)

test('once locked nothing is watched any more', () => {
  const { state, lockNow } = opened()
  state.emit({ ...OPEN, isOpen: false })
  vi.advanceTimersByTime(60 * MINUTE)
  see('hidden')
  vi.advanceTimersByTime(MINUTE)
  expect(lockNow).not.toHaveBeenCalled()
})

test('shorter minutes count at once', () => {
  const { state, lockNow } = opened(15)
  state.emit({ ...OPEN, minutes: 2 })
  vi.advanceTimersByTime(2 * MINUTE)
  expect(lockNow).toHaveBeenCalledOnce()
})
