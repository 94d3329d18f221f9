// The door on the day: families in one tap, who brought them, badges by their code, and a reload in between.
import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { chooseSession, counted, openReception } from './hall.ts'
import { go } from './office.ts'
import { practise } from './practice.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

/** Before the first session: nobody has come. */
const BEFORE_MINUTES = -60
/** あ to わ and 他, and one back to the first. */
const RAIL_TAPS = 12

test('[A41] [A42] [A43] [A47] [A48] a family comes in one tap and is undone in one, who brought it is told, a badge is typed', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await go(page, 'きょう')
  await chooseSession(page, SESSION)
  await openReception(page, SESSION)
  await page.getByRole('button', { name: '家族ごと' }).click()
  const family = page.getByRole('listitem').getByRole('button', { name: /^もり .*つむぎ.*れん/u })
  await family.click()
  await counted(page, { 予定: 3, いる: 2, まだ: 1 })
  await page.getByRole('button', { name: 'もとにもどす' }).click()
  await counted(page, { いる: 0, まだ: 3 })
  await family.click()
  await counted(page, { いる: 2, まだ: 1 })
  const bringers = page.getByRole('group', { name: '連れてきた人' })
  await bringers.getByRole('button', { name: '森 恵' }).click()
  await expect(page.getByRole('status')).toContainText('森 恵さんと 来ました')

  await page.reload()
  await counted(page, { 予定: 3, いる: 2, まだ: 1 })
  await family.click()
  const sheet = page.getByRole('dialog', { name: '森さんの 家族' })
  await sheet.getByRole('button', { name: /^もり れん/u }).click()
  const child = page.getByRole('dialog', { name: 'もり れんさん' })
  await expect(child).toContainText('連れてきた人 森 恵さん')
  await child.getByRole('button', { name: 'とじる' }).click()
  await sheet.getByRole('button', { name: 'とじる' }).click()

  await page.getByRole('button', { name: '名札を読む' }).click()
  const reading = page.getByRole('dialog', { name: '名札・家族の ふだを読む' })
  const type = async (code: string) => {
    await reading.getByRole('searchbox').fill(code)
    await reading.getByRole('button', { name: '読む', exact: true }).click()
  }
  await type('570')
  await expect(reading).toContainText('名札 570 の人は いません')
  await type('3')
  await expect(reading).toContainText('たなか あおいさんが来ました')
  await type('3')
  await expect(reading).toContainText('もう 記録があります')
  await reading.getByRole('button', { name: 'とじる' }).click()
  await counted(page, { 予定: 3, いる: 3, まだ: 0 })
})

test('forty children from a closed app: one tap a family, twelve on the rail', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, TABLET)
  await practise(page, '進行役', BEFORE_MINUTES)
  await page.goto('about:blank')
  await page.goto(`${relay.origin}/#/reception`)
  await page.getByRole('button', { name: '家族ごと' }).click()
  const cards = page.locator('.people .kid')
  const families = await cards.count()
  const yet = page.locator('.people .kid:not(.in):not(.out):not(.gone)')
  let taps = 0
  const rows = new Set<string>()
  for (let left = await yet.count(); left > 0; left--) {
    const card = yet.first()
    rows.add((await card.locator('xpath=..').getAttribute('data-row')) ?? '')
    await card.click()
    taps += 1
    await expect(yet).toHaveCount(left - 1)
  }
  await counted(page, { 予定: 40, いる: 40, まだ: 0 })
  expect(families).toBeLessThan(40)
  expect(taps).toBe(families)
  expect(rows.size).toBeLessThanOrEqual(RAIL_TAPS)
})
