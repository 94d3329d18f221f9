import { expect, type Page } from '@playwright/test'
import { test, type OpenDevice } from './caravan.ts'
import { inDays } from './days.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import {
  absent,
  arrive,
  chooseSession,
  counted,
  openReception,
  picture,
  standing,
  walkIn
} from './hall.ts'
import { confirm, importEquipment, readFile } from './imports.ts'
import {
  addGroups,
  chip,
  createEvent,
  createWorkspace,
  go,
  invite,
  join,
  openPart
} from './office.ts'
import { giveBack, takeOut, whereabouts } from './stock.ts'

const SESSION = 'ロボットの日'

type Child = readonly [yomi: string, grade: string]

/** Marked as arrived on both tablets of the reception: equal, so nothing to ask. */
const TWICE: readonly Child[] = [
  ['こばやし めい', '小1'],
  ['こばやし あさひ', '小1'],
  ['こばやし あさひ', '中2'],
  ['まつもと あさひ', '小1'],
  ['まつもと こはる', '年長'],
  ['まつもと だん', '小1'],
  ['むらかみ そうた', '年長'],
  ['はやし りこ', '小6'],
  ['はやし はると', '小5'],
  ['さきやま りつ', '小4']
]
/** Here on the first tablet, absent on the second. */
const TORN: Child = ['よしだ みう', '中1']
const FIRST_ONLY: readonly Child[] = [
  ['よしだ ゆうま', '小4'],
  ['まえだ いつき', '小3'],
  ['まえだ あさひ', '小2'],
  ['よしだ りつ', '中2'],
  ['よしだ やまと', '中1'],
  ['まえだ りん', '小1'],
  ['まえだ あさひ', '小1'],
  ['こんどう みう', '小2'],
  ['こんどう あおい', '小5']
]
const SECOND_ONLY: readonly Child[] = [
  ['あべ つむぎ', '年長'],
  ['ふじた ゆいな', '小6'],
  ['ふじた ゆいな', '小5'],
  ['ふじた りつ', '小5'],
  ['きむら りこ', '小4'],
  ['かんばら あらた', '小3'],
  ['わたなべ こはる', '小2']
]
/** On the roster, and written down at the door a second time. */
const DOUBLE: Child = ['もり れん', '小4']

const TORN_UNIT = 'TK-0001'

function codes(prefix: string, from: number, to: number): readonly string[] {
  return Array.from(
    { length: to - from + 1 },
    (_, at) => `${prefix}-${String(from + at).padStart(4, '0')}`
  )
}

test('a day without signal on three tablets becomes one picture', async ({ relay, open }) => {
  const office = await open(relay.origin, DESKTOP)
  const [first, second, third] = await test.step('the evening before', async () => {
    await prepare(office.page)
    return inviteThree(office, open)
  })

  const all = [office, first, second, third]
  for (const { page } of all) await delivered(page)
  await relay.kill()
  for (const device of all) await device.offline(true)

  await test.step('forty marks at the door', async () => {
    for (const [yomi, grade] of [...TWICE, TORN, ...FIRST_ONLY.slice(0, -1)])
      await arrive(first.page, yomi, grade)
    await killedAfterTap(first, FIRST_ONLY.at(-1) ?? TORN)
    for (const [yomi, grade] of [TORN, ...TWICE, ...SECOND_ONLY])
      await arrive(second.page, yomi, grade)
    await absent(second.page, ...TORN)
    await walkIn(second.page, ...DOUBLE, true)
    await counted(first.page, { 予定: 39, いる: 20, まだ: 19, 欠席: 0 })
    await counted(second.page, { 予定: 40, いる: 18, まだ: 21, 欠席: 1 })
  })

  await test.step('thirty movements', async () => {
    await takeOut(third.page, codes('TK', 1, 8), 'A班')
    await takeOut(third.page, codes('MR', 1, 4), 'B班')
    await giveBack(third.page, codes('TK', 6, 8))
    await second.page.getByRole('link', { name: 'きょう' }).click()
    await takeOut(second.page, [TORN_UNIT, ...codes('TK', 21, 28)], 'C班')
    await takeOut(second.page, codes('TK', 31, 34), 'A班')
    await giveBack(second.page, codes('TK', 27, 28))
  })

  // The walk-in is three records more than her mark: the child, the family, the badge.
  await waiting(first.page, 20)
  await waiting(second.page, 20 + 3 + 15)
  await waiting(third.page, 15)

  await test.step('home again: everything restarted, nothing pressed', async () => {
    await relay.restart()
    for (const device of all) await device.start('online')
    for (const { page } of all) await delivered(page)
  })

  await test.step('one picture, every count exact', async () => {
    await go(office.page, 'きょう')
    await chooseSession(office.page, SESSION)
    await sameTable([office, first, second], { 予定: 40, いる: 28, まだ: 12, 欠席: 0 })
    await go(second.page, 'きょう')
    await openReception(second.page, SESSION)
    await expect(second.page.getByText(/^この端末 8・端末2 の分は \d+:\d+ まで$/u)).toBeVisible()
    await second.page.getByRole('link', { name: 'きょう' }).click()
    await sameStock(all, 19)
    await go(office.page, 'まとめ')
    await expect(
      office.page.getByRole('img', { name: '来た28、帰った0、まだ12、欠席0' })
    ).toBeVisible()
    await expect(office.page.getByText('箱の中 46')).toBeVisible()
    await expect(office.page.getByText('出ている 19')).toBeVisible()
  })

  await test.step('exactly three questions, decided', async () => {
    await go(office.page, 'ぶつかり')
    const asked = office.page.getByRole('article')
    await expect(asked).toHaveCount(3)
    await decide(office.page, /^よしだ みうさん 中1$/u, '来た')
    await decide(office.page, /^マイコンボード TK-0001 が 2か所にあります$/u, 'A班')
    await decide(office.page, /^もり れんさんは、同じ子ですか$/u, '同じ子です')
    // registered and at the door the child was given a number each
    await asked
      .filter({ hasText: '名札の番号' })
      .getByRole('button', { name: /^名札 \d+/u })
      .first()
      .click()
    await expect(asked).toHaveCount(0)
    await office.page.getByRole('button', { name: /TK-0001.*決めなおす$/u }).click()
    await decide(office.page, /^マイコンボード TK-0001 が 2か所にあります$/u, 'C班')
    await expect(asked).toHaveCount(0)
    await delivered(office.page)
  })

  await test.step('the decisions, seen on all', async () => {
    await sameTable([office, first, second], { 予定: 39, いる: 28, まだ: 11, 欠席: 0 })
    await sameStock(all, 19)
    for (const { page } of all) {
      await expect(page.getByRole('listitem').filter({ hasText: TORN_UNIT })).toContainText('C班')
      await expect(page.getByText('記録が ちがいます')).toHaveCount(0)
    }
  })
  expect(all.flatMap(({ problems }) => problems)).toEqual([])
})

