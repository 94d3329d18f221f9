// Files as offices, forms and spreadsheets hand them over, through the preview: what was meant is what the organizer's own
// files say afterwards.
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP } from './device.ts'
import { newLender, readFile, takeAll, type Fixture } from './imports.ts'
import { createEvent, createWorkspace, go, openPart } from './office.ts'

const SESSION = 'ロボットの日'
const TITLE = '柚子原町キャラバン'

type Line = Readonly<Record<string, string>>

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
