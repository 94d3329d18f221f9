import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { chip, foundWorkspace, go, invite, join } from './office.ts'
import { checkByWords, openSheet, readPaper, restoreByWords } from './sheet.ts'
import { addSmallEvent } from './small-event.ts'

const UNCHECKED = '回復シートを まだ たしかめていません。'

async function delivered(page: Page): Promise<void> {
  await expect(chip(page)).toContainText('届いた', { timeout: 30_000 })
}

test('[W10] from making a workspace to its sheet, its loss, and a new sheet', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await foundWorkspace(office.page, 'こどもテックキャラバン')
  const old = await readPaper(office.page)
  expect(old.relay).toBe(relay.origin)
  await office.page.getByRole('link', { name: 'あとで' }).click()
  await expect(office.page.getByText(UNCHECKED)).toBeVisible()
  await addSmallEvent(office.page)
  await go(office.page, 'まとめ')
  await office.page.getByRole('link', { name: /回復シートを/u }).click()
  await checkByWords(office.page, old)
  await expect(office.page.getByRole('heading', { level: 1, name: /まとめ/u })).toBeVisible()
  await expect(office.page.getByText(UNCHECKED)).toBeHidden()
  await delivered(office.page)

  const fresh = await open(relay.origin, TABLET)
  await restoreByWords(fresh.page, old)
  await expect(
    fresh.page.getByRole('heading', { level: 1, name: '記録がもどりました' })
  ).toBeVisible({ timeout: 30_000 })
  await go(fresh.page, '家族')
  await expect(fresh.page.getByText('もり つむぎ').first()).toBeVisible({ timeout: 30_000 })

  await openSheet(fresh.page)
  await fresh.page.getByRole('link', { name: '回復シートを作りなおす' }).click()
  await fresh.page.getByRole('button', { name: '新しいシートを作る' }).click()
  await expect(fresh.page.getByText('もう1人の運営の確認を待っています。')).toBeVisible()
  const renewed = await readPaper(fresh.page)
  expect(renewed.words).not.toEqual(old.words)

  await go(office.page, 'まとめ')
  await expect(
    office.page.getByText('新しい事務所 が、回復シートを作りなおしました。')
  ).toBeVisible({ timeout: 30_000 })
  await office.page.getByRole('link', { name: /回復シートを/u }).click()
  await office.page.getByRole('button', { name: 'このシートを確認する' }).click()
  await expect(office.page.getByText('2枚目の回復シートを使っています。')).toBeVisible()

  const late = await open(relay.origin, TABLET)
  await restoreByWords(late.page, old)
  await expect(
    late.page.getByRole('alert').filter({ hasText: 'このシートは、今は使えません。' })
  ).toBeVisible()
  await late.page.goto(`${relay.origin}/#/`)
  await restoreByWords(late.page, renewed)
  await expect(
    late.page.getByRole('heading', { level: 1, name: '記録がもどりました' })
  ).toBeVisible({ timeout: 30_000 })
  expect([...office.problems, ...fresh.problems, ...late.problems]).toEqual([])
})

test('[W10] 担当がかわるとき: the successor comes in, confirms the sheet, and a paper says how things stand', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await foundWorkspace(office.page, 'こどもテックキャラバン')
  await office.page.getByRole('link', { name: '担当がかわるとき' }).click()
  const step = (page: Page, name: string) =>
    page.locator('section.step').filter({ has: page.getByRole('heading', { name }) })
  const invited = step(office.page, '次の人を運営として招く')
  await expect(invited).toHaveAttribute('aria-current', 'step')

  const link = await invite(office.page, '運営', '次の人の端末')
  const next = await open(link, TABLET)
  await join(next.page)
  await expect(next.page.getByRole('heading', { level: 1, name: 'まとめ' })).toBeVisible()
  await openSheet(office.page)
  await office.page.getByRole('link', { name: '担当がかわるとき' }).click()
  await expect(invited).not.toHaveAttribute('aria-current', 'step')
  const sheet = step(office.page, '回復シートを作りなおす')
  await expect(sheet).toHaveAttribute('aria-current', 'step')

  await office.page.goto(`${relay.origin}/#/recovery/new`)
  await office.page.getByRole('button', { name: '新しいシートを作る' }).click()
  await expect(office.page.getByText('もう1人の運営の確認を待っています。')).toBeVisible()
  await next.page.getByRole('link', { name: /回復シートを/u }).click({ timeout: 30_000 })
  await next.page.getByRole('button', { name: 'このシートを確認する' }).click()
  await expect(next.page.getByText('2枚目の回復シートを使っています。')).toBeVisible()
  await expect(office.page.getByText('もう1人の運営の確認を待っています。')).toBeHidden({
    timeout: 30_000
  })
  await checkByWords(office.page, await readPaper(office.page))

  await openSheet(next.page)
  await next.page.getByRole('link', { name: '担当がかわるとき' }).click()
  await expect(step(next.page, '回復シートを作りなおす')).not.toHaveAttribute(
    'aria-current',
    'step'
  )
  await next.page.getByRole('link', { name: '引きつぎ書を印刷する' }).click()
  const paper = next.page.getByRole('region', { name: '引きつぎ書' })
  await expect(paper.getByText(relay.origin)).toBeVisible()
  await expect(paper.getByText('次の人の端末')).toBeVisible()
  await expect(paper.getByText('2枚目。しまってある所:')).toBeVisible()
  expect([...office.problems, ...next.problems]).toEqual([])
})
