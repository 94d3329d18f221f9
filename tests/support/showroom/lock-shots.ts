// The PIN before the section of people, and names that are covered.
import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const EARLY = 'clock=09:52'
const SHUT = `${EARLY}&lock=shut`

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

async function tryWrong(page: Page, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    await page.locator('input[type=password]').fill('1111')
    await page.locator('.btn.main-act').click()
  }
}

async function typed(page: Page): Promise<void> {
  await page.locator('select').selectOption({ index: 1 })
  await page.locator('input[type=tel]').fill('042917')
}

export const LOCK_SHOTS: readonly Shot[] = [
  { name: 'lock-set', ask: '', way: 'pin', sizes: ALL },
  {
    name: 'lock-easy-pin',
    ask: 'words=ja-easy',
    way: 'pin',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('input[type=password]').first().fill('1234')
  },
  { name: 'lock-open', ask: 'lock=open', way: 'pin', sizes: ALL },
  {
    name: 'lock-change-en',
    ask: 'lock=open&words=en',
    way: 'pin',
    sizes: ['tall', 'phone'],
    act: press('Change the PIN')
  },
  { name: 'lock-shut', ask: SHUT, way: 'people', sizes: ALL },
  { name: 'lock-shut-desk', ask: `${SHUT}&role=organizer`, way: 'questions', sizes: ['desk'] },
  {
    name: 'lock-wrong',
    ask: SHUT,
    way: 'people',
    sizes: ['tall', 'phone'],
    act: (page) => tryWrong(page, 2)
  },
  {
    name: 'lock-pause-easy',
    ask: `${SHUT}&words=ja-easy`,
    way: 'people',
    sizes: ['tall', 'phone'],
    act: (page) => tryWrong(page, 5)
  },
  { name: 'lock-child', ask: SHUT, way: 'reception', sizes: ALL, act: press('わたなべ そら') },
  {
    name: 'lock-child-en',
    ask: `${SHUT}&words=en`,
    way: 'reception',
    sizes: ['phone'],
    act: press('わたなべ そら')
  },
  {
    name: 'lock-child-looked',
    ask: SHUT,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('わたなべ そら')(page)
      await press('緊急で見る')(page)
    }
  },
  {
    name: 'lock-child-pin',
    ask: SHUT,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('わたなべ そら')(page)
      await press('PINで見る')(page)
    }
  },
  { name: 'lock-ask', ask: SHUT, way: 'unlock', sizes: ALL },
  { name: 'lock-ask-en', ask: `${SHUT}&words=en`, way: 'unlock', sizes: ['phone'] },
  { name: 'lock-help', ask: '', way: 'help-unlock', sizes: ALL, act: typed },
  {
    name: 'lock-help-shown',
    ask: '',
    way: 'help-unlock',
    sizes: ALL,
    act: async (page) => {
      await typed(page)
      await page.locator('form .btn.main-act').click()
    }
  },
  { name: 'lock-more', ask: 'lock=open', way: 'more', sizes: ['tall', 'phone'] },
  { name: 'lock-print', ask: `${SHUT}&role=organizer`, way: 'print', sizes: ['desk', 'phone'] },
  { name: 'lock-people', ask: 'lock=open', way: 'people', sizes: ALL },
  { name: 'veil-off', ask: EARLY, way: 'reception', sizes: ALL },
  {
    name: 'veil-reception',
    ask: EARLY,
    way: 'reception',
    sizes: ALL,
    act: async (page) => {
      await press('目かくし')(page)
      await page.locator('.kid').nth(4).click()
    }
  },
  { name: 'veil-en', ask: `${EARLY}&veil=on&words=en`, way: 'reception', sizes: ['tall', 'phone'] },
  { name: 'veil-today', ask: 'veil=on', way: 'today', sizes: ALL },
  { name: 'veil-people', ask: 'veil=on', way: 'people', sizes: ALL },
  { name: 'veil-equipment', ask: 'veil=on&role=volunteer', way: 'equipment', sizes: ['tall'] },
  {
    name: 'veil-child',
    ask: `${EARLY}&veil=on`,
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.kid.in').first().click()
  }
]
