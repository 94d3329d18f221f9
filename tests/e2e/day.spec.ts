// A whole day on two tablets without signal, from the first child at the door to the closed day.
import { expect, type Page } from '@playwright/test'
import { test, type OpenDevice } from './caravan.ts'
import { giveFile, takeFile, visit } from './by-file.ts'
import { hoursUntil, inDays } from './days.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { family, findFamily, openPickup, releaseAfterCall, releaseWith } from './going-home.ts'
import { arrive, counted, openReception, standing, walkIn } from './hall.ts'
import { confirm, readPasted } from './imports.ts'
import {
  addGroups,
  chip,
  createEvent,
  createWorkspace,
  go,
  invite,
  join,
  openPart,
  type Guest
} from './office.ts'
import type { Relay } from './relay.ts'
import { largeEnough } from './targets.ts'
import { settled, withoutBarriers } from './watched.ts'

const SESSION = 'ロボットの日'
/** In the middle of the second block, whenever the test runs. */
const HOUR = 10.1
const BLOCK = 'ロボットを組み立てる'

const ROSTER = [
  ['氏名', 'ふりがな', '学年', '保護者氏名', '電話番号', 'お迎えの人', 'アレルギー'],
  ['森 紬', 'もり つむぎ', '小2', '森 恵', '090-9427-5808', '森 恵、森 一郎', 'そば'],
  ['森 蓮', 'もり れん', '小4', '森 恵', '090-9427-5808', '森 恵、森 一郎', ''],
  ['田中 葵', 'たなか あおい', '小6', '田中 誠', '080-1352-7818', '田中 誠', ''],
  ['小林 芽衣', 'こばやし めい', '小1', '小林 光', '080-1352-7819', '小林 光', '卵']
]
const PLAN = [
  ['開始', '分', '内容', '進行', '場所', '予備案'],
  ['09:30', '30', '受付', '受付2名', '玄関', ''],
  ['10:00', '60', BLOCK, 'メンターA', 'ホール', '紙でつくる'],
  ['11:00', '45', '走らせてみる', '代表', 'ホール', '']
]

test('a whole day on two tablets without signal', async ({ relay, open }) => {
  const day = await test.step('the evening before', () => aDay(relay, open))
  await test.step('reception on both tables', () => receive(day))
  await test.step('roll call on the first, with a reload in the middle', () => callTheRoll(day))
  await test.step('the plan runs five minutes longer, and not', () => runThePlan(day))
  await test.step('before lunch', () => lookBeforeLunch(day))
  await test.step('what happened, in six taps', () => noteIncident(day))
  await test.step('killed, the second still knows all it has shown as saved', () => killSecond(day))
  await test.step('going home: the same child with one person here and another there', () =>
    goHomeTwice(day))
  await test.step('somebody unregistered, after a call', () => goHomeUnregistered(day))
  await test.step('the tablets meet, and ask on both', () => meet(day))
  await test.step('decided on one', () => decide(day))
  await test.step('the end of the day lists what is open, and ends', () => endTheDay(day))
})

interface TheDay {
  readonly relay: Relay
  readonly hoursOn: number
  readonly office: Device
  /** Of the one in charge. */
  readonly first: Device
  readonly second: Device
}

/** The office far away and two tablets in the hall; from here on nobody reaches the relay. */
async function aDay(relay: Relay, open: OpenDevice): Promise<TheDay> {
  const hoursOn = hoursUntil(HOUR)
  await relay.restartLater(hoursOn)
  const office = await open(relay.origin, { ...DESKTOP, hoursOn })
  await prepare(office.page, inDays(hoursOn / 24))
  const tablet = async (guest: Guest, name: string) => {
    const device = await open(await invite(office.page, guest, name), { ...TABLET, hoursOn })
    await join(device.page)
    await expect(office.page.getByText(`${name} が入りました`)).toBeVisible()
    return device
  }
  const [first, second] = [await tablet('運営', '端末2'), await tablet('進行役', '端末3')]
  for (const { page } of [office, first, second]) {
    await delivered(page)
    // the worker takes the page over once every piece of the app is kept
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  }
  await relay.kill()
  for (const device of [office, first, second]) await device.offline(true)
  return { relay, hoursOn, office, first, second }
}

