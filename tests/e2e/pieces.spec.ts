import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { TABLET } from './device.ts'
import { go } from './office.ts'
import { practise } from './practice.ts'

test('a screen whose file does not come says so, and opens with もう一度', async ({
  relay,
  open
}) => {
  const { page, context } = await open('about:blank', TABLET)
  const plan = /\/assets\/plan-[^/]+\.js$/u
  await context.route(plan, (route) => route.abort())
  await page.goto(relay.origin)
  await practise(page, '進行役')
  const failed = page.getByRole('heading', { name: 'この画面を ひらけませんでした' })
  await go(page, '進行表')
  await expect(failed).toBeVisible()

  await page.getByRole('link', { name: 'もどる' }).click()
  await expect(page.getByRole('navigation', { name: 'しごと' })).toBeVisible()
  await go(page, '進行表')
  await expect(failed).toBeVisible()
  await context.unroute(plan)
  await page.getByRole('button', { name: 'もう一度ためす' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '進行', exact: true })).toBeVisible()
})
