import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const DESK: readonly Size[] = ['desk', 'tall', 'phone']
const OFFICE = 'role=organizer'
const WAY = 'prepare/eventAAA'
const ROSTER = 'tests/fixtures/roster-town-utf8-bom.csv'

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

const readRoster = async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(ROSTER)
  await page.getByText('読めました').waitFor()
}

/** The evening before: preparing, importing, inviting, checking. */
export const PREPARE_SHOTS: readonly Shot[] = [
  { name: 'prepare-event', ask: OFFICE, way: WAY, sizes: DESK },
  { name: 'prepare-event-en', ask: `${OFFICE}&words=en`, way: WAY, sizes: DESK },
  { name: 'prepare-event-easy', ask: `${OFFICE}&words=ja-easy`, way: WAY, sizes: ['tall'] },
  {
    name: 'sight-choice',
    ask: `${OFFICE}&events=12&day=2026-11-24`,
    way: 'event/people',
    sizes: DESK
  },
  {
    name: 'sight-choice-easy',
    ask: `${OFFICE}&events=4&words=ja-easy`,
    way: 'event/people',
    sizes: DESK
  },
  { name: 'sight-choice-en', ask: `${OFFICE}&events=4&words=en`, way: 'event', sizes: DESK },
  { name: 'sight-choice-tablet', ask: 'events=3', way: 'event/today', sizes: ['tall', 'wide'] },
  { name: 'sight-bar', ask: `${OFFICE}&events=4`, way: 'people', sizes: DESK },
  { name: 'sight-bar-en', ask: `${OFFICE}&events=4&words=en`, way: 'people', sizes: DESK },
  {
    name: 'sight-bar-easy',
    ask: `${OFFICE}&events=4&words=ja-easy`,
    way: 'people',
    sizes: DESK
  },
  {
    name: 'sight-bar-took',
    ask: `${OFFICE}&events=4&day=2026-06-04`,
    way: 'summary',
    sizes: DESK
  },
  { name: 'sight-bar-other', ask: `${OFFICE}&events=4`, way: 'prepare/event1', sizes: DESK },
  { name: 'sight-bar-tablet', ask: 'events=3', way: 'today', sizes: ['tall', 'wide', 'phone'] },
  {
    name: 'prepare-copy',
    ask: OFFICE,
    way: 'prepare/new/eventAAA',
    sizes: DESK,
    act: async (page) => {
      await page.locator('input[type=date]').first().fill('2027-01-16')
      await page.getByRole('button', { name: /^1月18日|3日目.*はずす/u }).click()
    }
  },
  {
    name: 'prepare-copy-easy',
    ask: `${OFFICE}&words=ja-easy`,
    way: 'prepare/new/eventAAA',
    sizes: ['tall', 'phone']
  },
  {
    name: 'prepare-copy-en',
    ask: `${OFFICE}&words=en`,
    way: 'prepare/new/eventAAA',
    sizes: ['tall', 'phone']
  },
  { name: 'prepare-new', ask: OFFICE, way: 'prepare/new', sizes: DESK },
  { name: 'prepare-days', ask: OFFICE, way: `${WAY}/days`, sizes: ['tall'] },
  { name: 'prepare-venues', ask: OFFICE, way: `${WAY}/venues`, sizes: ['tall'] },
  { name: 'prepare-sessions', ask: OFFICE, way: `${WAY}/sessions`, sizes: DESK },
  {
    name: 'prepare-session',
    ask: OFFICE,
    way: `${WAY}/sessions`,
    sizes: ['tall', 'phone'],
    act: press('コマをたす')
  },
  { name: 'prepare-groups', ask: OFFICE, way: `${WAY}/groups`, sizes: ['tall'] },
  { name: 'prepare-staff', ask: OFFICE, way: `${WAY}/staff`, sizes: ['tall', 'phone'] },
  { name: 'prepare-lenders', ask: OFFICE, way: `${WAY}/lenders`, sizes: ['tall'] },
  { name: 'prepare-plan', ask: OFFICE, way: `${WAY}/plan`, sizes: DESK },
  {
    name: 'prepare-block',
    ask: OFFICE,
    way: `${WAY}/plan`,
    sizes: ['tall', 'phone'],
    act: press('予定をたす')
  },
  { name: 'import', ask: OFFICE, way: 'import/roster', sizes: DESK },
  { name: 'import-lender', ask: OFFICE, way: 'import/equipment', sizes: ['tall', 'phone'] },
  {
    name: 'import-practice',
    ask: `${OFFICE}&link=practice`,
    way: 'import/roster',
    sizes: ['tall']
  },
  { name: 'import-columns', ask: OFFICE, way: 'import/roster', sizes: DESK, act: readRoster },
  {
    name: 'import-preview',
    ask: OFFICE,
    way: 'import/roster',
    sizes: DESK,
    act: async (page) => {
      await readRoster(page)
      await press('中身をたしかめる')(page)
      await page.getByText('まだ何も保存していません').waitFor()
    }
  },
  {
    name: 'invite-qr',
    ask: OFFICE,
    way: 'invite',
    sizes: DESK,
    act: async (page) => {
      await press('QR を出す')(page)
      await page.getByRole('img', { name: 'QR' }).waitFor()
    }
  },
  { name: 'invite-offline', ask: `${OFFICE}&link=offline`, way: 'invite', sizes: ['tall'] },
  { name: 'tablet', ask: OFFICE, way: 'tablets/device03', sizes: ['tall'] },
  { name: 'check-tab', ask: 'install=tab', way: 'check', sizes: ['tall', 'phone'] },
  { name: 'check-ipad', ask: 'install=ipad-tab', way: 'check', sizes: ['tall'] },
  { name: 'check-easy', ask: 'words=ja-easy', way: 'check', sizes: ['tall', 'phone'] },
  { name: 'check-soto', ask: 'look=soto', way: 'check', sizes: ['tall'] },
  { name: 'people-en', ask: 'words=en', way: 'people', sizes: ['tall', 'phone'] },
  { name: 'people-none', ask: `${OFFICE}&children=0`, way: 'people', sizes: ['tall'] },
  {
    name: 'person',
    ask: '',
    way: 'people',
    sizes: ['desk', 'tall', 'phone'],
    act: async (page) => page.locator('.family a').first().click()
  },
  { name: 'help-topic', ask: '', way: 'help/ipad', sizes: ['tall', 'phone'] },
  { name: 'address', ask: 'start=new&install=bare', way: 'address', sizes: ['tall', 'phone'] }
]
