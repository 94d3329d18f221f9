import type { Page } from '@playwright/test'
import type { Shot } from './shot.ts'

const ALL = ['tall', 'wide', 'phone'] as const
const LANGUAGES = ['ja', 'ja-easy', 'en'] as const
const MEMO = encodeURIComponent(
  JSON.stringify([
    { yomi: 'いけだ みう', at: Date.parse('2026-11-22T09:41:00+09:00') },
    { yomi: 'やまだ たろう', at: Date.parse('2026-11-22T09:44:00+09:00') }
  ])
)

/** Pastes one of the words that `still-parcel.ts` knows. */
const paste = (text: string) => async (page: Page) => {
  await page.locator('details.more > summary').last().click()
  await page.locator('textarea').last().fill(text)
  await page.locator('form button[type=submit]').last().click()
}

const pressMain = (page: Page) => page.locator('.foot .main-act').click()

const IN_ALL: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'give', ask: '', way: 'give' },
  { name: 'give-moving', ask: 'parcel=moving', way: 'give' },
  { name: 'give-file', ask: '', way: 'give/file' },
  { name: 'give-large', ask: 'parcel=file', way: 'give' },
  { name: 'give-nothing', ask: 'parcel=none', way: 'give' },
  { name: 'receive', ask: '', way: 'receive' },
  { name: 'receive-taken', ask: '', way: 'receive', act: paste('whole') },
  { name: 'receive-cut', ask: '', way: 'receive', act: paste('cut') },
  { name: 'receive-wrong', ask: '', way: 'receive', act: paste('else') },
  {
    name: 'receive-answer',
    ask: '',
    way: 'receive',
    async act(page) {
      await paste('whole')(page)
      await pressMain(page)
    }
  },
  { name: 'exchange', ask: '', way: 'exchange' },
  {
    name: 'exchange-show',
    ask: '',
    way: 'exchange',
    act: (page) => page.locator('.meeting .door').first().click()
  },
  {
    name: 'exchange-read',
    ask: '',
    way: 'exchange',
    async act(page) {
      await page.locator('.meeting .door').first().click()
      await pressMain(page)
    }
  },
  {
    name: 'exchange-same',
    ask: '',
    way: 'exchange',
    async act(page) {
      await page.locator('.meeting .door').first().click()
      await pressMain(page)
      await paste('last')(page)
    }
  },
  { name: 'leave', ask: '', way: 'leave' },
  {
    name: 'leave-agreed',
    ask: '',
    way: 'leave',
    act: (page) => page.getByRole('checkbox').check()
  },
  {
    name: 'leave-no-signal',
    ask: '',
    way: 'leave',
    act: (page) => page.locator('.two > button').click()
  },
  { name: 'leave-nothing', ask: 'link=done', way: 'leave' },
  { name: 'memo', ask: `memo=${MEMO}&clock=09:52`, way: 'memo' },
  { name: 'today-memo', ask: `memo=${MEMO}&clock=09:52`, way: 'today' },
  { name: 'reception-memo', ask: `memo=${MEMO}&clock=09:52`, way: 'reception' },
  { name: 'memo-keep', ask: `start=emptied&memo=${MEMO}`, way: 'memo' },
  { name: 'not-inside', ask: 'start=new', way: 'receive' }
]

export const CARRY_SHOTS: readonly Shot[] = IN_ALL.flatMap((shot) =>
  LANGUAGES.map((words) => inWords(shot, words))
)

function inWords(shot: Omit<Shot, 'sizes'>, words: string): Shot {
  const name = words === 'ja' ? shot.name : `${shot.name}-${words}`
  return { ...shot, name, ask: `${shot.ask}&words=${words}`, sizes: ALL }
}
