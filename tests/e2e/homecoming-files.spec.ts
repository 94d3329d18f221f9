// Files as offices, forms and spreadsheets hand them over, through the preview into a day without signal and home again: what
// was meant is what the organizer's files say afterwards.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, counted, openReception } from './hall.ts'
import { newLender, readFile, takeAll, type Fixture } from './imports.ts'
import { chip, createEvent, createWorkspace, go, invite, join, openPart } from './office.ts'

const SESSION = 'ロボットの日'
const TITLE = '柚子原町キャラバン'

type Line = Readonly<Record<string, string>>

test('what families wrote is what the organizer reads after a day without signal', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  const { page } = office
  await prepare(page)

  await test.step('one family after the other, form after form', async () => {
    await openPart(page, '名簿')
    await roster(page, 'cases/01-consent-masu.csv')
    for (const file of [
      'cases/02-alone-negative.csv',
      'cases/07-allergy-yesno-detail.csv',
      'cases/09-days-holiday.csv',
      'cases/56-telephones.csv'
    ] as const) {
      await openRoster(page)
      await roster(page, file)
    }
  })

  const tablet = await open(await invite(page, '進行役', '端末2'), TABLET)
  await join(tablet.page)
  await expect(page.getByText('端末2 が入りました')).toBeVisible()
  await go(tablet.page, 'きょう')
  await chooseSession(tablet.page, SESSION)
  await openReception(tablet.page, SESSION)
  // the one who comes on the second day is not among them
  await counted(tablet.page, { 予定: 5, まだ: 5, 欠席: 0 })
  await delivered(page)
  await relay.kill()
  for (const device of [office, tablet]) await device.offline(true)
  await arrive(tablet.page, 'あおぞら はる', '小3')
  await arrive(tablet.page, 'くもい かい', '小1')
  await relay.restart()
  for (const device of [office, tablet]) await device.start('online')
  for (const device of [office, tablet]) await delivered(device.page)

  await test.step('the organizer’s picture', async () => {
    await go(office.page, 'きょう')
    await chooseSession(office.page, SESSION)
    await openReception(office.page, SESSION)
    await counted(office.page, { 予定: 5, まだ: 3, 欠席: 0 })
    await office.page.getByRole('link', { name: 'きょう' }).first().click()
    const told = await exported(office.page, /^名簿/u)
    const byName = new Map(told.map((line) => [`${line['せい']} ${line['めい']}`, line]))
    expect(told).toHaveLength(6)
    const of = (name: string): Line => byName.get(name) ?? {}
    expect(of('あおぞら はる')).toMatchObject({
      写真: '可',
      保険: '同意する',
      ひとり帰り: '不可',
      参加日: '1日目',
      電話番号: '090-0000-0001'
    })
    expect(of('あおぞら はる')['アレルギー']).toContain('卵')
    expect(of('あおぞら はる')['アレルギー']).toContain('エピペン')
    expect(of('あおぞら はる')['服薬']).toContain('朝に1錠')
    expect(of('わかば そら')).toMatchObject({
      写真: '不可',
      保険: '同意しない',
      ひとり帰り: '不可',
      参加日: '2日目',
      アレルギー: '',
      服薬: ''
    })
    expect(of('くもい りく')).toMatchObject({ 写真: '不可', ひとり帰り: '不可', 参加日: '' })
    expect(of('はた うみ')).toMatchObject({ 写真: '不可', 保険: '同意する', ひとり帰り: '不可' })
    expect(of('すながわ なつ')).toMatchObject({ 写真: '不可', 保険: '同意する', ひとり帰り: '' })
    expect(of('くもい かい')['緊急連絡先']).toContain('090-0000-0004')
    expect(of('くもい かい')['緊急連絡先']).toContain('090-0000-0005')
    const marks = await exported(office.page, /^出欠/u)
    const here = marks.filter((line) => line['出欠'] === '来た').map((line) => line['めい'])
    expect(here.toSorted()).toEqual(['かい', 'はる'])
  })
  expect([...office.problems, ...tablet.problems]).toEqual([])
})

