import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP } from './device.ts'
import { go } from './office.ts'
import { prepareSmallEvent } from './small-event.ts'

test('roster, attendance and equipment leave as files a spreadsheet opens, the roster on A4', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await go(page, '印刷')
  const roster = await saved(page, /^名簿/u)
  expect(roster.startsWith('\uFEFF')).toBe(true)
  expect(roster).toContain('"もり","つむぎ","森","紬","小2"')
  expect(await saved(page, /^出欠/u)).toContain('ロボットの日')
  expect((await saved(page, /^機材/u)).startsWith('\uFEFF')).toBe(true)

  await page.getByRole('link', { name: /^受付名簿を印刷/u }).click()
  await expect(page.getByText('たなか あおい')).toBeVisible()
  const pages = await page.pdf({ preferCSSPageSize: true })
  // One page, as tall and wide as A4 in points.
  const text = pages.toString('latin1')
  expect(text.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  const [, width = 0, height = 0] = (
    /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/u.exec(text) ?? []
  ).map(Number)
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842])
})

async function saved(page: Page, name: RegExp): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFileSync(await (await download).path(), 'utf8')
}
