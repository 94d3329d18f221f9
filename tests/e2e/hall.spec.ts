import { expect } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP } from './device.ts'
import { arrive, chooseSession, counted, openReception, standing } from './hall.ts'
import { go } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

test('[A1] who did not come is 欠席 by one tap each, and a slip is taken back where it was made', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await go(page, 'きょう')
  await chooseSession(page, SESSION)
  await openReception(page, SESSION)
  await arrive(page, 'もり つむぎ', '小2')

  await page.getByRole('button', { name: '来ない人を 欠席にする' }).click()
  const sheet = page.getByRole('dialog', { name: '「まだ」の人' })
  await sheet.getByRole('button', { name: 'もり れん 欠席にする' }).click()
  await sheet.getByRole('button', { name: 'たなか あおい 欠席にする' }).click()
  await sheet.getByRole('button', { name: 'もり れん もとにもどす' }).click()
  await sheet.getByRole('button', { name: /^もり れん 森 蓮/u }).click()
  const child = page.getByRole('dialog', { name: 'もり れんさん' })
  await child.getByRole('button', { name: '欠席にする' }).click()
  await expect(child).toBeHidden()
  await sheet.getByRole('button', { name: 'とじる' }).click()
  await counted(page, { 予定: 3, いる: 1, まだ: 0, 欠席: 2 })

  await page.reload()
  await counted(page, { 予定: 3, いる: 1, まだ: 0, 欠席: 2 })
  await standing(page, 'たなか あおい', '小6').click()
  await page.getByRole('dialog').getByRole('button', { name: '来た', exact: true }).click()
  await counted(page, { 予定: 3, いる: 2, まだ: 0, 欠席: 1 })
})
