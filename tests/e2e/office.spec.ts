// Two venues, five files and what families wrote, a typhoon: what papers and files say afterwards is counted from the files themselves.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP } from './device.ts'
import { importEquipment, readFile, takeAll, type Fixture } from './imports.ts'
import { createEvent, createWorkspace, go, openPart } from './office.ts'

const TITLE = '柚子原町キャラバン'
const HALL = '柚子原公民館'
const GYM = '柚子原小 体育館'
const SESSION = 'ロボットの日'
/** Days the files were written for; the event moves by a week. */
const DAYS = ['2026-11-22', '2026-11-23'] as const
const LATER = ['2026-11-29', '2026-11-30'] as const

type Line = Readonly<Record<string, string>>

test('[W18] a postponed event of two venues has the figures of its files on every paper', async ({
  relay,
  open
}) => {
  const { page, problems } = await open(relay.origin, DESKTOP)
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, { title: TITLE, day: DAYS[0], days: 2, venue: HALL, session: SESSION })
  await addGym(page)

  const form = linesOf('roster-form-shift_jis.csv')
  const town = linesOf('roster-town-utf8-bom.csv')
  const written = linesOf('cases/09-days-holiday.csv')
  await test.step('families come in by file, and each file belongs to a venue', async () => {
    await openRoster(page)
    await bringIn(page, 'roster-form-shift_jis.csv')
    await openRoster(page)
    await bringIn(page, 'cases/09-days-holiday.csv')
    await placeThoseWithout(page, HALL, form.length + written.length)
    await openRoster(page)
    await bringIn(page, 'roster-town-utf8-bom.csv')
    await placeThoseWithout(page, GYM, town.length)
  })
  await test.step('equipment and plan come in by file', async () => {
    await bringThingsAndPlan(page)
  })

  await test.step('a typhoon: the event moves by a week, the evening before', async () => {
    await openEvent(page)
    await openPart(page, '日と名前')
    await page.getByRole('link', { name: /^日を動かす/u }).click()
    await page.getByLabel('はじめの日').fill(LATER[0])
    await page.getByRole('button', { name: /11月29日.*に 動かす$/u }).click()
    await expect(page.getByRole('heading', { level: 1, name: '電話する家族' })).toBeVisible()
  })

  await test.step('files say what the files said', async () => {
    const roster = await exported(page, /^名簿/u)
    expect(roster).toHaveLength(form.length + town.length + written.length)
    expect(countBy(roster, '会場')).toEqual({
      [HALL]: form.length + written.length,
      [GYM]: town.length
    })
    const attendance = await exported(page, /^出欠/u)
    // a child stands in the lines of each session of a day, and is one child
    expect(countBy(onceADay(attendance), '日', '会場')).toEqual({
      [`${LATER[0]} ${HALL}`]: form.length + comingOn(written, 0),
      [`${LATER[1]} ${HALL}`]: form.length + comingOn(written, 1),
      [`${LATER[0]} ${GYM}`]: comingOn(town, 0),
      [`${LATER[1]} ${GYM}`]: comingOn(town, 1)
    })
    const equipment = await exported(page, /^機材/u)
    expect(countBy(equipment, '貸し手')).toEqual({
      テクノ工業: linesOf('assets-tk-shift_jis.csv').length,
      みらいロボ: linesOf('assets-mr-utf8.csv').length
    })
  })

  await test.step('the plan stands on the new day, and the paper of a session has its children', async () => {
    await openEvent(page)
    await openPart(page, '進行表')
    const blocks = page.getByRole('main').getByRole('listitem')
    await expect(blocks.filter({ hasText: 'はじまりの会' })).toHaveCount(1)
    await go(page, '印刷')
    await page.getByRole('link', { name: /^受付名簿を印刷/u }).click()
    const rows = page.getByRole('main').locator('tbody tr')
    await expect(rows).toHaveCount(form.length + comingOn(written, 0))
    await expect(page.getByRole('main')).toContainText(TITLE)
    await expect(page.getByRole('main')).toContainText('11月29日')
  })
  expect(problems).toEqual([])
})