async function receive({ first, second }: TheDay): Promise<void> {
  for (const { page } of [first, second]) {
    await go(page, 'きょう')
    await openReception(page, SESSION)
  }
  await first.page.getByRole('button', { name: '家族ごと' }).click()
  await first.page
    .getByRole('listitem')
    .getByRole('button', { name: /^もり .*つむぎ.*れん/u })
    .click()
  await expect(first.page.getByRole('status')).toContainText('もり つむぎ')
  await look(first.page, '受付', '.kid')
  await arrive(second.page, 'たなか あおい', '小6')
  await arrive(second.page, 'さとう けん', 'スタッフ')
  await walkIn(second.page, 'おおた はな', '小3')
  await look(second.page, '受付', '.kid')
  await counted(first.page, { いる: 2, まだ: 3 })
  await counted(second.page, { いる: 3, まだ: 3 })
}

async function callTheRoll({ first }: TheDay): Promise<void> {
  const { page } = first
  await page.getByRole('link', { name: 'きょう' }).first().click()
  await page.getByRole('link', { name: /^点呼/u }).click()
  await look(page, '点呼をはじめる')
  await page.getByRole('button', { name: /^移動の前/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: '点呼・移動の前' })).toBeVisible()
  await look(page, '点呼', '.kid, .ghead button, .foot > *')
  const card = (mei: string) => page.getByRole('button', { name: new RegExp(`^もり ${mei}`, 'u') })
  await card('つむぎ').click()
  await expect(page.getByRole('status')).toContainText('もり つむぎ さんは いました')
  await page.reload()
  await expect(card('つむぎ')).toHaveAttribute('aria-pressed', 'true')
  await expect(card('れん')).toHaveAttribute('aria-pressed', 'false')
  await card('れん').click()
  await page.getByRole('button', { name: '2人 そろいました' }).click()
}

async function runThePlan({ first }: TheDay): Promise<void> {
  const { page } = first
  await go(page, '進行表')
  const now = page.getByRole('region', { name: '進行' })
  await expect(now).toContainText(BLOCK)
  await look(page, '進行')
  await page.getByRole('button', { name: /^5分 長く/u }).click()
  await expect(page.getByText('5分 長くしました')).toBeVisible()
  await expect(now).toContainText('11:05')
  await page.getByRole('button', { name: 'もとにもどす' }).click()
  await expect(now).toContainText('11:00')
}

async function lookBeforeLunch({ first }: TheDay): Promise<void> {
  const { page } = first
  await visit(page, 'meal-care')
  await look(page, 'おひるの前に')
  await page.getByRole('button', { name: 'もり つむぎさんを たしかめる' }).click()
  await expect(page.getByRole('status')).toContainText('もり つむぎ さんを たしかめました')
  await visit(page, 'looks')
  await expect(page.getByRole('heading', { name: '1件' })).toBeVisible()
}

async function noteIncident({ second }: TheDay): Promise<void> {
  const { page } = second
  await visit(page, 'emergency')
  await look(page, '緊急')
  await visit(page, 'today')
  await page.getByRole('link', { name: /^事故・ヒヤリハット/u }).click()
  await look(page, '事故・ヒヤリハット')
  const taps = ['ころんだ', /^班なし/u, /^たなか あおい/u, 'ばんそうこう', '代表', /^記録する/u]
  for (const name of taps) await page.getByRole('button', { name }).click()
  await expect(page.getByRole('status').filter({ hasText: '記録しました' })).toBeVisible()
  expect(taps.length).toBeLessThanOrEqual(6)
}

