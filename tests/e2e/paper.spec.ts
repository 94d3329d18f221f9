import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP } from './device.ts'
import { go } from './office.ts'
import { practise } from './practice.ts'
import { prepareSmallEvent } from './small-event.ts'
import { settled } from './watched.ts'

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
  expect(await printed(page)).toEqual([A4])
})

/** Sheets of forty children of twenty-five families and a whole day. */
const SHEETS = {
  roster: 1,
  release: 2,
  'roll-call': 1,
  care: 1,
  badges: 4,
  families: 3,
  plan: 1,
  emergency: 1,
  incident: 1,
  equipment: 2
}

test('[X12] each paper of forty children takes its sheets and no page more', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await practise(page, '運営')
  const sheets: Record<string, number> = {}
  for (const paper of Object.keys(SHEETS)) {
    await page.goto(`${relay.origin}/#/print/${paper}`)
    await expect(page.locator('.paper').first()).toBeVisible()
    await settled(page)
    const pages = await printed(page)
    sheets[paper] = await page.locator('.paper').count()
    expect({ paper, pages }).toEqual({ paper, pages: Array(sheets[paper]).fill(A4) })
  }
  expect(sheets).toEqual(SHEETS)

  await page.goto(`${relay.origin}/#/print/roster`)
  await expect(page.locator('.paper .roster')).toBeVisible()
  // as long as a roster of 120
  await page.locator('.paper').evaluate((sheet) => {
    for (let more = 1; more < 3; more++) sheet.after(sheet.cloneNode(true))
  })
  expect(await printed(page)).toHaveLength(3)
})

const A4 = '595 × 842'

/** The size of each page in points. */
async function printed(page: Page): Promise<readonly string[]> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const pages = text.match(/\/Type\s*\/Page\b/gu) ?? []
  const sizes = [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)]
  expect(sizes).toHaveLength(pages.length)
  return sizes.map((size) =>
    size
      .slice(1)
      .map((side) => Math.round(Number(side)))
      .join(' × ')
  )
}

async function saved(page: Page, name: RegExp): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFileSync(await (await download).path(), 'utf8')
}
