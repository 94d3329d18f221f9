import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { TABLET } from './device.ts'
import { openReception } from './hall.ts'
import { practise } from './practice.ts'

declare global {
  var durabilities: string[]
}

/** Runs in the page, before the app: notes how durable each writing transaction was asked to be. */
function listen(): void {
  globalThis.durabilities = []
  const open = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function transaction(stores, mode, options) {
    if (mode === 'readwrite') globalThis.durabilities.push(options?.durability ?? 'default')
    return open.call(this, stores, mode, options)
  }
}

test('what a tap writes is asked to be on the disk, not only in a cache', async ({
  relay,
  open
}) => {
  const { page, context } = await open(relay.origin, TABLET)
  await practise(page, '進行役')
  await context.addInitScript(listen)
  await page.reload()
  await openReception(page, '')
  await page.evaluate(() => void (globalThis.durabilities = []))

  await page
    .getByRole('main')
    .getByRole('button', { pressed: false })
    .filter({ hasText: 'まだ' })
    .first()
    .click()
  await expect(page.getByRole('status')).toContainText('さんが来ました')

  const asked = await page.evaluate(() => globalThis.durabilities)
  expect(new Set(asked)).toEqual(new Set(['strict']))
})