async function waiting(page: Page, records: number): Promise<void> {
  await expect(chip(page)).toHaveAccessibleName(new RegExp(`圏外・送る ${records}・`, 'u'))
}

/** What is sent is with the relay, and what the relay has is here. */
async function delivered(page: Page): Promise<void> {
  await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
}

async function sameTable(
  devices: readonly Device[],
  numbers: Readonly<Record<string, number>>
): Promise<void> {
  const tables: (readonly string[])[] = []
  for (const { page } of devices) {
    await go(page, 'きょう')
    await openReception(page, SESSION)
    await counted(page, numbers)
    tables.push(await picture(page))
    await page.getByRole('link', { name: 'きょう' }).first().click()
  }
  expect(tables[0]).toHaveLength(numbers['予定'] ?? 0)
  for (const table of tables) expect(table).toEqual(tables[0])
}

/** Ends at the list of everything, on every device. */
async function sameStock(devices: readonly Device[], out: number): Promise<void> {
  const lists: (readonly string[])[] = []
  for (const { page } of devices) lists.push(await whereabouts(page))
  expect(lists[0]).toHaveLength(65)
  expect(lists[0]?.filter((line) => !line.includes('箱の中'))).toHaveLength(out)
  for (const list of lists) expect(list).toEqual(lists[0])
}

async function decide(page: Page, question: RegExp, answer: string): Promise<void> {
  await page
    .getByRole('article', { name: question })
    .getByRole('button', { name: answer, exact: true })
    .click()
}

async function prepare(page: Page): Promise<void> {
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, {
    title: '柚子原町キャラバン',
    day: inDays(30),
    venue: '柚子原公民館',
    session: SESSION
  })
  await openPart(page, '名簿')
  await readFile(page, 'roster-form-shift_jis.csv')
  await confirm(page, '39人を入れる')
  await addGroups(page, ['A', 'B', 'C'])
  await importEquipment(page, 'テクノ工業', 'assets-tk-shift_jis.csv', '37点を入れる')
  await importEquipment(page, 'みらいロボ', 'assets-mr-utf8.csv', '28点を入れる')
  await openPart(page, '進行表')
  await page.getByRole('link', { name: '進行表のファイルを読みこむ' }).click()
  await readFile(page, 'plan-robot-day-utf8.csv')
  await confirm(page, '11行を入れる')
}

/** Each says what it holds before the signal is gone. */
async function inviteThree(
  office: Device,
  open: OpenDevice
): Promise<readonly [Device, Device, Device]> {
  const first = await joined(office, open, '進行役', '端末2')
  const second = await joined(office, open, '進行役', '端末3')
  const third = await joined(office, open, '協力企業ボランティア', '端末4')
  for (const { page } of [first, second]) {
    await held(page, /^名簿39人・機材65点・進行表 入りました/u)
    await go(page, 'きょう')
    await chooseSession(page, SESSION)
    await openReception(page, SESSION)
  }
  await held(third.page, /^機材65点・進行表 入りました/u)
  return [first, second, third]
}

async function joined(
  office: Device,
  open: OpenDevice,
  guest: '進行役' | '協力企業ボランティア',
  name: string
): Promise<Device> {
  const device = await open(await invite(office.page, guest, name), TABLET)
  await join(device.page)
  await expect(office.page.getByText(`${name} が入りました`)).toBeVisible()
  return device
}

async function held(page: Page, words: RegExp): Promise<void> {
  await go(page, 'ほか')
  await page.getByRole('link', { name: /^出発前チェック/u }).click()
  await expect(page.getByText(words)).toBeVisible({ timeout: 30_000 })
}

/** SIGKILL the moment the tap is shown as saved; the same profile, started from the icon, still knows it. */
async function killedAfterTap(device: Device, [yomi, grade]: Child): Promise<void> {
  await arrive(device.page, yomi, grade)
  await device.kill()
  await device.start('offline')
  await openReception(device.page, SESSION)
  await expect(standing(device.page, yomi, grade)).toContainText('来た')
}
