import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { practise } from './practice.ts'

const BAND = { name: 'れんしゅう中。つくりものの記録です。だれにも送りません' }

test('practice says so on every screen, takes no real roster and goes without a trace', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await practise(page, '運営')
  for (const path of ['summary', 'questions', 'today', 'reception', 'people', 'plan', 'more']) {
    await page.goto(`${relay.origin}/#/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('complementary', BAND)).toBeVisible()
  }
  await page.goto(`${relay.origin}/#/import/roster`)
  await expect(page.getByText('れんしゅうでは 本物の名簿を読みません。')).toBeVisible()
  await expect(page.getByRole('button', { name: 'ファイルをえらぶ' })).toHaveCount(0)
  await page.goto(`${relay.origin}/#/invite`)
  await expect(page.getByText('れんしゅうでは 端末を招けません。')).toBeVisible()

  await page.getByRole('button', { name: 'れんしゅうを終わる' }).click()
  await expect(page.getByRole('heading', { name: 'キャラバンキット' })).toBeVisible()
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name)
  )
  expect(names).not.toContain('caravan-practice')
})

test('practice sends nothing, and a volunteer of it meets no child', async ({ relay, open }) => {
  const { page } = await open(relay.origin, TABLET)
  const calls: string[] = []
  page.on('request', (request) => calls.push(new URL(request.url()).pathname))
  await practise(page, 'ボランティア')
  await expect(page.getByRole('heading', { level: 1, name: '機材' })).toBeVisible()
  for (const path of ['today', 'reception', 'people', 'summary', 'questions']) {
    await page.goto(`${relay.origin}/#/${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /この端末には、子どもの記録はありません|この画面は見つかりません/u
    )
  }
  expect(calls.filter((path) => path.startsWith('/v1/'))).toEqual([])
})