test('one child in many spellings is one child, and three families stay three', async ({
  relay,
  open
}) => {
  const { page, problems } = await open(relay.origin, DESKTOP)
  await prepare(page)
  await openPart(page, '名簿')
  await roster(page, 'cases/46-photo-two-columns.csv')
  for (const file of [
    'cases/53-family-by-prefix.csv',
    'cases/14-invisible.csv',
    'cases/14b-invisible-clean.csv',
    'cases/30-unicode-text.txt'
  ] as const) {
    await openRoster(page)
    await roster(page, file)
  }
  await go(page, '家族')
  await expect(page.getByText(/3家族・3人$/u)).toBeVisible()
  const told = await exported(page, /^名簿/u)
  expect(told.map((line) => [line['めい'], line['写真'], line['電話番号']])).toEqual([
    ['はる', '内部記録のみ可', '090-0000-0001'],
    ['りく', '', '090-0000-0003'],
    ['そら', '内部記録のみ可', '090-0000-0002']
  ])
  expect(problems).toEqual([])
})

test('things and run sheets as people write them', async ({ relay, open }) => {
  const { page, problems } = await open(relay.origin, DESKTOP)
  await prepare(page)
  await openPart(page, '機材')
  await newLender(page, 'テクノ工業')
  await things(page, 'cases/20-isshiki.csv')
  for (const file of [
    'cases/36-zeros.csv',
    'cases/36b-zeros-after-excel.csv',
    'cases/19-totals-row.csv'
  ] as const) {
    await openPart(page, '機材')
    await page.getByRole('radio', { name: 'テクノ工業' }).click()
    await things(page, file)
  }
  const told = await exported(page, /^機材/u)
  const things20 = told
    .filter((line) => line['管理番号']?.startsWith('A-'))
    .toSorted((one, other) => ((one['管理番号'] ?? '') < (other['管理番号'] ?? '') ? -1 : 1))
  expect(things20.map((line) => [line['管理番号'], line['数量'], line['評価額(円)']])).toEqual([
    ['A-1', '1', '12000'],
    ['A-2', '1', ''],
    ['A-3', '1', '1499'],
    ['A-4', '1', '120000'],
    ['A-5', '1', '98000'],
    ['A-6', '2', ''],
    ['A-7', '20', '']
  ])
  const zeros = told.filter((line) => /^0*1[23]$/u.test(line['管理番号'] ?? ''))
  expect(zeros.map((line) => line['管理番号']).toSorted()).toEqual(['0012', '0013'])
  expect(told.filter((line) => /計|以上/u.test(line['品名'] ?? ''))).toEqual([])

  await go(page, '準備')
  await page.getByRole('link', { name: new RegExp(TITLE, 'u') }).click()
  await openPart(page, '進行表')
  await sheet(page, 'cases/54-plan-day-slips.csv')
  await openPart(page, '進行表')
  await sheet(page, 'cases/28-plan-conflict.csv')
  await openPart(page, '進行表')
  const blocks = page.getByRole('main').getByRole('listitem')
  await expect(blocks.filter({ hasText: '受付' })).toHaveCount(1)
  await expect(blocks.filter({ hasText: 'はじまりの会' })).toHaveCount(1)
  await page.getByRole('button', { name: /11月23日/u }).click()
  for (const title of ['受付2', 'はじまり2', '制作2'])
    await expect(blocks.filter({ hasText: title })).toHaveCount(1)
  expect(problems).toEqual([])
})

async function prepare(page: Page): Promise<void> {
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, {
    title: TITLE,
    day: '2026-11-22',
    days: 2,
    venue: '柚子原公民館',
    session: SESSION
  })
}

async function openRoster(page: Page): Promise<void> {
  await go(page, '家族')
  await page.getByRole('link', { name: '名簿を読みこむ' }).click()
}

async function roster(page: Page, file: Fixture): Promise<void> {
  await readFile(page, file)
  await takeAll(page)
}

async function things(page: Page, file: Fixture): Promise<void> {
  await readFile(page, file)
  await takeAll(page)
}

async function sheet(page: Page, file: Fixture): Promise<void> {
  await page.getByRole('link', { name: '進行表のファイルを読みこむ' }).click()
  await readFile(page, file)
  await takeAll(page)
}

async function delivered(page: Page): Promise<void> {
  await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
}

/** A file of the page of papers, as lines by header. */
async function exported(page: Page, name: RegExp): Promise<readonly Line[]> {
  await go(page, '印刷')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const text = readFileSync(await (await download).path(), 'utf8')
  const [header = [], ...lines] = text
    .replace(/^\u{feff}/u, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, cell = '']) => cell))
  return lines.map((cells) =>
    Object.fromEntries(cells.map((cell, at) => [header[at] ?? '', cell.replace(/^'/u, '')]))
  )
}