async function killSecond({ second }: TheDay): Promise<void> {
  await second.kill()
  await second.start('offline')
  const { page } = second
  await visit(page, 'incidents')
  await look(page, '事故・ヒヤリハットの記録')
  await expect(page.getByText('ころんだ')).toBeVisible()
  await visit(page, 'today')
  await openReception(page, SESSION)
  await counted(page, { いる: 3, まだ: 3 })
  await expect(standing(page, 'さとう けん', 'スタッフ')).toContainText('来た')
}

async function goHomeTwice({ first, second }: TheDay): Promise<void> {
  await visit(first.page, 'today')
  await openPickup(first.page, SESSION)
  await look(first.page, 'お迎え', '.fam button')
  await family(first.page, 'もり').click()
  await look(first.page, 'お迎えの人')
  await releaseWith(first.page, '森 恵')
  const { page } = second
  await page.getByRole('link', { name: 'きょう' }).first().click()
  await openPickup(page, SESSION)
  await findFamily(page, 'もり')
  const going = page.getByRole('group', { name: '帰る子ども' })
  await going.getByRole('button', { name: /^もり れん/u }).click()
  await releaseWith(page, '森 一郎')
}

async function goHomeUnregistered({ second }: TheDay): Promise<void> {
  const { page } = second
  await findFamily(page, 'たなか')
  await releaseAfterCall(page, '080-1352-7818', '山田 太郎')
  await look(page, 'お迎え', '.fam button')
}

async function meet({ first, second }: TheDay): Promise<void> {
  const [given, back] = [await giveFile(first.page), await giveFile(second.page)]
  await visit(second.page, 'receive')
  await takeFile(second.page, given, '端末2')
  await visit(first.page, 'receive')
  await takeFile(first.page, back, '端末3')
  for (const { page } of [first, second]) {
    await visit(page, 'today')
    await openPickup(page, SESSION)
    await page.getByRole('button', { name: /^帰った/u }).click()
    await expect(family(page, 'もり')).toContainText('ぶつかり')
  }
}

async function decide({ first }: TheDay): Promise<void> {
  const { page } = first
  await visit(page, 'questions')
  const asked = page.getByRole('article', { name: /^もり つむぎさん/u })
  await look(page, 'ぶつかり')
  await asked.getByRole('button', { name: '帰った (森 恵)' }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
}

async function endTheDay({ first }: TheDay): Promise<void> {
  const { page } = first
  await visit(page, 'close')
  await expect(page.getByText('「まだ」のままの人が 1人')).toBeVisible()
  await page.getByRole('button', { name: /きょうを おわる$/u }).click()
  await expect(page.getByText(/に おわりました$/u)).toBeVisible()
}

async function prepare(page: Page, day: string): Promise<void> {
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, {
    title: '柚子原町キャラバン',
    day,
    venue: '柚子原公民館',
    session: SESSION
  })
  await openPart(page, '名簿')
  await readPasted(page, asTable(ROSTER))
  await confirm(page, '4人を入れる')
  await addGroups(page, ['A', 'B'])
  await openPart(page, 'スタッフ')
  const form = page.getByRole('form', { name: 'スタッフをたす' })
  await form.getByLabel('名前').fill('佐藤 健')
  await form.getByLabel('よみ(ひらがな)').fill('さとう けん')
  await form.getByRole('button', { name: 'たす', exact: true }).click()
  await page.getByRole('button', { name: '1人を 名簿に入れる' }).click()
  await expect(page.getByRole('status')).toContainText('スタッフ 1人を 名簿に入れました')
  await page.getByRole('link', { name: '開催のページへ' }).click()
  await openPart(page, '進行表')
  await page.getByRole('link', { name: '進行表のファイルを読みこむ' }).click()
  await readPasted(page, asTable(PLAN))
  await confirm(page, '3行を入れる')
}

function asTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n')
}

async function delivered(page: Page): Promise<void> {
  await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
}

/** No barrier, and everything a finger needs is large; `acts`: what is pressed in a hurry. */
async function look(page: Page, where: string, acts = ''): Promise<void> {
  await settled(page)
  await withoutBarriers(page, where)
  await largeEnough(page, where, { all: 48, acts })
}
