// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { keepLit } from '../../src/platform/wake-lock.ts'

interface Lock extends EventTarget {
  released: boolean
  release: () => Promise<void>
}

function aLock(): Lock {
  const lock = Object.assign(new EventTarget(), {
    released: false,
    release: () => {
      lock.released = true
      lock.dispatchEvent(new Event('release'))
      return Promise.resolve()
    }
  })
  return lock
}

function give(request: (() => Promise<Lock>) | null) {
  if (request)
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  else Reflect.deleteProperty(navigator, 'wakeLock')
}

const settle = () => vi.waitFor(() => Promise.resolve())
const comeBack = () => document.dispatchEvent(new Event('visibilitychange'))

afterEach(() => give(null))

test('it is asked for at once, again when the page comes back after the system took it, and let go at the end', async () => {
  const locks: Lock[] = []
  give(() => {
    const lock = aLock()
    locks.push(lock)
    return Promise.resolve(lock)
  })
  const told: boolean[] = []
  const stop = keepLit((isLit) => told.push(isLit))
  await vi.waitFor(() => expect(told).toEqual([true]))
  comeBack()
  await settle()
  expect(locks).toHaveLength(1)

  await locks[0]!.release()
  expect(told).toEqual([true, false])
  comeBack()
  await vi.waitFor(() => expect(told).toEqual([true, false, true]))
  expect(locks).toHaveLength(2)

  stop()
  expect(locks[1]!.released).toBe(true)
  comeBack()
  await settle()
  expect(locks).toHaveLength(2)
  expect(told).toHaveLength(3)
})

test('refused, or where there is none, nobody is told that the screen stays lit', async () => {
  const told: boolean[] = []
  give(() => Promise.reject(new Error('low battery')))
  const stop = keepLit((isLit) => told.push(isLit))
  await vi.waitFor(() => expect(told).toEqual([false]))
  stop()
  give(null)
  const stopAgain = keepLit((isLit) => told.push(isLit))
  await settle()
  stopAgain()
  expect(told).toEqual([false])
})

test('granted after it was left, it is let go at once', async () => {
  const lock = aLock()
  let grant: (lock: Lock) => void = () => undefined
  give(() => new Promise<Lock>((resolve) => (grant = resolve)))
  const told: boolean[] = []
  keepLit((isLit) => told.push(isLit))()
  grant(lock)
  await vi.waitFor(() => expect(lock.released).toBe(true))
  expect(told).toEqual([])
})
