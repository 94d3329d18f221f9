import { expect, it } from 'vitest'
import { openBareStart } from '../../src/platform/bare-start.ts'

function aBrowser(online: boolean, rows = new Map<string, string>()) {
  const storage = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value)
  }
  return { rows, bareStart: openBareStart(storage, { isOnline: () => online, now: () => 5000 }) }
}

it('[U4] keeps when the app opened on a device that called itself offline, also for later pages', () => {
  const { rows, bareStart } = aBrowser(false)
  expect(bareStart.lastAt()).toBeNull()
  bareStart.opened()
  expect([bareStart.lastAt(), aBrowser(true, rows).bareStart.lastAt()]).toEqual([5000, 5000])
})

it('[U4] an opening with a network says nothing', () => {
  const { bareStart } = aBrowser(true)
  bareStart.opened()
  expect(bareStart.lastAt()).toBeNull()
})

it('[U4] a disk that takes nothing more does not keep the app from opening', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('', 'QuotaExceededError')
    }
  }
  const bareStart = openBareStart(full, { isOnline: () => false, now: () => 7 })
  bareStart.opened()
  expect(bareStart.lastAt()).toBe(7)
})