async function addGym(page: Page): Promise<void> {
  await openPart(page, '会場')
  await page.getByRole('button', { name: '会場をたす' }).click()
  const sheet = page.getByRole('dialog')
  await sheet.getByLabel('会場の名前').fill(GYM)
  await sheet.getByRole('button', { name: '保存する' }).click()
  await page.getByRole('link', { name: '開催のページへ' }).click()
  await openPart(page, 'コマ')
  await page.getByRole('button', { name: /^\d+コマを つくる$/u }).click()
  await page.getByRole('link', { name: '開催のページへ' }).click()
}

async function bringThingsAndPlan(page: Page): Promise<void> {
  await openEvent(page)
  await importEquipment(page, 'テクノ工業', 'assets-tk-shift_jis.csv', '37点を入れる')
  await importEquipment(page, 'みらいロボ', 'assets-mr-utf8.csv', '28点を入れる')
  await openPart(page, '進行表')
  await page.getByRole('link', { name: '進行表のファイルを読みこむ' }).click()
  await bringIn(page, 'plan-robot-day-utf8.csv')
}

async function openEvent(page: Page): Promise<void> {
  await go(page, '準備')
  await page
    .getByRole('link', { name: new RegExp(TITLE, 'u') })
    .first()
    .click()
}

async function openRoster(page: Page): Promise<void> {
  await go(page, '家族')
  await page.getByRole('link', { name: '名簿を読みこむ' }).click()
}

async function bringIn(page: Page, file: Fixture): Promise<void> {
  await readFile(page, file)
  await takeAll(page)
}

/** Everybody who has no venue yet gets one, in one act. */
async function placeThoseWithout(page: Page, venue: string, children: number): Promise<void> {
  await go(page, '家族')
  await page.getByRole('link', { name: 'まとめて かえる' }).click()
  const venues = page.getByRole('combobox', { name: '会場' })
  await venues.first().selectOption(venue)
  await venues.last().selectOption('決めていない')
  await page.getByRole('button', { name: `見えている ${children}人を えらぶ` }).click()
  await page.getByRole('button', { name: `${children}人を かえる` }).click()
  await expect(page.getByText(`${children}人を ${venue}へ かえました`)).toBeVisible()
}

async function exported(page: Page, name: RegExp): Promise<readonly Line[]> {
  await go(page, '印刷')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  const file = await download
  expect(file.suggestedFilename()).toContain(TITLE)
  return parsed(readFileSync(await file.path(), 'utf8'))
}

function linesOf(name: Fixture): readonly Line[] {
  const bytes = readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)))
  const isShiftJis = name.includes('shift_jis')
  return parsed(new TextDecoder(isShiftJis ? 'shift_jis' : 'utf-8').decode(bytes))
}

/** Small enough to be read apart from the kit: quotes, commas, lines. */
function parsed(text: string): readonly Line[] {
  const [header = [], ...rows] = text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain
      )
    )
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])))
}

/** As people wrote it: 両日, 1日目, 11月22日（日）, both dates, or nothing for all. */
function comingOn(lines: readonly Line[], day: 0 | 1): number {
  const words = [
    ['1日目', '11月22日'],
    ['2日目', '11月23日']
  ][day]
  return lines.filter((line) => {
    const said = line['参加日'] ?? line['参加希望日'] ?? ''
    return said === '' || said.includes('両日') || words?.some((word) => said.includes(word))
  }).length
}

function onceADay(lines: readonly Line[]): readonly Line[] {
  const keyOf = (line: Line) =>
    ['日', '会場', 'せい', 'めい', '学年'].map((column) => line[column]).join(' ')
  return [...new Map(lines.map((line) => [keyOf(line), line])).values()]
}

function countBy(lines: readonly Line[], ...columns: readonly string[]) {
  const counts: Record<string, number> = {}
  for (const line of lines) {
    const key = columns.map((column) => line[column] ?? '').join(' ')
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}
