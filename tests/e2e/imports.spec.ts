import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { inDays } from './days.ts'
import { DESKTOP } from './device.ts'
import { confirm, importEquipment, newLender, readFile } from './imports.ts'
import { createEvent, createWorkspace, go, openPart } from './office.ts'

test('a file that is in already adds nothing, and a bad row is named while the good ones go in', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, {
    title: '柚子原町キャラバン',
    day: inDays(30),
    venue: '柚子原公民館',
    session: 'ロボットの日'
  })
  await openPart(page, '名簿')
  await readFile(page, 'roster-form-shift_jis.csv')
  await confirm(page, '39人を入れる')

  await openRosterImport(page)
  await readFile(page, 'roster-form-shift_jis.csv')
  await tallied(page, { 新しい: 0, 同じ: 39, 読めない: 0 })
  await expect(page.getByText('新しいことは ありません。')).toBeVisible()

  // A day that the event does not have.
  await openRosterImport(page)
  await readFile(page, 'roster-town-utf8-bom.csv')
  await tallied(page, { 新しい: 11, 同じ: 0, 読めない: 7 })
  const bad = page.getByRole('listitem').filter({ hasText: '参加日が この開催の日にありません' })
  await expect(bad).toHaveCount(7)
  await expect(bad.first()).toContainText('3行目')
  await page.getByRole('button', { name: '11人を入れる' }).click()
  await expect(page.getByText('新しく 11、書きかえ 0', { exact: true })).toBeVisible()
  await expect(page.getByText('7行は 入れていません。')).toBeVisible()
  await go(page, '家族')
  await expect(page.getByText(/家族・50人$/u)).toBeVisible()

  await go(page, '準備')
  await page.getByRole('link', { name: /柚子原町キャラバン/u }).click()
  await importEquipment(page, 'テクノ工業', 'assets-tk-shift_jis.csv', '37点を入れる')
  await openPart(page, '機材')
  await page.getByRole('radio', { name: 'テクノ工業' }).click()
  await readFile(page, 'assets-tk-shift_jis.csv')
  await tallied(page, { 新しい: 0, 同じ: 37, 読めない: 0 })

  await page.reload()
  await newLender(page, 'みらいロボ')
  await readFile(page, 'assets-tk-shift_jis.csv')
  await expect(page.getByText('この番号は ほかの貸し手の機材です').first()).toBeVisible()
})

async function openRosterImport(page: Page): Promise<void> {
  await go(page, '家族')
  await page.getByRole('link', { name: '名簿を読みこむ' }).click()
}

async function tallied(page: Page, counts: Readonly<Record<string, number>>): Promise<void> {
  for (const [state, count] of Object.entries(counts)) {
    // what is bad is told only where there is something
    if (state === '読めない' && count === 0) continue
    const kind = page.locator('.kinds').getByRole('button', { name: new RegExp(`^${state}`, 'u') })
    await expect(kind).toHaveText(new RegExp(`${state}\\s*${count}\\D`, 'u'))
  }
}
